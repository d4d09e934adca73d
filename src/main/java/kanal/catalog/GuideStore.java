package kanal.catalog;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kanal.audit.Actor;
import kanal.document.DaysToCome;
import kanal.document.Document;
import kanal.document.InPassing;
import kanal.guide.Guide;
import kanal.guide.Provider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The guide in the database: as revisions, which are what counts, and as rows. Each method is one transaction, which
 * begins by locking the catalog, so that nodes and keepers change it one after the other.
 *
 * <p>{@code known} is the guide that this node serves. It was proved when it was read, so that what the database says of
 * the same revision now counts for nothing.
 */
@Component
class GuideStore {
    private final EntityManager entries;
    private final Rows rows;
    private final Revisions revisions;
    private final Admission admission;
    private final UnreviewedChanges unreviewed;
    private final Clock clock;

    GuideStore(
            EntityManager entries,
            Rows rows,
            Revisions revisions,
            Admission admission,
            UnreviewedChanges unreviewed,
            Clock clock) {
        this.entries = entries;
        this.rows = rows;
        this.revisions = revisions;
        this.admission = admission;
        this.unreviewed = unreviewed;
        this.clock = clock;
    }

    /** What is stored; on the very first start that is what was shipped, and otherwise nobody looks at that. */
    @Transactional
    Stored open(ShippedDocuments shipped) {
        StateEntry state = StateEntry.lock(entries);
        if (state.isNew()) {
            shipped.read().forEach(provider -> {
                rows.put(provider);
                revisions.add(state.next(), provider, shipped(provider));
            });
        }
        revisions.sealOld(state.revision());
        return stored(revisions.guide(state.revision()), state);
    }

    /** The last one that is stored, which says whether there is anything new. */
    @Transactional(readOnly = true)
    long revision() {
        return entries.createQuery("select revision from StateEntry", Long.class)
                .getSingleResult();
    }

    /** What is stored by now. */
    @Transactional
    Stored look(Guide known) {
        StateEntry state = StateEntry.lock(entries);
        return stored(current(known, state), state);
    }

    /** As {@link #look}, after some of the history was read again. */
    @Transactional
    Stored lookClosely(Guide known) {
        StateEntry state = StateEntry.lock(entries);
        revisions.readOn(state.revision());
        return stored(current(known, state), state);
    }

    /**
     * Puts a provider in the place of the one with its code, or after the last.
     *
     * @throws ApprovalNeededException when two have to look at it; nothing is changed then
     */
    @Transactional
    Stored replace(Guide known, Provider provider, String author, String note) {
        Edit edit = new Edit(provider.code(), author, note, current -> provider);
        StateEntry state = StateEntry.lock(entries);
        return write(current(known, state), state, provider, edit);
    }

    /**
     * Changes a provider; one that is not there yet begins with nothing.
     *
     * @throws ApprovalNeededException when two have to look at it; nothing is changed then
     */
    @Transactional
    Stored change(Guide known, Edit edit) {
        StateEntry state = StateEntry.lock(entries);
        Guide now = current(known, state);
        Provider current = now.provider(edit.provider()).orElseGet(() -> Document.blank(edit.provider()));
        return write(now, state, edit.applyTo(current), edit);
    }

    /** Makes the rows say again what the history says. */
    @Transactional
    Stored restoreRows(Guide known, Actor actor) {
        StateEntry state = StateEntry.lock(entries);
        Guide now = current(known, state);
        rows.restore(now, actor);
        return stored(now, state);
    }

    private Guide current(Guide known, StateEntry state) {
        return state.revision() > known.revision() ? revisions.guide(state.revision()) : known;
    }

    private Stored write(Guide now, StateEntry state, Provider after, Edit edit) {
        if (now.revision() != state.revision()) {
            // Somebody put back an older database under a node that runs
            throw new CatalogBusyException();
        }
        Optional<Provider> before = now.provider(after.code());
        Provider old = before.orElseGet(() -> Document.blank(after.code()));
        DaysToCome.refuse(old, after, LocalDate.now(clock));
        InPassing.refuse(old, after);
        boolean told = admission.admit(edit, before, after, state.revision());
        rows.write(now, after, edit.author());
        revisions.add(state.next(), after, edit);
        if (told) {
            unreviewed.remember(edit, before, after, state.revision());
        }
        Stored stored = stored(with(after, now, state.revision()), state);
        if (stored.doubt().isAbout(after.code())) {
            throw new StoredCatalogException(stored.doubt().toString(), new IllegalStateException("not as written"));
        }
        return stored;
    }

    private static Edit shipped(Provider provider) {
        return new Edit(provider.code(), "shipped", "The document that came with Kanal", none -> provider);
    }

    private static Guide with(Provider changed, Guide guide, long revision) {
        List<Provider> providers = new ArrayList<>(guide.providers());
        providers.replaceAll(provider -> provider.code().equals(changed.code()) ? changed : provider);
        if (!providers.contains(changed)) {
            providers.add(changed);
        }
        return new Guide(revision, providers);
    }

    private Stored stored(Guide guide, StateEntry state) {
        long revision = state.revision();
        entries.flush();
        entries.clear();
        Set<Long> broken = revisions.broken(revision);
        if (guide.revision() > revision) {
            broken.add(guide.revision());
        }
        return new Stored(guide, new Doubt(rows.differing(guide), broken));
    }
}
