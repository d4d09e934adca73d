package kanal.catalog;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kanal.audit.Actor;
import kanal.document.ContactsInWords;
import kanal.document.Document;
import kanal.document.FutureDates;
import kanal.genuine.ContactKey;
import kanal.guide.Guide;
import kanal.guide.Provider;
import kanal.guide.Providers;
import kanal.guide.Providers.Listed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The guide in the database: as revisions, which are what counts, and as rows. Each method is one transaction. One that
 * changes something begins by locking the catalog, so that nodes and keepers change it one after the other.
 *
 * <p>{@code known} is the guide that this node serves. It was proved when it was read, so that what the database says of
 * the same revision now counts for nothing.
 */
@Component
class GuideStore {
    /** So many are loaded at once and stay, so that their pages need no database. */
    private static final int AT_HAND = 20;

    private final EntityManager entries;
    private final Rows rows;
    private final Revisions revisions;
    private final LoadedProviders loaded;
    private final Listings listings;
    private final Admission admission;
    private final UnreviewedChanges unreviewed;
    private final Clock clock;

    GuideStore(
            EntityManager entries,
            Rows rows,
            Revisions revisions,
            LoadedProviders loaded,
            Listings listings,
            Admission admission,
            UnreviewedChanges unreviewed,
            Clock clock) {
        this.entries = entries;
        this.rows = rows;
        this.revisions = revisions;
        this.loaded = loaded;
        this.listings = listings;
        this.admission = admission;
        this.unreviewed = unreviewed;
        this.clock = clock;
    }

    /** What is stored; on the very first start that is what was shipped, and otherwise nobody looks at that. */
    @Transactional
    Stored open(ShippedDocuments shipped) {
        // H2 opens a file that may not be written only to read it, which keepers would learn when they save
        entries.createQuery("update StateEntry set revision = revision").executeUpdate();
        boolean otherRows = StateEntry.lock(entries).moveTo(ProviderEntry.LAYOUT);
        if (StateEntry.lock(entries).isNew()) {
            shipped.read().forEach(this::add);
            otherRows = false;
        }
        long revision = revision();
        revisions.sealOld(revision);
        entries.flush();
        revisions.checkNew(revision);
        if (otherRows) {
            makeRows(revision);
        }
        return stored(guide(revision), revision);
    }

    /** Makes the rows from the history, because they are those of another version of Kanal. */
    private void makeRows(long revision) {
        int position = 0;
        for (Map.Entry<String, Long> last : revisions.last(0, revision).entrySet()) {
            Optional<Provider> provider = loaded.get(last.getKey(), last.getValue());
            if (provider.isPresent()) {
                rows.put(provider.get(), position++);
            }
            // Of many, each costs what it would cost alone
            entries.flush();
            entries.clear();
        }
    }

    /** By what contacts may concern the providers of the guide, as the rows say. */
    @Transactional(readOnly = true)
    Map<String, Set<ContactKey>> contactKeys() {
        return rows.contactKeys();
    }

    /** What the history says, of which only the first providers are loaded. */
    private Guide guide(long revision) {
        Map<String, Rows.Named> names = rows.names();
        Map<String, Long> last = revisions.last(0, revision);
        Map<String, Listed> listed = new HashMap<>();
        last.entrySet().stream()
                .sorted(Comparator.comparing(
                        revised -> names.containsKey(revised.getKey())
                                ? names.get(revised.getKey()).order()
                                : null,
                        Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(revised -> {
                    String code = revised.getKey();
                    Rows.Named row = names.get(code);
                    if (row == null || listed.size() < AT_HAND) {
                        loaded.get(code, revised.getValue()).map(Listed::of).ifPresent(it -> listed.put(code, it));
                    } else {
                        listed.put(code, loaded.listed(code, row, revised.getValue()));
                    }
                });
        if (listed.isEmpty()) {
            throw new StoredCatalogException(
                    "table revision",
                    new IllegalStateException("none of its documents is proved to be what was written. Is"
                            + " KANAL_HISTORY_KEY the key that it was written with? Where the key is new, set"
                            + " KANAL_HISTORY_KEYED_AFTER=" + revision + " as well."));
        }
        return new Guide(
                revision,
                new Providers(last.keySet().stream()
                        .flatMap(code -> Stream.ofNullable(listed.get(code)))
                        .toList()));
    }

    private void add(Provider provider) {
        long number = StateEntry.lock(entries).next();
        rows.put(provider, (int) number);
        revisions.add(number, provider, shipped(provider));
        // Of many, each costs what it would cost alone
        entries.flush();
        entries.clear();
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
        long revision = lock().revision();
        return stored(current(known, revision), revision);
    }

    /**
     * Reads some of the history again, and compares some of the rows; nobody has to wait for that.
     *
     * <p>All of it is read as it is at one moment.
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Stored lookClosely(Guide known) {
        revisions.count();
        long revision = revision();
        revisions.readOn(revision);
        if (revision > known.revision()) {
            return stored(known, revision);
        }
        Guide named = new Guide(known.revision(), rows.compareOn(known.providers()));
        return stored(named.hasSameList(known) ? known : named, revision);
    }

    /**
     * Changes a provider; one that is not there yet begins with nothing.
     *
     * @throws ApprovalNeededException when two have to look at it; nothing is changed then
     */
    @Transactional
    Stored change(Guide known, Edit edit) {
        StateEntry state = lock();
        Guide now = current(known, state.revision());
        Provider current = now.provider(edit.provider()).orElseGet(() -> Document.blank(edit.provider()));
        edit.decision().accept(state.revision() + 1);
        return write(now, state, edit.applyTo(current), edit);
    }

    /** Makes the rows say again what the history says. */
    @Transactional
    Stored restoreRows(Guide known, Actor actor) {
        long revision = lock().revision();
        Guide now = current(known, revision);
        rows.restore(now, actor);
        return stored(now, revision);
    }

    /** What was stored until now is committed, so that it can be remembered as checked. */
    private StateEntry lock() {
        StateEntry state = StateEntry.lock(entries);
        revisions.checkNew(state.revision());
        return state;
    }

    /** The guide that is known, with what was published after it. */
    private Guide current(Guide known, long revision) {
        if (revision <= known.revision()) {
            return known;
        }
        Providers providers = known.providers();
        for (Map.Entry<String, Long> newer :
                revisions.last(known.revision(), revision).entrySet()) {
            Optional<Provider> provider = loaded.get(newer.getKey(), newer.getValue());
            if (provider.isPresent()) {
                rows.compare(newer.getKey(), provider.get());
                providers = with(provider.get(), providers, newer.getValue());
            }
        }
        return new Guide(revision, providers);
    }

    private Stored write(Guide now, StateEntry state, Provider after, Edit edit) {
        if (now.revision() != state.revision()) {
            // Somebody put back an older database under a node that runs
            throw new CatalogBusyException();
        }
        Optional<Provider> before = now.provider(after.code());
        Provider old = before.orElseGet(() -> Document.blank(after.code()));
        FutureDates.refuse(old, after, LocalDate.now(clock));
        ContactsInWords.refuse(old, after);
        listings.refuse(now, after);
        boolean told = admission.admit(edit, now, after);
        long revision = state.next();
        revisions.add(revision, after, edit);
        if (told) {
            unreviewed.remember(edit, before, after, revision);
        }
        rows.write(now, after, edit.author());
        if (before.isEmpty()) {
            admission.added(edit, after);
        }
        return stored(new Guide(revision, with(after, now.providers(), revision)), revision);
    }

    private static Edit shipped(Provider provider) {
        return new Edit(provider.code(), "shipped", "The document that came with Kanal", none -> provider);
    }

    /** With that provider as that revision leaves it; one of the first stays loaded. */
    private Providers with(Provider changed, Providers providers, long number) {
        String code = changed.code().value();
        Providers next = providers.with(Listed.of(changed, () -> loaded.get(code, number)));
        return next.listed().stream()
                        .limit(AT_HAND)
                        .anyMatch(listed -> listed.code().equals(changed.code()))
                ? next.with(Listed.of(changed))
                : next;
    }

    private Stored stored(Guide guide, long revision) {
        Set<Long> broken = new HashSet<>(revisions.broken());
        if (guide.revision() > revision) {
            broken.add(guide.revision());
        }
        return new Stored(guide, new Tampering(rows.differing(), broken));
    }
}
