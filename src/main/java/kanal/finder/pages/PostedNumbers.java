package kanal.finder.pages;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import kanal.guide.Coded;
import kanal.letters.Meaning;
import kanal.letters.NumberAnswers;

/** What people say of the numbers in their texts, in the names of form fields: {@code number.<field>.<number>}. */
final class PostedNumbers {
    static final String PREFIX = "number.";
    static final String REMOVE = "remove";

    private PostedNumbers() {}

    static NumberAnswers answers(Map<String, String> posted) {
        Map<String, Map<String, Meaning>> meanings = new HashMap<>();
        posted.forEach((name, value) -> {
            String[] parts = name.split("\\.", 3);
            if (name.startsWith(PREFIX) && parts.length == 3) {
                Coded.find(Meaning.class, value)
                        .ifPresent(meaning -> meanings.computeIfAbsent(parts[1], field -> new TreeMap<>())
                                .put(parts[2], meaning));
            }
        });
        return new NumberAnswers(meanings, posted.get(REMOVE));
    }

    static String name(String field, String key) {
        return PREFIX + field + "." + key;
    }
}
