package kanal.keeping.changes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Which row of a list before is which after: rows of one code are the same, and so are equal ones as far as they stand in
 * the same order; of the others the first that is gone became the first that is new in its place.
 */
final class Alignment {
    /** @param before the position there; −1 for none, and {@code after} likewise */
    record Pair(int before, int after) {}

    private final JsonNode before;
    private final JsonNode after;
    private final int[][] longest;

    private Alignment(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
        this.longest = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                longest[i][j] =
                        isSame(i, j) ? longest[i + 1][j + 1] + 1 : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
    }

    static List<Pair> of(JsonNode before, JsonNode after) {
        return new Alignment(before, after).pairs();
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        Deque<Integer> gone = new ArrayDeque<>();
        Deque<Integer> come = new ArrayDeque<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && isSame(i, j)) {
                flush(gone, come, pairs);
                pairs.add(new Pair(i++, j++));
            } else if (j >= after.size() || (i < before.size() && longest[i + 1][j] >= longest[i][j + 1])) {
                gone.add(i++);
            } else {
                come.add(j++);
            }
        }
        flush(gone, come, pairs);
        return pairs;
    }

    private void flush(Deque<Integer> gone, Deque<Integer> come, List<Pair> pairs) {
        while (!gone.isEmpty()
                && !come.isEmpty()
                && name(before.get(gone.peek())).isEmpty()) {
            pairs.add(new Pair(gone.remove(), come.remove()));
        }
        gone.forEach(row -> pairs.add(new Pair(row, -1)));
        come.forEach(row -> pairs.add(new Pair(-1, row)));
        gone.clear();
        come.clear();
    }

    private boolean isSame(int i, int j) {
        Optional<String> name = name(before.get(i));
        return name.isPresent()
                ? name.equals(name(after.get(j)))
                : before.get(i).equals(after.get(j));
    }

    /** What names a row; nothing for a row that is only what it says. */
    private static Optional<String> name(JsonNode row) {
        return Stream.of("code", "problem", "at")
                .map(row::path)
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .findFirst();
    }
}
