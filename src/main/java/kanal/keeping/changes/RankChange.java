package kanal.keeping.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kanal.keeping.changes.Effect.AddressId;
import kanal.keeping.changes.Effect.Ranked;

/**
 * What becomes of one channel in a ranking. That others move up because one drops out is no change of theirs, unless they
 * come first now.
 *
 * @param doorsGone the addresses that are no longer offered
 * @param doorsNew those that are offered now and were not; all of them, where only their order is another
 */
record RankChange(String channel, Move move, List<AddressId> doorsGone, List<AddressId> doorsNew) {
    enum Move {
        GAINED,
        LOST,
        UP,
        DOWN,
        FIRST,
        /** Done in any case from now on, today, beside the others. */
        DUTY,
        /** One of several from now on, each tried after the other. */
        ALTERNATIVE,
        /** Only because others come in, drop out or move. */
        ALONG,
        OTHER_DOORS,
        ORDER_OF_DOORS
    }

    /** In the order of the channels' codes. */
    static List<RankChange> between(List<Ranked> before, List<Ranked> after) {
        Set<String> dutiesBefore = duties(before);
        Set<String> dutiesAfter = duties(after);
        Map<String, List<AddressId>> was = doors(before);
        Map<String, List<AddressId>> is = doors(after);
        List<String> wasOrder = was.keySet().stream().filter(is::containsKey).toList();
        List<String> isOrder = is.keySet().stream().filter(was::containsKey).toList();
        TreeSet<String> channels = new TreeSet<>(was.keySet());
        channels.addAll(is.keySet());
        List<RankChange> changes = new ArrayList<>();
        for (String channel : channels) {
            List<AddressId> doorsBefore = was.getOrDefault(channel, List.of());
            List<AddressId> doorsAfter = is.getOrDefault(channel, List.of());
            int up = wasOrder.indexOf(channel) - isOrder.indexOf(channel);
            boolean first = !after.isEmpty()
                    && after.get(0).channel().equals(channel)
                    && !before.isEmpty()
                    && !before.get(0).channel().equals(channel);
            Move move = !was.containsKey(channel)
                    ? Move.GAINED
                    : !is.containsKey(channel)
                            ? Move.LOST
                            : dutiesBefore.contains(channel) != dutiesAfter.contains(channel)
                                    ? (dutiesAfter.contains(channel) ? Move.DUTY : Move.ALTERNATIVE)
                                    : up != 0 ? (up > 0 ? Move.UP : Move.DOWN) : first ? Move.FIRST : Move.OTHER_DOORS;
            List<AddressId> gone = without(doorsBefore, doorsAfter);
            List<AddressId> come = without(doorsAfter, doorsBefore);
            if (move != Move.OTHER_DOORS || !gone.isEmpty() || !come.isEmpty()) {
                changes.add(new RankChange(channel, move, gone, come));
            } else if (!doorsBefore.equals(doorsAfter)) {
                changes.add(new RankChange(channel, Move.ORDER_OF_DOORS, List.of(), doorsAfter));
            }
        }
        return changes;
    }

    /** The channels whose place is another, though they are none of these changes. */
    static List<String> along(List<RankChange> changes, List<Ranked> before, List<Ranked> after) {
        List<String> was = before.stream().map(Ranked::channel).toList();
        List<String> is = after.stream().map(Ranked::channel).toList();
        return is.stream()
                .filter(channel -> was.indexOf(channel) != is.indexOf(channel))
                .filter(channel ->
                        changes.stream().noneMatch(change -> change.channel().equals(channel)))
                .toList();
    }

    private static Set<String> duties(List<Ranked> places) {
        return places.stream().filter(Ranked::duty).map(Ranked::channel).collect(Collectors.toSet());
    }

    private static Map<String, List<AddressId>> doors(List<Ranked> places) {
        Map<String, List<AddressId>> doors = new LinkedHashMap<>();
        places.forEach(place -> doors.put(place.channel(), place.doors()));
        return doors;
    }

    private static List<AddressId> without(List<AddressId> doors, List<AddressId> others) {
        return doors.stream().filter(door -> !others.contains(door)).toList();
    }
}
