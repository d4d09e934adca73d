/** What a change says and what it does to people, in the keeper's words. */
@NullMarked
@ApplicationModule(allowedDependencies = {"guide", "text", "ranking", "genuine", "letters", "document", "catalog"})
package kanal.keeping.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
