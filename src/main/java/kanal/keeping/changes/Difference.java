package kanal.keeping.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kanal.guide.Provider;
import kanal.keeping.changes.Alignment.Pair;
import tools.jackson.databind.JsonNode;

/** What two states of a part say differently, field by field and in words. */
public final class Difference {
    /**
     * One field.
     *
     * @param before empty when it said nothing, and {@code after} likewise
     */
    public record Line(String field, String before, String after) {}

    private final FieldValues was;
    private final FieldValues is;
    private final Wording wording;
    private final List<Line> lines = new ArrayList<>();

    private Difference(Provider before, Provider after, Wording wording) {
        this.was = new FieldValues(before, wording);
        this.is = new FieldValues(after, wording);
        this.wording = wording;
    }

    /** Where a part is not there, its tree is a missing node. */
    public static List<Line> of(
            Shape.Fields shape,
            Provider before,
            JsonNode partBefore,
            Provider after,
            JsonNode partAfter,
            Wording wording) {
        Difference difference = new Difference(before, after, wording);
        difference.compare(shape, partBefore, partAfter, "", "");
        return difference.lines;
    }

    private void compare(Shape shape, JsonNode before, JsonNode after, String label, String name) {
        if (before.equals(after)) {
            return;
        }
        if (shape instanceof Shape.Fields) {
            for (Shape.Child child : shape.children(after.isMissingNode() ? before : after)) {
                compare(
                        child.shape(),
                        before.path(child.key()),
                        after.path(child.key()),
                        FieldValues.join(label, wording.field(child.key())),
                        child.key());
            }
        } else if (shape instanceof Shape.Rows rows) {
            for (Pair pair : Alignment.of(before, after)) {
                int at = pair.after() < 0 ? pair.before() : pair.after();
                compare(
                        rows.element(),
                        row(before, pair.before()),
                        row(after, pair.after()),
                        is.row(label, name, at),
                        name);
            }
        } else {
            tell(
                    words(was.of(shape, before, List.of(), label, name)),
                    words(is.of(shape, after, List.of(), label, name)));
        }
    }

    private void tell(Map<String, String> before, Map<String, String> after) {
        Set<String> labels = new LinkedHashSet<>(before.keySet());
        labels.addAll(after.keySet());
        for (String label : labels) {
            Line line = new Line(label, before.getOrDefault(label, ""), after.getOrDefault(label, ""));
            if (!line.before().equals(line.after())) {
                lines.add(line);
            }
        }
    }

    private static Map<String, String> words(List<FieldValue> leaves) {
        Map<String, String> words = new LinkedHashMap<>();
        leaves.forEach(leaf -> words.put(leaf.label(), leaf.words()));
        return words;
    }

    private static JsonNode row(JsonNode list, int position) {
        return list.path(position);
    }
}
