package kanal.catalog;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import kanal.document.Document;
import kanal.document.DocumentFormat;
import kanal.guide.Provider;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The revisions as they are written and proved. They are the catalog; its rows only say the same in columns.
 *
 * <p>Each seal is checked once when it is new, and again in rounds. Whoever writes has locked the catalog before.
 */
@Component
class Revisions {
    private static final Logger LOG = LoggerFactory.getLogger(Revisions.class);

    /** How many are read again at a time, since all of them may be gigabytes. */
    private static final int ROUND = 50;

    /** One of so many of a provider is a whole document. */
    private static final int WHOLE = 50;

    private final EntityManager entries;
    private final Clock clock;
    private final Seals chain;

    /** The numbers of those that were found not to be what was written when they were last looked at. */
    private final NavigableSet<Long> broken = new ConcurrentSkipListSet<>();

    /** The last revision when there were more or fewer than its number; 0 where there were as many. */
    private volatile long miscounted;

    /** The last seal that was checked, and its link. */
    private long checked;

    private String link = "";

    /** The revision at which the next round begins. */
    private long next = 1;

    Revisions(EntityManager entries, Clock clock, Seals chain) {
        this.entries = entries;
        this.clock = clock;
        this.chain = chain;
    }

    void add(long number, Provider provider, Edit edit) {
        String document = Document.write(provider, DocumentFormat.JSON);
        add(number, provider.code().value(), document, edit.author(), edit.approvedBy(), edit.note());
    }

    void add(long number, String code, String document, String author, @Nullable String approvedBy, String note) {
        RevisionEntry revision =
                new RevisionEntry(number, code, document, author, approvedBy, note, clock.instant(), base(code));
        entries.persist(revision);
        seal(revision);
    }

    /** The provider's last whole one; null when it is time for another, or when it is not what was written. */
    private @Nullable RevisionEntry base(String code) {
        // All by the provider's index: asked for those without a base, H2 looks through all that have none
        List<Object[]> last = entries.createQuery(
                        "select r.number, r.base.number from RevisionEntry r where r.providerCode = :code"
                                + " order by r.number desc",
                        Object[].class)
                .setParameter("code", code)
                .setMaxResults(WHOLE - 1)
                .getResultList();
        return last.stream()
                .filter(row -> row[1] == null)
                .map(row -> (Long) row[0])
                .findFirst()
                .filter(number -> !broken.contains(number) && isAsWritten(number))
                .map(number -> entries.getReference(RevisionEntry.class, number))
                .orElse(null);
    }

    /** Those of a Kanal that made no seals yet are taken as they are, once. */
    void sealOld(long revision) {
        if (entries.find(SealEntry.class, revision) == null
                && seals(1, revision).isEmpty()
                && chain.mayLackTheKey(revision)) {
            LOG.warn("The history has no seals yet; it is sealed as it is, up to revision {}", revision);
            entries.createQuery("from RevisionEntry order by number", RevisionEntry.class)
                    .getResultStream()
                    .forEach(this::seal);
        }
    }

    private void seal(RevisionEntry revision) {
        entries.persist(chain.seal(revision, link(revision.number() - 1)));
    }

    /** Those that are not what was written, as far as they were looked at. */
    Set<Long> broken() {
        Set<Long> found = new TreeSet<>(broken);
        if (miscounted > 0) {
            found.add(miscounted);
        }
        return found;
    }

    /** Checks the seals that came since the last time; at the start that is all of them. */
    synchronized void checkNew(long revision) {
        if (checked < revision) {
            checkLinks(checked + 1, revision, link);
            checked = revision;
            link = link(revision);
        }
    }

    /** Reads some of the history again, in turn all of it. */
    synchronized void readOn(long revision) {
        long first = next <= revision ? next : 1;
        long last = Math.min(first + ROUND - 1, revision);
        next = last < revision ? last + 1 : 1;
        broken.subSet(first, true, last, true).clear();
        checkLinks(first, last, link(first - 1));
        for (long number = first; number <= last; number++) {
            isAsWritten(number);
        }
        // Another seal was put in the place of the last one
        if (checked <= revision && !link(checked).equals(link)) {
            broken.add(revision);
        }
    }

    /** Whether all of them are what was written, for which each is read. */
    boolean isWhole(long revision) {
        count();
        if (miscounted > 0 || !broken.isEmpty()) {
            return false;
        }
        for (long number = 1; number <= revision; number++) {
            if (!isAsWritten(number)) {
                return false;
            }
            // Of many, each costs what it would cost alone
            entries.clear();
        }
        return true;
    }

    /** Whether each seal is there, and bound to the one before it. */
    private void checkLinks(long first, long last, String before) {
        Map<Long, SealEntry> seals =
                seals(first, last).stream().collect(Collectors.toMap(SealEntry::number, Function.identity()));
        String expected = before;
        for (long number = first; number <= last; number++) {
            @Nullable SealEntry seal = seals.get(number);
            if (seal == null || !chain.follows(seal, expected)) {
                broken.add(number);
            }
            expected = seal == null ? "" : seal.link();
        }
    }

    /** The provider as the last revision of it up to that one left it that is proved. */
    @Transactional(readOnly = true)
    Optional<LoadedProviders.Stated> stated(String code, long upTo) {
        return proved(code, upTo, 0)
                .map(document -> new LoadedProviders.Stated(
                        Document.readAgain("the last revision of " + code, document), document.length()));
    }

    /** The document as the last revision up to that one left it, if that one is what was written, and so is its seal. */
    Optional<String> document(String code, long upTo) {
        return Optional.of(before(code, upTo))
                .filter(this::isProved)
                .map(number -> entries.getReference(RevisionEntry.class, number).document());
    }

    boolean isProved(long number) {
        return isAsWritten(number)
                && chain.follows(Objects.requireNonNull(entries.find(SealEntry.class, number)), link(number - 1));
    }

    /** The document of the last one up to a revision, and after another, that is proved. */
    Optional<String> proved(String code, long upTo, long after) {
        for (long number = before(code, upTo); number > after; number = before(code, number - 1)) {
            if (!broken.contains(number) && isAsWritten(number)) {
                return Optional.of(
                        entries.getReference(RevisionEntry.class, number).document());
            }
        }
        return Optional.empty();
    }

    /** The number of the last one of the rights; 0 for none. */
    long lastOfRights() {
        Long number = entries.createQuery(
                        "select max(r.number) from RevisionEntry r where r.providerCode = :code and r.number <="
                                + " (select s.revision from StateEntry s)",
                        Long.class)
                .setParameter("code", RevisionEntry.RIGHTS)
                .getSingleResult();
        return number == null ? 0 : number;
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
        if (number < 1) {
            return false;
        }
        @Nullable RevisionEntry revision = entries.find(RevisionEntry.class, number);
        @Nullable SealEntry seal = entries.find(SealEntry.class, number);
        boolean is = revision != null && seal != null && says(revision, seal.digest());
        if (!is) {
            broken.add(number);
        }
        return is;
    }

    private static boolean says(RevisionEntry revision, String digest) {
        try {
            return digest.equals(Seals.digest(revision));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | EntityNotFoundException noDocument) {
            return false;
        }
    }

    private String link(long number) {
        @Nullable SealEntry seal = entries.find(SealEntry.class, number);
        return seal == null ? "" : seal.link();
    }

    private List<SealEntry> seals(long first, long last) {
        return entries.createQuery("from SealEntry where number between :first and :last", SealEntry.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    /**
     * Counts them: one more came from elsewhere, one less is gone, by which the last one is no less what was written.
     *
     * <p>To be asked first in a transaction, and of both in one statement: to one that began before, H2 shows later revisions
     * beside the earlier number of the catalog.
     */
    void count() {
        Object[] counted = entries.createQuery(
                        "select s.revision, (select count(r) from RevisionEntry r) from StateEntry s", Object[].class)
                .getSingleResult();
        miscounted = counted[0].equals(counted[1]) ? 0 : (Long) counted[0];
    }

    /** Of each provider that was changed after one revision and up to another the last number; as they came. */
    Map<String, Long> last(long after, long revision) {
        Map<String, Long> last = new LinkedHashMap<>();
        entries.createQuery(
                        "select r.providerCode, max(r.number) from RevisionEntry r where r.number > :after and"
                                + " r.number <= :upTo and r.providerCode <> :rights group by r.providerCode"
                                + " order by min(r.number)",
                        Object[].class)
                .setParameter("rights", RevisionEntry.RIGHTS)
                .setParameter("after", after)
                .setParameter("upTo", revision)
                .getResultStream()
                .forEach(row -> last.put((String) row[0], (Long) row[1]));
        return last;
    }
}
