package kanal.document;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import kanal.guide.Rule;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts the files of a folder together to one tree, in which each place still knows its file and line. */
final class FolderReader {
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final Map<List<String>, Tree.Line> lines = new LinkedHashMap<>();

    /** The first file that gives each key. */
    private final Map<String, String> givers = new HashMap<>();

    private final String name;

    FolderReader(String name) {
        this.name = name;
    }

    Tree read(SortedMap<String, String> files) {
        lines.put(List.of(), new Tree.Line(name, 0));
        files.forEach((path, text) -> add(path, new TreeReader(name + "/" + path, text).read()));
        return new Tree(root, lines);
    }

    private void add(String path, Tree tree) {
        Map<String, Integer> before = new HashMap<>();
        tree.root().properties().forEach(given -> {
            before.put(given.getKey(), root.path(given.getKey()).size());
            add(path, given.getKey(), given.getValue(), tree);
        });
        tree.lines().forEach((place, line) -> {
            if (!place.isEmpty()) {
                lines.putIfAbsent(moved(place, before.getOrDefault(place.get(0), 0)), line);
            }
        });
    }

    private void add(String path, String key, JsonNode value, Tree tree) {
        @Nullable String other = givers.putIfAbsent(key, path);
        if (other == null) {
            root.set(key, value);
        } else if (isOfList(path, key)
                && isOfList(other, key)
                && root.path(key) instanceof ArrayNode list
                && value instanceof ArrayNode more) {
            list.addAll(more);
        } else {
            Tree.Line line = tree.line(List.of(key));
            throw new DocumentException(
                    line.file(), line.number(), key, Rule.IN_ANOTHER_FILE.by(key, name + "/" + other));
        }
    }

    private static boolean isOfList(String path, String key) {
        return path.startsWith(key + "/");
    }

    /** An element of a list that goes on where another file's ended. */
    private static List<String> moved(List<String> place, int before) {
        return place.size() < 2 || before == 0
                ? place
                : Stream.concat(
                                Stream.of(place.get(0), Integer.toString(Integer.parseInt(place.get(1)) + before)),
                                place.stream().skip(2))
                        .toList();
    }
}
