package kanal.catalog;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kanal.guide.Guide;
import kanal.guide.Provider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The guide as rows. Each method is one transaction, which begins by locking the catalog, so that nodes and keepers
 * change it one after the other.
 */
@Component
class GuideStore {
    private final EntityManager entries;
    private final Clock clock;

    GuideStore(EntityManager entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** What is stored; on the very first start that is what was shipped, and otherwise nobody looks at that. */
    @Transactional
    Guide open(ShippedDocuments shipped) {
        StateEntry state = locked();
        if (state.isNew()) {
            shipped.read().forEach(provider -> write(state, provider, "shipped", "The document that came with Kanal"));
        }
        return guide(state);
    }

    /**
     * Puts a provider in the place of the one with its code, or after the last.
     *
     * @return the guide that results, built from the rows: where they cannot make one, nothing was changed
     */
    @Transactional
    Guide replace(Provider provider, String author, String note) {
        StateEntry state = locked();
        write(state, provider, author, note);
        return guide(state);
    }

    /**
     * Changes a provider that is there.
     *
     * @return the guide that results, built from the rows: where they cannot make one, nothing was changed
     */
    @Transactional
    Guide change(Edit edit) {
        StateEntry state = locked();
        Provider current = providers().stream()
                .filter(entry -> entry.isFor(edit.provider()))
                .findFirst()
                .map(ProviderEntry::toProvider)
                .orElseThrow(() -> new UnknownPartException(edit.provider().value()));
        write(state, edit.applyTo(current), edit.author(), edit.note());
        return guide(state);
    }

    /** Only rows that say something else than before are written. */
    private void write(StateEntry state, Provider provider, String author, String note) {
        List<ProviderEntry> all = providers();
        Optional<ProviderEntry> row =
                all.stream().filter(entry -> entry.isFor(provider.code())).findFirst();
        ProviderEntry next = new ProviderEntry(row.map(Entry::position).orElse(all.size()), provider);
        row.ifPresent(next::succeed);
        entries.merge(next);
        entries.persist(new RevisionEntry(state.next(), provider, author, note, clock.instant()));
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

    private StateEntry locked() {
        StateEntry state = entries.find(StateEntry.class, StateEntry.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (state == null) {
            throw new StoredCatalogException(
                    "table catalog_state", new IllegalStateException("its only row is missing"));
        }
        return state;
    }
}
