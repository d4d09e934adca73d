/** The public pages in two languages: problems with their plan of doors, channels, letters, the contact check and what is read. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "guide",
            "text",
            "ranking",
            "genuine",
            "letters",
            "document",
            "catalog",
            "audit",
            "keeping.suggestions",
            "finder.frame"
        })
package kanal.finder.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
