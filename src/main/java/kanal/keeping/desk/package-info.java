/** Where keepers arrive: the start page, the catalog with its search, the work that waits, the history, export and alarms. */
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
            "keeping.changes",
            "keeping.suggestions",
            "keeping.review",
            "keeping.editor"
        })
package kanal.keeping.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
