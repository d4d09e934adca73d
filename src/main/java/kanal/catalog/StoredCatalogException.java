package kanal.catalog;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** What is stored is no guide: somebody changed them behind Kanal's back. */
final class StoredCatalogException extends RuntimeException {
    StoredCatalogException(String place, RuntimeException why) {
        super(place + ": " + reason(why), why);
    }

    private static @Nullable String reason(RuntimeException why) {
        return why instanceof JacksonException json ? json.getOriginalMessage() : why.getMessage();
    }
}
