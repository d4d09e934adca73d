package kanal.catalog;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kanal.audit.Actor;
import kanal.audit.Audit;
import kanal.audit.AuditEvent;
import kanal.audit.Network;
import kanal.catalog.Doubt.Differing;
import kanal.guide.Guide;
import kanal.guide.Provider;
import org.springframework.stereotype.Component;

/** The guide as rows, in which everything that is edited on its own can be asked for. */
@Component
class Rows {
    private final EntityManager entries;
    private final Audit audit;

    Rows(EntityManager entries, Audit audit) {
        this.entries = entries;
        this.audit = audit;
    }

    /** Makes them say what the provider says. Only rows that say something else than before are written. */
    void put(Provider provider) {
        List<ProviderEntry> all = providers();
        Optional<ProviderEntry> row =
                all.stream().filter(entry -> entry.isFor(provider.code())).findFirst();
        ProviderEntry next = new ProviderEntry(row.map(Entry::position).orElse(all.size()), provider);
        row.ifPresent(next::succeed);
        entries.merge(next);
    }

    /**
     * As {@link #put}. Whatever the provider's rows said before, they say this now, and where that was not what the guide
     * says, it is audited.
     */
    void write(Guide now, Provider next, String author) {
        differing(now).stream()
                .filter(differing -> differing.code().equals(next.code().value()))
                .forEach(differing ->
                        audit.write(new Actor(author, Network.NONE), AuditEvent.ROWS_RESTORED, differing.places()));
        put(next);
    }

    /** Makes them say what the guide says, and nothing else. */
    void restore(Guide guide, Actor actor) {
        List<Differing> differing = differing(guide);
        if (!differing.isEmpty()) {
            providers().stream().filter(row -> !isOf(guide, row)).forEach(entries::remove);
            guide.providers().forEach(this::put);
            audit.write(actor, AuditEvent.ROWS_RESTORED, new Doubt(differing, Set.of()).toString());
        }
    }

    /** The providers of which the rows say something else than the guide. */
    List<Differing> differing(Guide guide) {
        List<Differing> differing = new ArrayList<>();
        List<ProviderEntry> rows = providers();
        for (Provider provider : guide.providers()) {
            rows.stream()
                    .filter(row -> row.isFor(provider.code()))
                    .findFirst()
                    .map(row -> compared(provider, row))
                    .orElseGet(() -> Optional.of(new Differing(provider.code().value(), provider, null, "")))
                    .ifPresent(differing::add);
        }
        rows.stream()
                .filter(row -> !isOf(guide, row))
                .forEach(row -> differing.add(new Differing(row.key(), null, null, "")));
        return differing;
    }

    private static Optional<Differing> compared(Provider provider, ProviderEntry row) {
        try {
            Provider stored = row.toProvider();
            return provider.equals(stored)
                    ? Optional.empty()
                    : Optional.of(new Differing(row.key(), provider, stored, ""));
        } catch (StoredCatalogException none) {
            return Optional.of(new Differing(row.key(), provider, null, String.valueOf(none.getMessage())));
        }
    }

    private List<ProviderEntry> providers() {
        return entries.createQuery("from ProviderEntry order by position", ProviderEntry.class)
                .getResultList();
    }

    private static boolean isOf(Guide guide, ProviderEntry row) {
        return guide.providers().stream().map(Provider::code).anyMatch(row::isFor);
    }
}
