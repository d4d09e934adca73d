package kanal.keeping.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kanal.keeping.changes.Effect.Door;
import kanal.keeping.changes.Effect.Place;

/**
 * What becomes of one channel in a ranking. That others move up because one drops out is no change of theirs, unless they
 * come first now.
 *
 * @param doorsGone the addresses that are no longer offered
 * @param doorsNew those that are offered now and were not; all of them, where only their order is another
 */
record RankChange(String channel, Move move, List<Door> doorsGone, List<Door> doorsNew) {
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
    static List<RankChange> between(List<Place> before, List<Place> after) {
        Set<String> dutiesBefore = duties(before);
        Set<String> dutiesAfter = duties(after);
        Map<String, List<Door>> was = doors(before);
        Map<String, List<Door>> is = doors(after);
        List<String> wasOrder = was.keySet().stream().filter(is::containsKey).toList();
        List<String> isOrder = is.keySet().stream().filter(was::containsKey).toList();
        TreeSet<String> channels = new TreeSet<>(was.keySet());
        channels.addAll(is.keySet());
        List<RankChange> changes = new ArrayList<>();
        for (String channel : channels) {
            List<Door> doorsBefore = was.getOrDefault(channel, List.of());
            List<Door> doorsAfter = is.getOrDefault(channel, List.of());
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
            List<Door> gone = without(doorsBefore, doorsAfter);
            List<Door> come = without(doorsAfter, doorsBefore);
            if (move != Move.OTHER_DOORS || !gone.isEmpty() || !come.isEmpty()) {
                changes.add(new RankChange(channel, move, gone, come));
            } else if (!doorsBefore.equals(doorsAfter)) {
                changes.add(new RankChange(channel, Move.ORDER_OF_DOORS, List.of(), doorsAfter));
            }
        }
        return changes;
    }

    /** The channels whose place is another, though they are none of these changes. */
    static List<String> along(List<RankChange> changes, List<Place> before, List<Place> after) {
        List<String> was = before.stream().map(Place::channel).toList();
        List<String> is = after.stream().map(Place::channel).toList();
        return is.stream()
                .filter(channel -> was.indexOf(channel) != is.indexOf(channel))
                .filter(channel ->
                        changes.stream().noneMatch(change -> change.channel().equals(channel)))
                .toList();
    }

    private static Set<String> duties(List<Place> places) {
        return places.stream().filter(Place::duty).map(Place::channel).collect(Collectors.toSet());
    }

    private static Map<String, List<Door>> doors(List<Place> places) {
        Map<String, List<Door>> doors = new LinkedHashMap<>();
        places.forEach(place -> doors.put(place.channel(), place.doors()));
        return doors;
    }

    private static List<Door> without(List<Door> doors, List<Door> others) {
        return doors.stream().filter(door -> !others.contains(door)).toList();
    }
}
