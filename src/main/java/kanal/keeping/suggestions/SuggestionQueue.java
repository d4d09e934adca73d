package kanal.keeping.suggestions;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What people suggested: first come, first served, those who say the same together. */
@Repository
public class SuggestionQueue {
    /** The most that wait; whoever floods the list drives nobody out who was there before. */
    static final int MOST = 5_000;

    /** Groups on a page, and suggestions of one group that are read out. */
    static final int SHOWN = 20;

    /** The parameter with the number of the one that is accepted. */
    public static final String NUMBER = "suggestion";

    private static final String WAITING = "from SuggestionEntry where state = WAITING ";

    private final EntityManager entries;
    private final Clock clock;

    SuggestionQueue(EntityManager entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * How many suggestions wait.
     *
     * @param groups how many different ones there are
     */
    public record Count(long all, long groups) {}

    /**
     * Suggestions that say the same.
     *
     * @param count how many there are
     * @param last the number of the latest, so that an answer is given to no other than was read
     * @param some of them, the oldest first
     * @param before the latest answer that was given to the same; null where nobody said it before
     */
    record Group(
            long count,
            long last,
            List<ReceivedSuggestion> some,
            @Nullable ReceivedSuggestion before) {
        ReceivedSuggestion first() {
            return some.get(0);
        }
    }

    private record Same(String key, long count, long last) {}

    /** Adds one; whether there was room for it. */
    @Transactional
    boolean add(Suggestion suggestion) {
        if (waiting().all() >= MOST) {
            return false;
        }
        entries.persist(new SuggestionEntry(suggestion, today()));
        return true;
    }

    @Transactional(readOnly = true)
    public Count waiting() {
        return entries.createQuery("select count(*), count(distinct sameKey) " + WAITING, Count.class)
                .getSingleResult();
    }

    /** The first page of those that wait, the oldest first. */
    @Transactional(readOnly = true)
    List<Group> oldest() {
        return entries
                .createQuery(
                        "select sameKey, count(*), max(number) " + WAITING + "group by sameKey order by min(number)",
                        Same.class)
                .setMaxResults(SHOWN)
                .getResultList()
                .stream()
                .map(this::group)
                .toList();
    }

    /** The latest answers, the latest first. */
    @Transactional(readOnly = true)
    List<ReceivedSuggestion> answered(int most) {
        return entries.createQuery(
                        "from SuggestionEntry where state <> WAITING order by handledOn desc, number desc",
                        SuggestionEntry.class)
                .setMaxResults(most)
                .getResultStream()
                .map(SuggestionEntry::toReceived)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<ReceivedSuggestion> find(long number) {
        return Optional.ofNullable(entries.find(SuggestionEntry.class, number)).map(SuggestionEntry::toReceived);
    }

    /** Says of a suggestion, and of all that say the same, which revision applied it; of one with an answer nothing. */
    @Transactional
    void accept(long number, long revision, String keeper) {
        same(number, Long.MAX_VALUE).forEach(entry -> entry.accept(revision, keeper, today()));
    }

    /** The same, where another owner has to approve first. */
    @Transactional
    void propose(long number, long proposal, String keeper) {
        same(number, Long.MAX_VALUE).forEach(entry -> entry.propose(proposal, keeper, today()));
    }

    /**
     * Refuses a suggestion and those that say the same.
     *
     * @param last the latest that the keeper saw
     * @return whether any still waited
     */
    @Transactional
    boolean refuse(long number, long last, String reason, String keeper) {
        List<SuggestionEntry> same = same(number, last).toList();
        same.forEach(entry -> entry.refuse(reason, keeper, today()));
        return !same.isEmpty();
    }

    /** Answers a suggestion as the same was answered before; nothing where it never was. */
    @Transactional
    boolean answerAsBefore(long number, long last, String keeper) {
        List<SuggestionEntry> same = same(number, last).toList();
        Optional<SuggestionEntry> earlier = same.stream().findFirst().flatMap(it -> before(it.sameKey()));
        earlier.ifPresent(answered -> same.forEach(entry -> entry.answerLike(answered, keeper, today())));
        return earlier.isPresent();
    }

    private Group group(Same same) {
        List<ReceivedSuggestion> some = entries.createQuery(
                        WAITING + "and sameKey = :key order by number", SuggestionEntry.class)
                .setParameter("key", same.key())
                .setMaxResults(SHOWN)
                .getResultStream()
                .map(SuggestionEntry::toReceived)
                .toList();
        return new Group(
                same.count(),
                same.last(),
                some,
                before(same.key()).map(SuggestionEntry::toReceived).orElse(null));
    }

    private Optional<SuggestionEntry> before(String key) {
        return entries.createQuery(
                        "from SuggestionEntry where state in (ACCEPTED, REFUSED) and sameKey = :key order by handledOn desc, number"
                                + " desc",
                        SuggestionEntry.class)
                .setParameter("key", key)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Those that wait and say the same, locked, so that two keepers do not answer them differently. */
    private Stream<SuggestionEntry> same(long number, long last) {
        return entries
                .createQuery(
                        WAITING + "and number <= :last and sameKey ="
                                + " (select it.sameKey from SuggestionEntry it where it.number = :number)"
                                + " order by number",
                        SuggestionEntry.class)
                .setParameter("last", last)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
