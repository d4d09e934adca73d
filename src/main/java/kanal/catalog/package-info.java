/** Stores the guide: reads and writes its documents, keeps their parts as rows and every change as a revision, and publishes the result. */
@NullMarked
@ApplicationModule(allowedDependencies = {"guide", "text", "ranking", "genuine", "letters"})
package kanal.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
