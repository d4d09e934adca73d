package kanal.catalog;

/** Stored rows that are no guide: somebody changed them behind Kanal's back. */
final class StoredCatalogException extends RuntimeException {
    StoredCatalogException(String place, RuntimeException why) {
        super(place + ": " + why.getMessage(), why);
    }
}
