package kanal.catalog;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import kanal.audit.Actor;
import kanal.audit.Audit;
import kanal.audit.AuditEvent;
import kanal.audit.Network;
import kanal.catalog.Tampering.Differing;
import kanal.genuine.ContactKey;
import kanal.guide.Guide;
import kanal.guide.LocalText;
import kanal.guide.Provider;
import kanal.guide.Providers;
import kanal.guide.Providers.Listed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The guide as rows, by which it is queried. The rows of a provider are compared
 * with its document whenever that is written or read, and those of all providers in rounds.
 */
@Component
class Rows {
    /** How many providers are compared at a time. */
    private static final int ROUND = 50;

    private final EntityManager entries;
    private final ProviderEntries providers;
    private final Audit audit;

    /** What was found when a provider was last compared, by its code. */
    private final SortedMap<String, Differing> differing = new ConcurrentSkipListMap<>();

    /** The place in the guide at which the next round begins. */
    private int next;

    Rows(EntityManager entries, ProviderEntries providers, Audit audit) {
        this.entries = entries;
        this.providers = providers;
        this.audit = audit;
    }

    /** What lists say of a provider: its name and its place among the others. */
    record Named(LocalText name, @Nullable Integer order) {}

    /** The names of all providers by their codes, where they are names. */
    Map<String, Named> names() {
        Map<String, Named> names = new HashMap<>();
        for (Object[] row : providers.names()) {
            try {
                names.put((String) row[0], new Named(((TextColumns) row[1]).toText(), (Integer) row[2]));
            } catch (IllegalArgumentException noName) {
                // Its document has one
            }
        }
        return names;
    }

    /** By what contacts may concern providers, by the codes of the providers. */
    Map<String, Set<ContactKey>> contactKeys() {
        Map<String, Set<ContactKey>> keys = new LinkedHashMap<>();
        for (Object[] row : providers.contacts()) {
            ((ContactColumns) row[1])
                    .toKey()
                    .ifPresent(key -> keys.computeIfAbsent((String) row[0], code -> new HashSet<>())
                            .add(key));
        }
        return keys;
    }

    /**
     * Makes them say what the provider says. Only rows that say something else than before are written.
     *
     * @param last the position of a provider that has no rows yet
     */
    void put(Provider provider, int last) {
        providers
                .findByCode(provider.code().value())
                .ifPresentOrElse(row -> row.put(provider), () -> providers.save(new ProviderEntry(last, provider)));
    }

    /**
     * As {@link #put}. Whatever the provider's rows said before, they say this now, and where that was not what the guide
     * says, it is audited.
     */
    void write(Guide now, Provider provider, String author) {
        String code = provider.code().value();
        compare(code, now.provider(provider.code()).orElse(null))
                .ifPresent(found ->
                        audit.write(new Actor(author, Network.NONE), AuditEvent.ROWS_RESTORED, found.places()));
        put(provider, now.providers().size());
        entries.flush();
        entries.clear();
        compare(code, provider).ifPresent(found -> {
            throw new StoredCatalogException(found.places(), new IllegalStateException("not as written"));
        });
    }

    /** Makes those that were found to differ say what the guide says. */
    void restore(Guide guide, Actor actor) {
        List<Differing> found = differing();
        if (found.isEmpty()) {
            return;
        }
        for (Differing wrong : found) {
            @Nullable Provider recorded = provider(guide, wrong.code());
            if (recorded == null) {
                providers.findByCode(wrong.code()).ifPresent(providers::delete);
            } else {
                put(recorded, guide.providers().size());
            }
            entries.flush();
            entries.clear();
            compare(wrong.code(), recorded);
        }
        audit.write(actor, AuditEvent.ROWS_RESTORED, new Tampering(found, Set.of()).toString());
    }

    /** The providers of which the rows say something else than the guide, as far as they were compared. */
    List<Differing> differing() {
        return List.copyOf(differing.values());
    }

    /**
     * Finds out whether a provider's rows say something else than its document.
     *
     * @param recorded what the history says; null where it knows no such provider
     */
    Optional<Differing> compare(String code, @Nullable Provider recorded) {
        Optional<ProviderEntry> row = providers.findByCode(code);
        Optional<Differing> found = recorded == null
                ? row.map(unknown -> Differing.unknown(code))
                : row.isEmpty()
                        ? Optional.of(Differing.gone(code))
                        : Optional.ofNullable(row.get().difference(recorded));
        found.ifPresentOrElse(wrong -> differing.put(code, wrong), () -> differing.remove(code));
        return found;
    }

    /**
     * Compares some of the providers, in turn all of them, and looks for rows of providers that there are not.
     *
     * @return the providers, by the names and in the order that they are proved to have
     */
    Providers compareOn(Providers all) {
        List<Listed> listed = all.listed();
        int first = next < listed.size() ? next : 0;
        int last = Math.min(first + ROUND, listed.size());
        next = last < listed.size() ? last : 0;
        Providers named = all;
        for (Listed one : listed.subList(first, last)) {
            Optional<Provider> provider = one.loader().get();
            compare(one.code().value(), provider.orElse(null));
            entries.clear();
            Listed proved = provider.map(it -> Listed.of(it, one.loader())).orElse(one);
            if (!proved.equals(one)) {
                named = named.with(proved);
            }
        }
        Set<String> strange = new HashSet<>(providers.codes());
        strange.addAll(differing.keySet());
        listed.forEach(one -> strange.remove(one.code().value()));
        strange.forEach(code -> compare(code, null));
        return named;
    }

    private static @Nullable Provider provider(Guide guide, String code) {
        return guide.providers().listed().stream()
                .filter(provider -> provider.code().value().equals(code))
                .findFirst()
                .flatMap(provider -> provider.loader().get())
                .orElse(null);
    }
}
