package kanal.keeping.editor;

import java.util.HashMap;
import java.util.Map;
import kanal.keeping.changes.Shape;
import kanal.keeping.changes.Wording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a form left empty: rows to drop, and what cannot be left out. */
final class EmptyFields {
    private EmptyFields() {}

    /** Drops rows in which nothing is said. */
    static void drop(JsonNode node) {
        node.valueStream().forEach(EmptyFields::drop);
        if (node instanceof ArrayNode rows) {
            for (int i = rows.size() - 1; i >= 0; i--) {
                if (isBlank(rows.get(i))) {
                    rows.remove(i);
                }
            }
        }
        if (node instanceof ObjectNode fields) {
            fields.removeIf(value -> value.isArray() && value.isEmpty());
        }
    }

    private static boolean isBlank(JsonNode node) {
        return node.isContainer()
                ? node.valueStream().allMatch(EmptyFields::isBlank)
                : node.isString() && node.asString().isEmpty();
    }

    /** The reasons, by path, for what is needed and is not there. */
    static Map<String, String> missing(Shape.Fields shape, JsonNode part, Wording wording) {
        Map<String, String> missing = new HashMap<>();
        missing(shape, part, SubmittedForm.PART, true, wording.message("admin.error.needed"), missing);
        return missing;
    }

    private static void missing(
            Shape shape, JsonNode node, String path, boolean needed, String reason, Map<String, String> missing) {
        if (shape instanceof Shape.Fields || shape instanceof Shape.Rows) {
            shape.children(node)
                    .forEach(it -> missing(it.shape(), it.node(), path + "." + it.key(), it.needed(), reason, missing));
        } else if (node.isMissingNode() ? needed : shape instanceof Shape.Text && node.size() < 2) {
            if (!(shape instanceof Shape.Text) || !node.has("id")) {
                missing.put(shape instanceof Shape.Text ? path + ".id" : path, reason);
            }
            if (shape instanceof Shape.Text && !node.has("en")) {
                missing.put(path + ".en", reason);
            }
        }
    }
}
