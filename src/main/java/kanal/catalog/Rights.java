package kanal.catalog;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who may what, as one document: a line for each keeper and each provider with the rule of two.
 *
 * @param lines what it says, by what it is about; both are words of the rooms that they belong to
 */
public record Rights(SortedMap<String, String> lines) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static final Rights NONE = new Rights(new TreeMap<>());

    public Rights {
        lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
    }

    public Optional<String> of(String about) {
        return Optional.ofNullable(lines.get(about));
    }

    public Rights with(String about, String says) {
        SortedMap<String, String> changed = new TreeMap<>(lines);
        changed.put(about, says);
        return new Rights(changed);
    }

    public Rights without(String about) {
        SortedMap<String, String> changed = new TreeMap<>(lines);
        changed.remove(about);
        return new Rights(changed);
    }

    /** For a line that says what something is without telling it. */
    public static String digest(String text) {
        return Seals.hash(text);
    }

    /** About what both do not say the same. */
    List<String> differing(Rights other) {
        return Stream.concat(lines.keySet().stream(), other.lines.keySet().stream())
                .distinct()
                .filter(about -> !of(about).equals(other.of(about)))
                .sorted()
                .toList();
    }

    String text() {
        return JSON.writeValueAsString(lines);
    }

    static Rights read(String text) {
        return new Rights(JSON.readValue(text, new TypeReference<TreeMap<String, String>>() {}));
    }
}
