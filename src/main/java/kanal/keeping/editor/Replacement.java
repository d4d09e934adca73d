package kanal.keeping.editor;

import java.util.List;
import java.util.Set;
import kanal.document.PartKey;
import kanal.document.PartKind;
import kanal.document.ProviderTree;
import kanal.document.UnknownPartException;
import kanal.keeping.changes.Mention;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One address in the place of another: the old one stays, retired, and texts may speak of the new one. */
final class Replacement {
    private Replacement() {}

    /** What the form of the new address begins with: what the old one is for, and nothing that has to be proven anew. */
    static ObjectNode begin(ObjectNode old) {
        ObjectNode fresh = old.deepCopy();
        fresh.remove(List.of("code", "value", "note", "stopped", "replacedBy", "evidence"));
        fresh.putObject("evidence");
        return fresh;
    }

    static void retire(ProviderTree tree, String old, String successor) {
        PartKey key = new PartKey(PartKind.ADDRESS, old);
        ObjectNode part = tree.part(key).orElseThrow(() -> new UnknownPartException(old));
        part.withObjectProperty("evidence").put("grade", "retired");
        part.put("replacedBy", successor);
        tree.put(key, part);
    }

    /** @param chosen the mentions by their {@link Mention#id} */
    static void point(ProviderTree tree, String old, String successor, Set<String> chosen) {
        tree.keys().forEach(key -> {
            ObjectNode part = tree.part(key).orElseThrow();
            String prefix = key + "/";
            List<String> places = chosen.stream()
                    .filter(id -> id.startsWith(prefix))
                    .map(id -> id.substring(prefix.length()))
                    .toList();
            places.forEach(place -> point(part, List.of(place.split("\\.", -1)), old, successor));
            if (!places.isEmpty()) {
                tree.put(key, part);
            }
        });
    }

    private static void point(JsonNode node, List<String> place, String old, String successor) {
        String key = place.get(0);
        JsonNode child = child(node, key);
        if (place.size() > 1) {
            point(child, place.subList(1, place.size()), old, successor);
        } else if (child.isString()) {
            String text = child.asString().replace(Mention.code(old), Mention.code(successor));
            if (node instanceof ObjectNode object) {
                object.put(key, text);
            }
        }
    }

    private static JsonNode child(JsonNode node, String key) {
        return node instanceof ArrayNode array
                ? key.matches("[0-9]{1,3}") ? array.path(Integer.parseInt(key)) : node.path("")
                : node.path(key);
    }
}
