package kanal.keeping.review;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kanal.catalog.Rights;
import kanal.catalog.RightsHistory;
import kanal.catalog.RightsRows;
import kanal.guide.ProviderCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** For which providers the rule of two is on, as the history says, and the rows that say so beside it. */
@Component
class RuledProviders implements RightsRows {
    private static final String ABOUT = "rule ";

    private final EntityManager entries;
    private final RightsHistory rights;
    private final Clock clock;

    RuledProviders(EntityManager entries, RightsHistory rights, Clock clock) {
        this.entries = entries;
        this.rights = rights;
        this.clock = clock;
    }

    List<ProviderCode> all() {
        return all(rights.current());
    }

    static List<ProviderCode> all(Rights rights) {
        return rights.lines().keySet().stream()
                .filter(about -> about.startsWith(ABOUT))
                .map(about -> new ProviderCode(about.substring(ABOUT.length())))
                .toList();
    }

    /** Since when the rule is on; nothing where it is not. */
    Optional<Instant> since(ProviderCode provider) {
        return since(provider, rights.current());
    }

    static Optional<Instant> since(ProviderCode provider, Rights rights) {
        return rights.of(about(provider.value())).map(Instant::parse);
    }

    void switchOn(ProviderCode provider, String author, @Nullable String approvedBy) {
        TwoPersonEntry row = entries.merge(new TwoPersonEntry(provider, clock.instant()));
        rights.change(
                said -> said.with(about(provider.value()), row.since().toString()),
                author,
                approvedBy,
                "RULE_ON: " + provider);
    }

    void switchOff(ProviderCode provider, String author, String approvedBy) {
        Optional.ofNullable(entries.find(TwoPersonEntry.class, provider.value()))
                .ifPresent(entries::remove);
        rights.change(said -> said.without(about(provider.value())), author, approvedBy, "RULE_OFF: " + provider);
    }

    @Override
    public Map<String, String> lines() {
        return rows().stream()
                .collect(Collectors.toMap(
                        row -> about(row.providerCode()), row -> row.since().toString()));
    }

    @Override
    public void putRight(Rights said) {
        rows().stream()
                .filter(row -> said.of(about(row.providerCode())).isEmpty())
                .forEach(entries::remove);
        all(said)
                .forEach(provider -> entries.merge(
                        new TwoPersonEntry(provider, since(provider, said).orElseThrow())));
    }

    private List<TwoPersonEntry> rows() {
        return entries.createQuery("from TwoPersonEntry", TwoPersonEntry.class).getResultList();
    }

    private static String about(String code) {
        return ABOUT + code;
    }
}
