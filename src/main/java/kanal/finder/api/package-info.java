/** The JSON API: what the public pages say, for programs. */
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
            "finder.frame",
            "finder.pages"
        })
package kanal.finder.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
