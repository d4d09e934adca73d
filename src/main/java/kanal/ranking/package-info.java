/** The rule: which doors are offered for a situation, in which order, why, and when to knock on the next one. */
@NullMarked
@ApplicationModule(allowedDependencies = "guide")
package kanal.ranking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
