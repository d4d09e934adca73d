package kanal.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kanal.genuine.ContactCheck;
import kanal.genuine.ContactIndex;
import kanal.genuine.ContactKey;
import kanal.genuine.ProviderAddresses;
import kanal.guide.Guide;
import kanal.guide.Provider;
import kanal.guide.Providers.Listed;
import org.springframework.stereotype.Component;

/**
 * The check of contacts by one guide after the other. Which providers a contact may concern says an index of all; only
 * those are read, from their documents.
 */
@Component
class ContactChecks {
    /** Keys of the providers that stay read. */
    private static final long ROOM = 200_000;

    private final ContactIndex index = new ContactIndex();
    /** By the provider itself and not by what it says, which would take long to compare. */
    private final Cache<Provider, ProviderAddresses> read = Caffeine.newBuilder()
            .weakKeys()
            .maximumWeight(ROOM)
            .weigher((Provider provider, ProviderAddresses addresses) ->
                    addresses.keys().size())
            .build();

    private Set<Listed> indexed = Set.of();

    /** Takes over what was found out of the providers of that guide before, by their codes. */
    synchronized void index(Guide guide, Map<String, Set<ContactKey>> keys) {
        indexed = new HashSet<>();
        for (Listed listed : guide.providers().listed()) {
            Set<ContactKey> known = keys.get(listed.code().value());
            if (known != null) {
                index.add(listed.code(), known);
                indexed.add(listed);
            }
        }
    }

    synchronized ContactCheck by(Guide guide) {
        Set<Listed> all = new HashSet<>(guide.providers().listed());
        for (Listed listed : guide.providers().listed()) {
            if (!indexed.contains(listed)) {
                listed.loader()
                        .get()
                        .ifPresent(provider ->
                                index.add(provider.code(), addresses(provider).keys()));
            }
        }
        indexed = all;
        return new ContactCheck(index, code -> guide.provider(code).map(this::addresses));
    }

    private ProviderAddresses addresses(Provider provider) {
        return read.get(provider, ProviderAddresses::new);
    }
}
