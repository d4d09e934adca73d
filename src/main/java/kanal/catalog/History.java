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

    History(EntityManager entries) {
        this.entries = entries;
    }

    /** The latest first, below that number. */
    @Transactional(readOnly = true)
    public List<Revision> before(long number, int most) {
        return entries.createQuery(
                        TOLD + "where r.number < :number and r.providerCode <> :rights order by r.number desc",
                        Revision.class)
                .setParameter("rights", RevisionEntry.RIGHTS)
                .setParameter("number", number)
                .setMaxResults(most)
                .getResultList();
    }

    @Transactional(readOnly = true)
    public Optional<Revision> revision(long number) {
        return entries.createQuery(TOLD + "where r.number = :number and r.providerCode <> :rights", Revision.class)
                .setParameter("rights", RevisionEntry.RIGHTS)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The provider as that revision left it; nothing where it was not there yet. */
    @Transactional(readOnly = true)
    public Optional<Provider> provider(ProviderCode code, long number) {
        return entries.createQuery(
                        "from RevisionEntry where providerCode = :code and number <= :number order by number desc",
                        RevisionEntry.class)
                .setParameter("code", code.value())
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(revision -> Document.readAgain("revision " + number, revision.document()));
    }
}
