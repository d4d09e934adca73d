package kanal.keeping.changes;

import kanal.document.PartKey;
import kanal.document.UnknownPartException;
import kanal.guide.Guide;
import kanal.guide.Provider;

/** Where keepers find a part, and the other way round what a path of theirs names. */
public final class PartPath {
    private PartPath() {}

    public static String of(Provider provider, PartKey key) {
        return "/admin/catalog/" + provider.code() + "/" + key;
    }

    /**
     * The provider that a path names.
     *
     * @throws UnknownPartException where there is no such provider
     */
    public static Provider provider(Guide guide, String code) {
        return guide.providers().listed().stream()
                .filter(provider -> provider.code().value().equals(code))
                .findFirst()
                .flatMap(provider -> provider.loader().get())
                .orElseThrow(() -> new UnknownPartException(code));
    }
}
