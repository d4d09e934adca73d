/** Who did what from where, and how often from one network. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package kanal.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
