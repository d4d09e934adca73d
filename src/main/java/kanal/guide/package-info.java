/** The words of Kanal as values that cannot be wrong: what a guide to official support says, and nothing that stores or shows it. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package kanal.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
