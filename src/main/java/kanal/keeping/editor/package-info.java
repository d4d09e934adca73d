/** The way of every change: form, preview, note and save; import, order and going back too. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "guide",
            "text",
            "genuine",
            "document",
            "audit",
            "operation",
            "catalog",
            "keeping.accounts",
            "keeping.changes",
            "keeping.suggestions",
            "keeping.review"
        })
package kanal.keeping.editor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
