package kanal.keeping.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kanal.document.Offered;
import kanal.guide.Address;
import kanal.guide.Channel;
import kanal.guide.ChannelCode;
import kanal.guide.Claim;
import kanal.guide.Conditions;
import kanal.guide.Evidence;
import kanal.guide.Grade;
import kanal.guide.Provider;

/**
 * Tells changes that cannot lead anybody to a false door from all others: who stops, retires, downgrades or narrows a
 * door, or writes words that name no way to reach anybody, plants nothing.
 *
 * <p>Whatever is not known here to be harmless is not.
 */
public final class Protective {
    /** From proven to known to be false: what was official once is believed more than what never was. */
    private static final List<Grade> DOWNWARDS =
            List.of(Grade.A, Grade.B, Grade.C, Grade.D, Grade.RETIRED, Grade.CONTRADICTED);

    private final Provider before;
    private final Provider after;
    private final Offered offered;

    private Protective(Provider before, Provider after) {
        this.before = before;
        this.after = after;
        offered = Offered.by(before);
    }

    /** Whether one keeper alone may make that change, whatever the rule. */
    static boolean is(Provider before, Provider after) {
        Protective change = new Protective(before, after);
        Alterations altered = Alterations.between(before, after);
        return after.channels().stream().allMatch(change::addsAndOpensNoDoor)
                && altered.opened().isEmpty()
                && Stream.concat(altered.texts().stream(), change.newlyConfirmed())
                        .allMatch(change.offered::hasAllNamedIn);
    }

    /** Whether something in it closes a door, which could be done at once without the rest. */
    public static boolean closes(Provider before, Provider after) {
        return !Offered.by(after)
                .doors()
                .keySet()
                .containsAll(Offered.by(before).doors().keySet());
    }

    private boolean addsAndOpensNoDoor(Channel channel) {
        return channel.addresses().stream()
                .allMatch(is -> address(channel.code(), is)
                        .filter(was -> opensNoDoor(was, is))
                        .isPresent());
    }

    /** In another channel it would be a door to something else. */
    private Optional<Address> address(ChannelCode channel, Address like) {
        return before.channel(channel).stream()
                .flatMap(was -> was.addresses().stream())
                .filter(was -> was.code().equals(like.code()))
                .findFirst();
    }

    private boolean opensNoDoor(Address was, Address is) {
        return is.kind() == was.kind()
                && is.value().equals(was.value())
                && believedNoMore(was.evidence(), is.evidence())
                && narrower(was.conditions(), is.conditions())
                && (is.replacedBy() == null
                        || is.replacedBy().equals(was.replacedBy())
                        || offered.has(is.replacedBy().value()));
    }

    /** Once it is no longer offered, the source may be the one that says so. */
    private static boolean believedNoMore(Evidence was, Evidence is) {
        boolean down = DOWNWARDS.indexOf(is.grade()) > DOWNWARDS.indexOf(was.grade());
        return is.equals(was)
                || isSeenAgain(was, is)
                || (down && (!is.grade().offered() || is.equals(graded(was, is.grade()))));
    }

    /** The same source, opened again: it proves what it proved. */
    private static boolean isSeenAgain(Evidence was, Evidence is) {
        return is.seenOn() != null
                && !is.seenOn().isBefore(was.agesFrom())
                && is.equals(new Evidence(
                        was.grade(), was.source(), was.url(), is.seenOn(), was.recordedOn(), is.live(), was.about()));
    }

    private static Evidence graded(Evidence evidence, Grade grade) {
        return new Evidence(
                grade,
                evidence.source(),
                evidence.url(),
                evidence.seenOn(),
                evidence.recordedOn(),
                evidence.live(),
                evidence.about());
    }

    private static boolean narrower(Conditions was, Conditions is) {
        return (is.needsOpenApp() || !was.needsOpenApp())
                && (is.onlyBusiness() || !was.onlyBusiness())
                && within(was.countries(), is.countries())
                && within(was.platforms(), is.platforms())
                && within(was.problems(), is.problems());
    }

    /** Nothing named stands for everything. */
    private static boolean within(Collection<?> was, Collection<?> is) {
        return was.isEmpty() || (!is.isEmpty() && was.containsAll(is));
    }

    /** A false statement that is called right is advice. */
    private Stream<String> newlyConfirmed() {
        return after.claims().stream()
                .filter(claim -> claim.verdict() == Claim.Verdict.CONFIRMED)
                .filter(claim -> before.claims().stream()
                        .noneMatch(was -> was.number() == claim.number() && was.verdict() == claim.verdict()))
                .flatMap(claim ->
                        Stream.of(claim.statement().id(), claim.statement().en()));
    }
}
