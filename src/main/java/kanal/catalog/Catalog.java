package kanal.catalog;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import kanal.guide.Guide;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

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
    private final LoneChanges loneChanges;
    private volatile Snapshot snapshot;

    Catalog(GuideStore store, ShippedDocuments shipped, LoneChanges loneChanges) {
        this.store = store;
        this.loneChanges = loneChanges;
        snapshot = new Snapshot(store.open(shipped), new ConcurrentHashMap<>());
        loneChanges.read();
    }

    /** The guide at its last revision; take it once per request. */
    public Guide published() {
        return snapshot.guide();
    }

    /** A provider's whole document as text, from which it can be imported again; nothing for an unknown provider. */
    public Optional<String> document(ProviderCode code, DocumentFormat format) {
        return snapshot.document(code, format);
    }

    /** Makes that document the provider's, as a new revision; all of it or nothing. */
    Guide importDocument(Provider provider, String author, String note) {
        Guide guide = inTurn(() -> store.replace(provider, author, note));
        publish(guide);
        return guide;
    }

    /**
     * Changes a provider, as a new revision: the one way in which anything in the catalog changes while it runs.
     *
     * @throws DocumentException when nothing can be published that says so; nothing is changed then
     * @throws ApprovalNeededException when it has to be proposed; nothing is changed then
     */
    Guide change(Edit edit) {
        Guide guide = inTurn(() -> store.change(edit));
        publish(guide);
        return guide;
    }

    /** Here they wait without holding a connection to the database, of which there are few. */
    private Guide inTurn(Supplier<Guide> change) {
        try {
            if (!turn.tryLock(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new CatalogBusyException();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CatalogBusyException();
        }
        try {
            return change.get();
        } finally {
            turn.unlock();
        }
    }

    /** Of two that were stored one after the other the later stays, whoever comes here first. */
    private synchronized void publish(Guide guide) {
        if (guide.revision() > published().revision()) {
            snapshot = new Snapshot(guide, new ConcurrentHashMap<>());
            readLoneChanges();
        }
    }

    private void readLoneChanges() {
        try {
            loneChanges.read();
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("What one keeper alone changed cannot be read; it is told from the next change on", away);
        }
    }

    /** A guide, and the texts of its documents as far as they were asked for. */
    private record Snapshot(Guide guide, Map<Text, String> texts) {
        private record Text(ProviderCode code, DocumentFormat format) {}

        Optional<String> document(ProviderCode code, DocumentFormat format) {
            return guide.provider(code)
                    .map(provider -> texts.computeIfAbsent(
                            new Text(code, format), text -> Document.write(provider, text.format())));
        }
    }
}
