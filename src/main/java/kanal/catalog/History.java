package kanal.catalog;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import kanal.document.Document;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every change there was, and every state of every document; it is only read here. */
@Component
public class History {
    private static final String TOLD = "select new kanal.catalog.Revision(r.number, r.providerCode, r.author,"
            + " r.approvedBy, r.note, r.writtenAt) from RevisionEntry r ";

    private final EntityManager entries;
    private final Revisions revisions;

    History(EntityManager entries, Revisions revisions) {
        this.entries = entries;
        this.revisions = revisions;
    }

    /** Those that are proved, the latest first, below that number. */
    @Transactional(readOnly = true)
    public List<Revision> before(long number, int most) {
        return entries
                .createQuery(
                        TOLD + "where r.number < :number and r.providerCode <> :rights order by r.number desc",
                        Revision.class)
                .setParameter("rights", RevisionEntry.RIGHTS)
                .setParameter("number", number)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .filter(revision -> revisions.isProved(revision.number()))
                .toList();
    }

    /** Nothing where it is not proved, too. */
    @Transactional(readOnly = true)
    public Optional<Revision> revision(long number) {
        return entries
                .createQuery(TOLD + "where r.number = :number and r.providerCode <> :rights", Revision.class)
                .setParameter("rights", RevisionEntry.RIGHTS)
                .setParameter("number", number)
                .getResultList()
                .stream()
                .filter(revision -> revisions.isProved(revision.number()))
                .findFirst();
    }

    /** The provider as that revision left it; nothing where it was not there yet, or where that is not proved. */
    @Transactional(readOnly = true)
    public Optional<Provider> provider(ProviderCode code, long number) {
        return revisions
                .document(code.value(), number)
                .map(document -> Document.readAgain("revision " + number, document));
    }
}
