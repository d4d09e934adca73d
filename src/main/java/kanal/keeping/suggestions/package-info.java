/** What strangers say is wrong in the catalog, and what keepers answered. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "guide",
            "text",
            "genuine",
            "document",
            "audit",
            "catalog",
            "keeping.accounts",
            "keeping.changes"
        })
package kanal.keeping.suggestions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
