package kanal.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import kanal.catalog.Effect.Case;
import kanal.catalog.Effect.Door;
import kanal.catalog.Effect.Group;
import kanal.catalog.Effect.Place;
import kanal.guide.Provider;

/**
 * What changes for people, in words: problems in which the same happens in the same situations are told together.
 *
 * @param situations in which it changes so; each line is one mix
 * @param rows every channel that something becomes of
 */
record EffectView(List<String> problems, List<String> situations, List<Row> rows) {
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
            Shift.Move move,
            List<String> doorsGone,
            List<String> doorsNew) {}

    private record Same(List<Shift> shifts, List<String> situations) {}

    static List<EffectView> of(Provider before, Provider after, LocalDate today, Wording wording) {
        Map<Same, List<Group>> told = new LinkedHashMap<>();
        for (Group group : Effect.of(before, after, today)) {
            List<String> situations = SituationWords.of(
                    group.cases().stream().map(Case::situation).toList(), group.usual(), wording);
            told.computeIfAbsent(new Same(group.shifts(), situations), key -> new ArrayList<>())
                    .add(group);
        }
        return told.entrySet().stream()
                .map(same -> new EffectView(
                        same.getValue().stream()
                                .map(group -> group.problem().name().in(wording.language()))
                                .toList(),
                        same.getKey().situations(),
                        same.getKey().shifts().stream()
                                .map(shift -> row(shift, same.getValue(), before, after, wording))
                                .toList()))
                .toList();
    }

    private static Row row(Shift shift, List<Group> groups, Provider before, Provider after, Wording wording) {
        List<Case> cases =
                groups.stream().flatMap(group -> group.cases().stream()).toList();
        Provider known = shift.move() == Shift.Move.LOST ? before : after;
        return new Row(
                Reference.CHANNEL.name(shift.channel(), known, wording),
                ranks(shift.channel(), cases, Case::before),
                ranks(shift.channel(), cases, Case::after),
                shift.move(),
                doors(shift.doorsGone(), wording),
                doors(shift.doorsNew(), wording));
    }

    private static String ranks(String channel, List<Case> cases, Function<Case, List<Place>> side) {
        var ranks = cases.stream()
                .map(side)
                .flatMapToInt(places -> IntStream.range(0, places.size())
                        .filter(i -> places.get(i).channel().equals(channel)))
                .summaryStatistics();
        if (ranks.getCount() == 0) {
            return "–";
        }
        int from = ranks.getMin() + 1;
        int to = ranks.getMax() + 1;
        return from == to ? Integer.toString(from) : from + "–" + to;
    }

    /** Each in full, for what differs may be its end. */
    private static List<String> doors(List<Door> doors, Wording wording) {
        return doors.stream().map(door -> door.value().in(wording.language())).toList();
    }
}
