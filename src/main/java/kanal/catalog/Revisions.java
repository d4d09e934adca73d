package kanal.catalog;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.LongStream;
import kanal.document.Document;
import kanal.guide.Guide;
import kanal.guide.Provider;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The revisions as they are written and proved. They are the catalog; its rows only say the same in columns.
 *
 * <p>To be called by whoever has locked the catalog.
 */
@Component
class Revisions {
    private static final Logger LOG = LoggerFactory.getLogger(Revisions.class);

    /** How many are read again at a time, since all of them may be gigabytes. */
    private static final int ROUND = 50;

    private final EntityManager entries;
    private final Clock clock;
    private final Chain chain;
    private final Set<Long> altered = new ConcurrentSkipListSet<>();
    private long next = 1;

    Revisions(EntityManager entries, Clock clock, Chain chain) {
        this.entries = entries;
        this.clock = clock;
        this.chain = chain;
    }

    void add(long number, Provider provider, Edit edit) {
        RevisionEntry revision = new RevisionEntry(number, provider, edit, clock.instant());
        entries.persist(revision);
        seal(revision);
    }

    /** Those of a Kanal that made no seals yet are taken as they are, once. */
    void sealOld(long revision) {
        if (entries.find(SealEntry.class, revision) == null && seals().isEmpty() && chain.mayLackTheKey(revision)) {
            LOG.warn("The history has no seals yet; it is sealed as it is, up to revision {}", revision);
            entries.createQuery("from RevisionEntry order by number", RevisionEntry.class)
                    .getResultStream()
                    .forEach(this::seal);
        }
    }

    private void seal(RevisionEntry revision) {
        SealEntry before = entries.find(SealEntry.class, revision.number() - 1);
        entries.persist(chain.seal(revision, before == null ? "" : before.link()));
    }

    /**
     * What they say at that revision: of each provider the last one that is proved to be what was written.
     *
     * @throws StoredCatalogException when none is
     */
    Guide guide(long revision) {
        Set<Long> broken = broken(revision);
        List<Provider> providers = codes(revision).stream()
                .flatMap(code -> last(code, revision, broken).stream())
                .toList();
        if (providers.isEmpty()) {
            throw new StoredCatalogException(
                    "table revision",
                    new IllegalStateException("none of its documents is proved to be what was written. Is"
                            + " KANAL_HISTORY_KEY the key that it was written with? Where the key is new, set"
                            + " KANAL_HISTORY_KEYED_AFTER=" + revision + " as well."));
        }
        return new Guide(revision, providers);
    }

    /** Those that are not what was written, as far as that shows in their seals or was read again. */
    Set<Long> broken(long revision) {
        Set<Long> broken = new TreeSet<>(altered);
        String before = "";
        long last = 0;
        for (SealEntry seal : seals()) {
            if (!chain.follows(seal, before)) {
                broken.add(seal.number());
            }
            before = seal.link();
            last = seal.number();
        }
        // Its seal is gone, or a revision is, or one came from elsewhere
        if (last != revision || count() != revision) {
            broken.add(revision);
        }
        return broken;
    }

    /** Reads the last document of each provider again, and in turn all others. */
    void readOn(long revision) {
        codes(revision).forEach(code -> isAsWritten(before(code, revision)));
        LongStream.range(next, next + ROUND)
                .filter(number -> number <= revision)
                .forEach(this::isAsWritten);
        next = next + ROUND > revision ? 1 : next + ROUND;
    }

    private Optional<Provider> last(String code, long revision, Set<Long> broken) {
        for (long number = before(code, revision); number > 0; number = before(code, number - 1)) {
            if (!broken.contains(number) && isAsWritten(number)) {
                String document =
                        entries.getReference(RevisionEntry.class, number).document();
                return Optional.of(Document.readAgain("revision " + number, document));
            }
        }
        return Optional.empty();
    }

    /** The number of the provider's last revision up to that one; 0 for none. */
    private long before(String code, long revision) {
        Long number = entries.createQuery(
                        "select max(r.number) from RevisionEntry r where r.providerCode = :code and r.number <= :upTo",
                        Long.class)
                .setParameter("code", code)
                .setParameter("upTo", revision)
                .getSingleResult();
        return number == null ? 0 : number;
    }

    private boolean isAsWritten(long number) {
        @Nullable RevisionEntry revision = entries.find(RevisionEntry.class, number);
        @Nullable SealEntry seal = entries.find(SealEntry.class, number);
        boolean is = revision != null && seal != null && seal.digest().equals(Chain.digest(revision));
        if (is) {
            altered.remove(number);
        } else {
            altered.add(number);
        }
        return is;
    }

    private List<SealEntry> seals() {
        return entries.createQuery("from SealEntry order by number", SealEntry.class)
                .getResultList();
    }

    private long count() {
        return entries.createQuery("select count(r) from RevisionEntry r", Long.class)
                .getSingleResult();
    }

    /** In the order in which they came. */
    private List<String> codes(long revision) {
        return entries.createQuery(
                        "select r.providerCode from RevisionEntry r where r.number <= :upTo"
                                + " group by r.providerCode order by min(r.number)",
                        String.class)
                .setParameter("upTo", revision)
                .getResultList();
    }
}
