package kanal.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a text is made from another: lines that are taken from it, as {@code =first count}, and lines that are new, as
 * {@code +line}. It need not be the shortest way, but it always leads to exactly that text.
 */
final class LinePatch {
    private LinePatch() {}

    static String between(String base, String text) {
        List<String> old = lines(base);
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < old.size(); i++) {
            places.computeIfAbsent(old.get(i), line -> new ArrayList<>()).add(i);
        }
        List<String> patch = new ArrayList<>();
        List<String> lines = lines(text);
        int done = 0;
        while (done < lines.size()) {
            int first = 0;
            int most = 0;
            for (int place : places.getOrDefault(lines.get(done), List.of())) {
                int count = common(old, place, lines, done);
                if (count > most) {
                    first = place;
                    most = count;
                }
            }
            patch.add(most == 0 ? "+" + lines.get(done) : "=" + first + " " + most);
            done += Math.max(most, 1);
        }
        return String.join("\n", patch);
    }

    /** @throws RuntimeException when it is no patch of that text */
    static String apply(String base, String patch) {
        List<String> old = lines(base);
        List<String> text = new ArrayList<>();
        for (String line : lines(patch)) {
            if (line.startsWith("+")) {
                text.add(line.substring(1));
            } else {
                String[] taken = line.substring(1).split(" ", 2);
                int first = Integer.parseInt(taken[0]);
                text.addAll(old.subList(first, first + Integer.parseInt(taken[1])));
            }
        }
        return String.join("\n", text);
    }

    private static int common(List<String> old, int place, List<String> lines, int at) {
        int count = 0;
        while (place + count < old.size()
                && at + count < lines.size()
                && old.get(place + count).equals(lines.get(at + count))) {
            count++;
        }
        return count;
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }
}
