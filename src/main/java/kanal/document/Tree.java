package kanal.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A document as a tree of plain values, with the line of each.
 *
 * @param lines by the keys and positions that lead there
 */
public record Tree(JsonNode root, Map<List<String>, Line> lines) {
    /**
     * Where something stands.
     *
     * @param file what to call it in an error
     * @param number from 1; 0 for the file as a whole
     */
    public record Line(String file, int number) {}

    /** What names an element of a list, in the order of asking. */
    private static final List<String> NAMES = List.of("code", "number", "problem", "at");

    private static final Pattern KEY = Pattern.compile("[^\\[\\].]+");

    /** A tree that was never text, so that its places have no line. */
    static Tree of(String name, JsonNode root) {
        Map<List<String>, Line> places = new LinkedHashMap<>();
        collect(root, List.of(), new Line(name, 0), places);
        return new Tree(root, places);
    }

    private static void collect(JsonNode node, List<String> path, Line line, Map<List<String>, Line> places) {
        places.put(path, line);
        node.propertyStream().forEach(child -> collect(child.getValue(), below(path, child.getKey()), line, places));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.path(i), below(path, Integer.toString(i)), line, places);
        }
    }

    /** The path of what is called so there. */
    public static List<String> below(List<String> path, String key) {
        List<String> child = new ArrayList<>(path);
        child.add(key);
        return child;
    }

    /** The line of that place, or of the nearest one around it that has a line. */
    Line line(List<String> path) {
        @Nullable Line line = lines.get(path);
        return line != null ? line : line(path.subList(0, path.size() - 1));
    }

    /** The path as people read it: elements of lists by their codes. */
    String readable(List<String> path) {
        StringBuilder readable = new StringBuilder();
        JsonNode node = root;
        for (String key : path) {
            boolean listed = node.isArray();
            node = child(node, key);
            if (listed) {
                readable.append('[').append(name(node).orElse(key)).append(']');
            } else {
                readable.append(readable.isEmpty() ? "" : ".").append(key);
            }
        }
        return readable.toString();
    }

    /** The other way round: where the place is that reads so; ends where it is no longer found. */
    List<String> find(String readable) {
        List<String> path = new ArrayList<>();
        JsonNode node = root;
        for (String key :
                KEY.matcher(readable).results().map(MatchResult::group).toList()) {
            JsonNode here = node;
            Optional<String> next = here.isArray()
                    ? IntStream.range(0, here.size())
                            .filter(i -> name(here.path(i)).filter(key::equals).isPresent())
                            .mapToObj(Integer::toString)
                            .findFirst()
                    : Stream.of(key).filter(here::has).findFirst();
            if (next.isEmpty()) {
                return path;
            }
            path.add(next.get());
            node = child(node, next.get());
        }
        return path;
    }

    /** The first place below that path whose words are, or mention, this word. */
    Optional<List<String>> mention(List<String> path, String word) {
        return lines.keySet().stream()
                .filter(below -> below.size() > path.size()
                        && below.subList(0, path.size()).equals(path))
                .filter(below -> mentions(at(below), word))
                .findFirst();
    }

    private static boolean mentions(JsonNode node, String word) {
        String words = node.isValueNode() ? node.asString() : "";
        return words.equals(word) || words.contains("{" + word + "}") || words.contains("{@" + word + "}");
    }

    private JsonNode at(List<String> path) {
        JsonNode node = root;
        for (String key : path) {
            node = child(node, key);
        }
        return node;
    }

    private static JsonNode child(JsonNode node, String key) {
        return node.isArray() ? node.path(Integer.parseInt(key)) : node.path(key);
    }

    private static Optional<String> name(JsonNode element) {
        return NAMES.stream()
                .map(element::path)
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asString)
                .findFirst();
    }
}
