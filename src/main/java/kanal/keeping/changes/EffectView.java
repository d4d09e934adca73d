package kanal.keeping.changes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kanal.guide.Problem;
import kanal.guide.Provider;
import kanal.keeping.changes.Effect.AddressId;
import kanal.keeping.changes.Effect.Case;
import kanal.keeping.changes.Effect.Group;
import kanal.keeping.changes.Effect.Ranked;

/**
 * What changes for people, in words: problems in which the same happens in the same situations are told together.
 *
 * @param problems that it is about; or, where no ranking shows it, the list of all channels
 * @param situations in which it changes so; each line is one mix; none for the list of all channels
 * @param sentences what else people with these problems see from now on
 * @param rows every channel that something becomes of
 */
public record EffectView(List<String> problems, List<String> situations, List<String> sentences, List<Row> rows) {
    /**
     * One channel.
     *
     * @param before its rank, or from which to which; a dash for none, and {@code after} likewise
     * @param doorsGone the addresses that are no longer offered
     * @param doorsNew those that are now
     */
    record Row(
            String channel,
            String before,
            String after,
            RankChange.Move move,
            List<String> doorsGone,
            List<String> doorsNew) {
        public boolean isRanked() {
            return !before.equals(UNRANKED) || !after.equals(UNRANKED);
        }
    }

    private static final String UNRANKED = "–";

    private record Same(List<RankChange> changes, List<String> situations) {}

    public static List<EffectView> of(Provider before, Provider after, LocalDate today, Wording wording) {
        Map<Same, List<Group>> told = new LinkedHashMap<>();
        for (Group group : Effect.of(before, after, today)) {
            List<String> situations = SituationWords.of(
                    group.cases().stream().map(Case::situation).toList(), group.usual(), wording);
            told.computeIfAbsent(new Same(group.changes(), situations), key -> new ArrayList<>())
                    .add(group);
        }
        Stream<EffectView> ranked = told.entrySet().stream()
                .map(same -> new EffectView(
                        same.getValue().stream()
                                .map(group -> group.problem().name().in(wording.language()))
                                .toList(),
                        same.getKey().situations(),
                        List.of(),
                        rows(same.getKey().changes(), same.getValue(), before, after, wording)));
        return Stream.of(
                        assumptions(before, after, wording),
                        ranked,
                        elsewhere(told.keySet(), before, after, wording).stream())
                .flatMap(Function.identity())
                .toList();
    }

    /** What is taken for granted of people who say nothing, and what they read first. */
    private static Stream<EffectView> assumptions(Provider before, Provider after, Wording wording) {
        return after.problems().stream()
                .flatMap(problem -> before.problem(problem.code()).stream()
                        .map(was -> sentences(was, problem, after, wording))
                        .filter(sentences -> !sentences.isEmpty())
                        .map(sentences -> new EffectView(
                                List.of(problem.name().in(wording.language())), List.of(), sentences, List.of())));
    }

    private static List<String> sentences(Problem was, Problem is, Provider after, Wording wording) {
        List<String> sentences = new ArrayList<>();
        if (was.assumedAccess() != is.assumedAccess()) {
            sentences.add(wording.message(
                    "admin.effect.access",
                    wording.word("Access", was.assumedAccess().code()),
                    wording.word("Access", is.assumedAccess().code())));
        }
        if (was.urgency() != is.urgency()) {
            sentences.add(wording.message(
                    "admin.effect.urgency",
                    wording.word("Urgency", was.urgency().code()),
                    wording.word("Urgency", is.urgency().code())));
        }
        if (!Objects.equals(was.selfHelpFirst(), is.selfHelpFirst())) {
            sentences.add(after.selfHelp(is).stream()
                    .filter(article -> article.code().equals(is.selfHelpFirst()))
                    .map(article -> wording.message(
                            "admin.effect.selfHelpFirst", article.title().in(wording.language())))
                    .findFirst()
                    .orElseGet(() -> wording.message("admin.effect.noSelfHelpFirst")));
        }
        return sentences;
    }

    /** Addresses that come or go where no usual ranking shows it: they are in the list of all channels. */
    private static Optional<EffectView> elsewhere(
            Collection<Same> told, Provider before, Provider after, Wording wording) {
        Set<AddressId> doors = told.stream()
                .flatMap(same -> same.changes().stream())
                .flatMap(change -> Stream.concat(change.doorsGone().stream(), change.doorsNew().stream()))
                .collect(Collectors.toSet());
        List<Row> rows = RankChange.between(Effect.offered(before), Effect.offered(after)).stream()
                .filter(change -> change.move() != RankChange.Move.ORDER_OF_DOORS)
                .filter(change -> !doors.containsAll(change.doorsGone()) || !doors.containsAll(change.doorsNew()))
                .map(change -> row(change, List.of(), before, after, wording))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new EffectView(List.of(wording.message("admin.effect.channels")), List.of(), List.of(), rows));
    }

    private static List<Row> rows(
            List<RankChange> changes, List<Group> groups, Provider before, Provider after, Wording wording) {
        List<Case> cases =
                groups.stream().flatMap(group -> group.cases().stream()).toList();
        Stream<RankChange> along = cases.stream()
                .flatMap(one -> RankChange.along(changes, one.before(), one.after()).stream())
                .distinct()
                .map(channel -> new RankChange(channel, RankChange.Move.ALONG, List.of(), List.of()));
        return Stream.concat(changes.stream(), along)
                .map(change -> row(change, cases, before, after, wording))
                .toList();
    }

    private static Row row(RankChange change, List<Case> cases, Provider before, Provider after, Wording wording) {
        Provider known = change.move() == RankChange.Move.LOST ? before : after;
        return new Row(
                Reference.CHANNEL.name(change.channel(), known, wording),
                ranks(change.channel(), cases, Case::before),
                ranks(change.channel(), cases, Case::after),
                change.move(),
                doors(change.doorsGone(), wording),
                doors(change.doorsNew(), wording));
    }

    private static String ranks(String channel, List<Case> cases, Function<Case, List<Ranked>> side) {
        var ranks = cases.stream()
                .map(side)
                .flatMapToInt(places -> IntStream.range(0, places.size())
                        .filter(i -> places.get(i).channel().equals(channel)))
                .summaryStatistics();
        if (ranks.getCount() == 0) {
            return UNRANKED;
        }
        int from = ranks.getMin() + 1;
        int to = ranks.getMax() + 1;
        return from == to ? Integer.toString(from) : from + "–" + to;
    }

    /** Each in full, for what differs may be its end. */
    private static List<String> doors(List<AddressId> doors, Wording wording) {
        return doors.stream().map(door -> door.value().in(wording.language())).toList();
    }
}
