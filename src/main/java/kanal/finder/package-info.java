/** The public side: pages in two languages and the JSON API, made from the guide, its ranking and its letters. */
@ApplicationModule(allowedDependencies = {"guide", "text", "ranking", "genuine", "letters", "catalog"})
@NullMarked
package kanal.finder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
