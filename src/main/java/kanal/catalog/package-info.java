/** The stored catalog: its entries, its revisions and their seals, and what is published of it to every node. */
@NullMarked
@ApplicationModule(allowedDependencies = {"guide", "text", "genuine", "document", "audit", "operation"})
package kanal.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
