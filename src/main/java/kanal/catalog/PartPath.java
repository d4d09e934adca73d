package kanal.catalog;

import kanal.guide.Guide;
import kanal.guide.Provider;

/** Where keepers find a part, and the other way round what a path of theirs names. */
final class PartPath {
    private PartPath() {}

    static String of(Provider provider, PartKey key) {
        return "/admin/catalog/" + provider.code() + "/" + key;
    }

    /** @throws UnknownPartException where there is no such provider */
    static Provider provider(Guide guide, String code) {
        return guide.providers().stream()
                .filter(provider -> provider.code().value().equals(code))
                .findFirst()
                .orElseThrow(() -> new UnknownPartException(code));
    }
}
