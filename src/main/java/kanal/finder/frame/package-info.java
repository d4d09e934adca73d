/** What holds for every public page and answer: the language, the limits, the errors and the head. */
@NullMarked
@ApplicationModule(allowedDependencies = {"guide", "letters", "catalog", "audit", "operation", "keeping.accounts"})
package kanal.finder.frame;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
