package kanal.catalog;

import kanal.guide.Guide;
import kanal.guide.Provider;

/** Documents that a test puts into the catalog. */
public final class Imported {
    private Imported() {}

    /** That document as the provider's, whatever it was before; a new revision where it says something else. */
    public static Guide into(Catalog catalog, Provider provider, String author, String note) {
        try {
            return catalog.change(new Edit(provider.code(), author, note, current -> provider));
        } catch (NothingChangedException same) {
            return catalog.published();
        }
    }
}
