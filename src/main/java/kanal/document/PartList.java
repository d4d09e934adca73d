package kanal.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One list of parts within a document's tree. */
public record PartList(PartKind kind, ArrayNode parts) {
    static PartList in(ObjectNode tree, PartKind kind) {
        return new PartList(
                kind, tree.get(kind.list()) instanceof ArrayNode parts ? parts : JsonNodeFactory.instance.arrayNode());
    }

    static String code(JsonNode part, PartKind kind) {
        return part.path(kind.key()).asString("");
    }

    public List<String> codes() {
        return parts.valueStream().map(part -> code(part, kind)).toList();
    }

    /** From 0; −1 when it is not there. */
    int position(String code) {
        return codes().indexOf(code);
    }

    Optional<ObjectNode> part(String code) {
        return Optional.of(position(code)).filter(at -> at >= 0).map(at -> (ObjectNode) parts.get(at));
    }

    /** Adds a copy. */
    void add(@Nullable String after, ObjectNode part) {
        parts.insert(after == null ? parts.size() : position(after) + 1, part.deepCopy());
    }

    /** Sorts the parts, which are the same as before. */
    void order(List<String> codes) {
        if (codes.size() != parts.size() || !Set.copyOf(codes).equals(Set.copyOf(codes()))) {
            throw new IllegalArgumentException("Not the same " + kind.list() + ": " + codes);
        }
        List<JsonNode> sorted =
                codes.stream().map(code -> parts.get(position(code))).toList();
        parts.removeAll();
        parts.addAll(sorted);
    }
}
