package kanal.catalog;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kanal.guide.Guide;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The guide as rows. Each method is one transaction, which begins by locking the catalog, so that nodes and keepers
 * change it one after the other.
 */
@Component
class GuideStore {
    private final EntityManager entries;
    private final TwoPerson twoPerson;
    private final LoneChanges loneChanges;
    private final Clock clock;

    GuideStore(EntityManager entries, TwoPerson twoPerson, LoneChanges loneChanges, Clock clock) {
        this.entries = entries;
        this.twoPerson = twoPerson;
        this.loneChanges = loneChanges;
        this.clock = clock;
    }

    /** What is stored; on the very first start that is what was shipped, and otherwise nobody looks at that. */
    @Transactional
    Guide open(ShippedDocuments shipped) {
        StateEntry state = StateEntry.lock(entries);
        if (state.isNew()) {
            shipped.read().forEach(provider -> write(state, provider, shipped(provider)));
        }
        return guide(state);
    }

    /**
     * Puts a provider in the place of the one with its code, or after the last.
     *
     * @return the guide that results, built from the rows: where they cannot make one, nothing was changed
     * @throws ApprovalNeededException when two have to look at it; nothing is changed then
     */
    @Transactional
    Guide replace(Provider provider, String author, String note) {
        Edit edit = new Edit(provider.code(), author, null, note, true, current -> provider);
        StateEntry state = StateEntry.lock(entries);
        return change(state, current(provider.code()), provider, edit);
    }

    /**
     * Changes a provider that is there.
     *
     * @return the guide that results, built from the rows: where they cannot make one, nothing was changed
     * @throws ApprovalNeededException when two have to look at it; nothing is changed then
     */
    @Transactional
    Guide change(Edit edit) {
        StateEntry state = StateEntry.lock(entries);
        Provider current = current(edit.provider())
                .orElseThrow(() -> new UnknownPartException(edit.provider().value()));
        return change(state, Optional.of(current), edit.applyTo(current), edit);
    }

    private Guide change(StateEntry state, Optional<Provider> before, Provider after, Edit edit) {
        twoPerson.admit(edit, before, after, state.revision());
        write(state, after, edit);
        loneChanges.remember(edit, before, after, state.revision());
        return guide(state);
    }

    private Optional<Provider> current(ProviderCode code) {
        return providers().stream()
                .filter(entry -> entry.isFor(code))
                .findFirst()
                .map(ProviderEntry::toProvider);
    }

    private static Edit shipped(Provider provider) {
        return new Edit(provider.code(), "shipped", "The document that came with Kanal", none -> provider);
    }

    /** Only rows that say something else than before are written. */
    private void write(StateEntry state, Provider provider, Edit edit) {
        List<ProviderEntry> all = providers();
        Optional<ProviderEntry> row =
                all.stream().filter(entry -> entry.isFor(provider.code())).findFirst();
        ProviderEntry next = new ProviderEntry(row.map(Entry::position).orElse(all.size()), provider);
        row.ifPresent(next::succeed);
        entries.merge(next);
        entries.persist(new RevisionEntry(state.next(), provider, edit, clock.instant()));
    }

    private Guide guide(StateEntry state) {
        long revision = state.revision();
        entries.flush();
        entries.clear();
        try {
            return new Guide(
                    revision,
                    providers().stream().map(ProviderEntry::toProvider).toList());
        } catch (IllegalArgumentException wrong) {
            throw new StoredCatalogException("revision " + revision, wrong);
        }
    }

    private List<ProviderEntry> providers() {
        return entries.createQuery("from ProviderEntry order by position", ProviderEntry.class)
                .getResultList();
    }
}
