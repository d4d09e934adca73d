package kanal.catalog;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import kanal.audit.Actor;
import kanal.audit.Audit;
import kanal.audit.AuditEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Who may what, in the history of the catalog: with revisions and seals like those of a provider. */
@Component
public class RightsHistory {
    /** The author of what whoever starts Kanal changes; it can be no keeper's name. */
    public static final String OPERATOR = "@operator";

    private static final Logger LOG = LoggerFactory.getLogger(RightsHistory.class);

    private final EntityManager entries;
    private final Revisions revisions;
    private final ObjectProvider<RightsRows> rows;
    private final Audit audit;

    /** What was proved when it was read, so that what the database says of the same revision now counts for nothing. */
    private volatile Known known = new Known(0, Rights.NONE);

    private volatile List<String> differing = List.of();

    RightsHistory(EntityManager entries, Revisions revisions, ObjectProvider<RightsRows> rows, Audit audit) {
        this.entries = entries;
        this.revisions = revisions;
        this.rows = rows;
        this.audit = audit;
    }

    private record Known(long number, Rights rights) {}

    /** What holds now, on every node; in a transaction that changes them, what that makes of them. */
    @Transactional(readOnly = true)
    public Rights current() {
        @Nullable Object changed = TransactionSynchronizationManager.getResource(this);
        if (changed != null) {
            return (Rights) changed;
        }
        long last = revisions.lastOfRights();
        return last > known.number() ? read(last) : known.rights();
    }

    private synchronized Rights read(long last) {
        if (last > known.number()) {
            revisions.checkNew(last);
            Optional<Rights> proved =
                    revisions.proved(RevisionEntry.RIGHTS, last, known.number()).map(Rights::read);
            known = new Known(last, proved.orElse(known.rights()));
        }
        return known.rights();
    }

    /** Takes over the rows of a version that kept no rights in the history, once, before anybody is served. */
    @Transactional
    public void adopt() {
        long revision = StateEntry.lock(entries).revision();
        Rights said = said();
        if (said.equals(Rights.NONE) || revisions.lastOfRights() > 0) {
            return;
        }
        // Where something is gone from the history, that may have been the rights
        if (revisions.isWhole(revision)) {
            change(none -> said, OPERATOR, null, "As the rows of an earlier version said");
            said.lines().forEach((about, says) -> LOG.warn("Taken over from the rows: {} = {}", about, says));
        } else {
            LOG.error("The history is not as Kanal wrote it, and it says of nobody what they may: nobody is let in,"
                    + " except by KANAL_ADMIN_RESET");
        }
    }

    /** What the rows say. */
    private Rights said() {
        SortedMap<String, String> lines = new TreeMap<>();
        rows.forEach(any -> lines.putAll(any.lines()));
        return new Rights(lines);
    }

    /**
     * As part of the transaction that changes the rows.
     *
     * @param approvedBy the other owner who approved it; null where nobody had to
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void change(UnaryOperator<Rights> next, String author, @Nullable String approvedBy, String note) {
        StateEntry state = StateEntry.lock(entries);
        if (known.number() > state.revision()) {
            // Somebody put back an older database under a node that runs
            throw new CatalogBusyException();
        }
        Rights before = current();
        Rights after = next.apply(before);
        if (!after.equals(before)) {
            revisions.add(state.next(), RevisionEntry.RIGHTS, after.text(), author, approvedBy, note);
            hold(after);
        }
    }

    private void hold(Rights changed) {
        boolean isFirst = TransactionSynchronizationManager.unbindResourceIfPossible(this) == null;
        TransactionSynchronizationManager.bindResource(this, changed);
        if (isFirst) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResourceIfPossible(RightsHistory.this);
                }
            });
        }
    }

    /** Compares the rows; what may be a change that is under way, once more while nobody changes them. */
    @Transactional
    void compare() {
        List<String> found = current().differing(said());
        if (!found.isEmpty()) {
            StateEntry.lock(entries);
            entries.clear();
            found = current().differing(said());
        }
        differing = found;
    }

    /** Makes the rows say again what the history says, but for passwords, which it does not know. */
    @Transactional
    public void restore(Actor actor) {
        compare();
        if (!differing.isEmpty()) {
            audit.write(actor, AuditEvent.ROWS_RESTORED, String.join("; ", differing));
            rows.forEach(any -> any.putRight(current()));
            compare();
        }
    }

    /** About what the rows said something else when they were last compared. */
    List<String> differing() {
        return differing;
    }
}
