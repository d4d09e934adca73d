/** Nobody alone changes what people read: the rule of two, proposals and decisions. */
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
            "keeping.suggestions"
        })
package kanal.keeping.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
