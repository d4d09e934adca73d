package kanal.keeping.changes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kanal.document.Offered;
import kanal.guide.Address;
import kanal.guide.Channel;
import kanal.guide.LocalText;
import kanal.guide.Problem;
import kanal.guide.ProblemCode;
import kanal.guide.Provider;
import kanal.ranking.Ranking;
import kanal.ranking.Situation;

/** What a change does to people: how their ranking differs, problem by problem, and what a problem itself says. */
final class Effect {
    /** Two rankings of one problem in one situation. */
    record Case(Situation situation, List<Ranked> before, List<Ranked> after) {}

    /**
     * People with one problem whose rankings change in the same way.
     *
     * @param usual how many situations there are
     */
    record Group(Problem problem, List<RankChange> changes, List<Case> cases, List<Situation> usual) {}

    private final Provider before;
    private final Provider after;
    private final LocalDate today;

    private Effect(Provider before, Provider after, LocalDate today) {
        this.before = before;
        this.after = after;
        this.today = today;
    }

    /** Nothing where everybody sees the same order and the same doors as before. */
    static List<Group> of(Provider before, Provider after, LocalDate today) {
        Effect effect = new Effect(before, after, today);
        return Stream.concat(
                        after.problems().stream(),
                        before.problems().stream()
                                .filter(problem -> after.problem(problem.code()).isEmpty()))
                .filter(problem -> effect.isTouched(problem.code()))
                .flatMap(problem -> effect.of(problem).stream())
                .toList();
    }

    private List<Group> of(Problem problem) {
        List<Situation> usual = UsualSituations.of(problem.code(), List.of(before, after));
        Map<List<RankChange>, List<Case>> cases = new LinkedHashMap<>();
        for (Situation situation : usual) {
            Case one = new Case(situation, places(situation, before), places(situation, after));
            List<RankChange> changes = RankChange.between(one.before(), one.after());
            if (!changes.isEmpty()) {
                cases.computeIfAbsent(changes, key -> new ArrayList<>()).add(one);
            }
        }
        return cases.entrySet().stream()
                .map(same -> new Group(problem, same.getKey(), same.getValue(), usual))
                .toList();
    }

    /** Whether anything that the ranking hangs on differs: most changes touch few problems. */
    private boolean isTouched(ProblemCode problem) {
        return !before.problem(problem).equals(after.problem(problem))
                || !channels(problem, before).equals(channels(problem, after));
    }

    private static List<Channel> channels(ProblemCode problem, Provider provider) {
        return provider.channels().stream()
                .filter(channel -> channel.fit(problem).isPresent())
                .toList();
    }

    private List<Ranked> places(Situation situation, Provider provider) {
        if (provider.problem(situation.problem()).isEmpty()) {
            return List.of();
        }
        return Ranking.rank(situation, provider, today).recommendations().stream()
                .map(place -> Ranked.of(place.channel(), place.duty(), place.addresses().stream()))
                .toList();
    }

    /** The channels of which all that is offered can be seen, whatever the problem. */
    static List<Ranked> offered(Provider provider) {
        Offered offered = Offered.by(provider);
        return provider.channels().stream()
                .map(channel -> Ranked.of(
                        channel,
                        false,
                        channel.addresses().stream()
                                .filter(address -> offered.has(address.code().value()))))
                .filter(place -> !place.doors().isEmpty())
                .toList();
    }

    /** An address that is offered; one that says something else than before is another door. */
    record AddressId(String code, LocalText value) {}

    /**
     * A channel in a ranking, as far as people see it.
     *
     * @param duty whether it is done in any case, today
     * @param doors what is offered, best first
     */
    record Ranked(String channel, boolean duty, List<AddressId> doors) {
        private static Ranked of(Channel channel, boolean duty, Stream<Address> doors) {
            return new Ranked(
                    channel.code().value(),
                    duty,
                    doors.map(address -> new AddressId(address.code().value(), address.value()))
                            .toList());
        }
    }
}
