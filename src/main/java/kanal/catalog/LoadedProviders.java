package kanal.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import kanal.guide.Providers.Listed;
import org.springframework.stereotype.Component;

/** Providers as revisions left them, which are loaded when they are asked for and kept while there is room. */
@Component
class LoadedProviders {
    /** Characters of their documents; in memory a provider takes several times as much. */
    private static final long ROOM = 8_000_000;

    private final Revisions revisions;
    private final Cache<Long, Stated> kept = Caffeine.newBuilder()
            .maximumWeight(ROOM)
            .weigher((Long number, Stated stated) -> stated.length())
            .build();

    LoadedProviders(Revisions revisions) {
        this.revisions = revisions;
    }

    /**
     * A provider as it is published.
     *
     * @param length of its document
     */
    record Stated(Provider provider, int length) {}

    /** @param number of the last revision of that provider */
    Listed listed(String code, Rows.Named row, long number) {
        return new Listed(new ProviderCode(code), row.name(), row.order(), () -> get(code, number));
    }

    /** As that revision left it; where that is not proved, as the last one before it that is. */
    Optional<Provider> get(String code, long number) {
        return Optional.ofNullable(
                        kept.get(number, it -> revisions.stated(code, number).orElse(null)))
                .map(Stated::provider);
    }
}
