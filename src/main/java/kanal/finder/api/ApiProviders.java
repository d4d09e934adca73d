package kanal.finder.api;

import java.util.List;
import kanal.guide.Language;
import kanal.guide.Providers.Listed;

/** Whose support the catalog knows, as the API lists it. */
record ApiProviders(long revision, List<Item> providers) {
    /** One provider. */
    record Item(String code, String name) {
        static Item of(Listed provider, Language language) {
            return new Item(provider.code().value(), provider.name().in(language));
        }
    }

    static ApiProviders of(long revision, List<Listed> providers, Language language) {
        return new ApiProviders(
                revision,
                providers.stream().map(provider -> Item.of(provider, language)).toList());
    }
}
