package kanal.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts two changes of the same tree together: what only one of them changed is as they made it. */
public final class Merge {
    private final List<List<String>> conflicts = new ArrayList<>();

    /**
     * The tree with both changes; mine where both changed the same.
     *
     * @param conflicts the places where that is so
     */
    public record Merged(JsonNode tree, List<List<String>> conflicts) {}

    public static Merged of(JsonNode base, JsonNode mine, JsonNode theirs) {
        Merge merge = new Merge();
        return new Merged(merge.merge(base, mine, theirs, List.of()), List.copyOf(merge.conflicts));
    }

    private JsonNode merge(JsonNode base, JsonNode mine, JsonNode theirs, List<String> place) {
        if (mine.equals(base) || mine.equals(theirs)) {
            return theirs;
        }
        if (theirs.equals(base)) {
            return mine;
        }
        if (mine.isObject() && theirs.isObject()) {
            return objects(base, mine, theirs, place);
        }
        if (isNamed(mine) && isNamed(theirs)) {
            return lists(base, mine, theirs, place);
        }
        conflicts.add(place);
        return mine;
    }

    private JsonNode objects(JsonNode base, JsonNode mine, JsonNode theirs, List<String> place) {
        Set<String> names = new LinkedHashSet<>(mine.propertyNames());
        names.addAll(theirs.propertyNames());
        ObjectNode merged = JsonNodeFactory.instance.objectNode();
        for (String name : names) {
            JsonNode value = merge(base.path(name), mine.path(name), theirs.path(name), Tree.below(place, name));
            if (!value.isMissingNode()) {
                merged.set(name, value);
            }
        }
        return merged;
    }

    private JsonNode lists(JsonNode base, JsonNode mine, JsonNode theirs, List<String> place) {
        Map<String, JsonNode> was = byName(base);
        Map<String, JsonNode> my = byName(mine);
        Map<String, JsonNode> their = byName(theirs);
        ArrayNode merged = JsonNodeFactory.instance.arrayNode();
        for (String name : order(was, my, their)) {
            JsonNode row = merge(row(was, name), row(my, name), row(their, name), Tree.below(place, name));
            if (!row.isMissingNode()) {
                merged.add(row);
            }
        }
        return merged;
    }

    /** The order of whoever changed it, mine if both did; what only the other has follows what it follows there. */
    private static List<String> order(
            Map<String, JsonNode> was, Map<String, JsonNode> my, Map<String, JsonNode> their) {
        boolean mineMoved = !common(was, my).equals(common(my, was));
        List<String> order = new ArrayList<>((mineMoved ? my : their).keySet());
        List<String> other = new ArrayList<>((mineMoved ? their : my).keySet());
        for (int i = 0; i < other.size(); i++) {
            if (!order.contains(other.get(i))) {
                order.add(i == 0 ? 0 : order.indexOf(other.get(i - 1)) + 1, other.get(i));
            }
        }
        return order;
    }

    private static List<String> common(Map<String, JsonNode> rows, Map<String, JsonNode> other) {
        return rows.keySet().stream().filter(other::containsKey).toList();
    }

    private static JsonNode row(Map<String, JsonNode> rows, String name) {
        return rows.getOrDefault(name, MissingNode.getInstance());
    }

    public static boolean isNamed(JsonNode list) {
        return list.isArray() && list.valueStream().allMatch(row -> name(row).isPresent());
    }

    public static Map<String, JsonNode> byName(JsonNode list) {
        Map<String, JsonNode> rows = new LinkedHashMap<>();
        list.valueStream().forEach(row -> name(row).ifPresent(name -> rows.put(name, row)));
        return rows;
    }

    private static Optional<String> name(JsonNode row) {
        return Stream.of("code", "number", "problem", "at")
                .map(row::path)
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asString)
                .findFirst();
    }
}
