package kanal.catalog;

import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import kanal.audit.Actor;
import kanal.document.Document;
import kanal.document.DocumentFormat;
import kanal.genuine.ContactCheck;
import kanal.guide.Guide;
import kanal.guide.ProviderCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.util.function.SingletonSupplier;

/**
 * The one door to what is published: the guide in memory, which needs no database to be read.
 *
 * <p>It is there, or the application does not start.
 */
@Component
public class Catalog {
    private static final Logger LOG = LoggerFactory.getLogger(Catalog.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final Lock turn = new ReentrantLock(true);
    private final GuideStore store;
    private final ContactChecks checks;
    private final UnreviewedChanges unreviewed;
    private final RightsHistory rights;
    private volatile Snapshot snapshot;
    private volatile Tampering tampering;

    Catalog(
            GuideStore store,
            ShippedDocuments shipped,
            ContactChecks checks,
            UnreviewedChanges unreviewed,
            RightsHistory rights) {
        this.store = store;
        this.checks = checks;
        this.unreviewed = unreviewed;
        this.rights = rights;
        Stored stored = store.open(shipped);
        checks.index(stored.guide(), store.contactKeys());
        snapshot = new Snapshot(stored.guide(), () -> checks.by(stored.guide()));
        tampering = stored.tampering();
        unreviewed.read();
    }

    /** The guide at its last revision; take it once per request. */
    public Guide published() {
        return snapshot.guide();
    }

    /** Whether contacts are genuine, by what is published; made once for each revision when it is asked for. */
    public ContactCheck contactCheck() {
        return snapshot.check().obtain();
    }

    /** A provider's whole document as text, from which it can be imported again; nothing for an unknown provider. */
    public Optional<String> document(ProviderCode code, DocumentFormat format) {
        return snapshot.document(code, format);
    }

    /** What in the database is not as Kanal wrote it; none of that is published. */
    public Tampering tampering() {
        return new Tampering(tampering.rows(), tampering.revisions(), rights.differing());
    }

    /**
     * Changes a provider, as a new revision: the one way in which anything in the catalog changes while it runs.
     *
     * @throws DocumentException when nothing can be published that says so; nothing is changed then
     * @throws ApprovalNeededException when it has to be proposed; nothing is changed then
     */
    public Guide change(Edit edit) {
        return inTurn(() -> store.change(published(), edit));
    }

    /** Publishes what other nodes stored, if they did. */
    public void follow() {
        if (store.revision() > published().revision()) {
            inTurn(() -> store.look(published()));
        }
    }

    /** As {@link #follow}, and then some of what is stored is compared with what Kanal wrote, in turn all of it. */
    void lookClosely() {
        follow();
        inTurn(() -> store.lookClosely(published()));
        rights.compare();
    }

    /** Makes the rows say again what is published. */
    public void restoreRows(Actor actor) {
        inTurn(() -> store.restoreRows(published(), actor));
        rights.restore(actor);
    }

    /** Here they wait without holding a connection to the database, of which there are few. */
    private Guide inTurn(Supplier<Stored> work) {
        try {
            if (!turn.tryLock(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new CatalogBusyException();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CatalogBusyException();
        }
        try {
            Stored stored = work.get();
            Guide guide = stored.guide();
            if (guide.revision() > published().revision() || !guide.hasSameList(published())) {
                snapshot = new Snapshot(guide, () -> checks.by(guide));
                readUnreviewedChanges();
            }
            tampering = stored.tampering();
            return guide;
        } finally {
            turn.unlock();
        }
    }

    private void readUnreviewedChanges() {
        try {
            unreviewed.read();
        } catch (DataAccessException | TransactionException | PersistenceException away) {
            LOG.warn("What one keeper alone changed cannot be read; it is told from the next change on", away);
        }
    }

    /** A guide, what it says of contacts, and the texts of its documents, as far as they were asked for. */
    private record Snapshot(Guide guide, SingletonSupplier<ContactCheck> check, Map<Text, String> texts) {
        private record Text(ProviderCode code, DocumentFormat format) {}

        Snapshot(Guide guide, Supplier<ContactCheck> check) {
            this(guide, SingletonSupplier.of(check), new ConcurrentHashMap<>());
        }

        Optional<String> document(ProviderCode code, DocumentFormat format) {
            return guide.provider(code)
                    .map(provider -> texts.computeIfAbsent(
                            new Text(code, format), text -> Document.write(provider, text.format())));
        }
    }
}
