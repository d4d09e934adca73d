package kanal.keeping.editor;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kanal.keeping.changes.Shape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a button beside a row does to the part's tree.
 *
 * @param path the list, below the part
 * @param row for every verb but {@code ADD}, which one
 */
record RowButton(Verb verb, List<String> path, int row) {
    enum Verb {
        ADD,
        REMOVE,
        UP,
        DOWN
    }

    private static final Pattern BUTTON = Pattern.compile("(add|remove|up|down):p((?:\\.[a-zA-Z0-9]+)+)");

    /** Nothing, when the button is another one. */
    static Optional<RowButton> of(String button) {
        Matcher matcher = BUTTON.matcher(button);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<String> path = List.of(matcher.group(2).substring(1).split("\\."));
        Verb verb = Stream.of(Verb.values())
                .filter(it -> it.name().equalsIgnoreCase(matcher.group(1)))
                .findFirst()
                .orElseThrow();
        if (verb == Verb.ADD) {
            return Optional.of(new RowButton(verb, path, -1));
        }
        String last = path.get(path.size() - 1);
        return Optional.of(last)
                .filter(it -> it.matches("[0-9]{1,3}"))
                .map(it -> new RowButton(verb, path.subList(0, path.size() - 1), Integer.parseInt(it)));
    }

    /** Changes the tree, where the shape has such a list there; returns the path of the row to go on with. */
    Optional<String> applyTo(ObjectNode part, Shape.Fields shape) {
        return rows(shape, path, part)
                .flatMap(rows -> applyTo(list(part), rows))
                .map(at -> SubmittedForm.PART + "." + String.join(".", path) + "." + at);
    }

    private Optional<Integer> applyTo(ArrayNode list, Shape.Rows rows) {
        if (verb == Verb.ADD) {
            list.add(empty(rows));
            return Optional.of(list.size() - 1);
        }
        if (row >= list.size()) {
            return Optional.empty();
        }
        JsonNode moved = list.remove(row);
        if (verb == Verb.REMOVE) {
            return list.isEmpty() ? Optional.empty() : Optional.of(Math.min(row, list.size() - 1));
        }
        int to = verb == Verb.UP ? Math.max(0, row - 1) : Math.min(list.size(), row + 1);
        list.insert(to, moved);
        return Optional.of(to);
    }

    /** A row in which nothing is said yet. */
    static JsonNode empty(Shape.Rows rows) {
        return rows.element() instanceof Shape.Fields || rows.element() instanceof Shape.Text
                ? JsonNodeFactory.instance.objectNode()
                : JsonNodeFactory.instance.stringNode("");
    }

    private ArrayNode list(ObjectNode part) {
        JsonNode node = part;
        for (String key : path.subList(0, path.size() - 1)) {
            node = node.isArray() ? node.get(Integer.parseInt(key)) : node.get(key);
        }
        return ((ObjectNode) node).withArrayProperty(path.get(path.size() - 1));
    }

    /** The list at that path, if the shape has one there and the tree everything around it. */
    private static Optional<Shape.Rows> rows(Shape shape, List<String> path, JsonNode node) {
        if (path.isEmpty()) {
            return shape instanceof Shape.Rows rows ? Optional.of(rows) : Optional.empty();
        }
        String key = path.get(0);
        List<String> rest = path.subList(1, path.size());
        return shape.children(node).stream()
                .filter(child -> child.key().equals(key) && node.isContainer())
                .findFirst()
                .flatMap(child -> rows(child.shape(), rest, child.node()));
    }
}
