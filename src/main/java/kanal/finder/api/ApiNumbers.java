package kanal.finder.api;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kanal.finder.frame.ApiFieldError;
import kanal.finder.frame.ApiFieldException;
import kanal.finder.frame.ApiFieldException.Fault;
import kanal.guide.Coded;
import kanal.guide.LetterTemplate;
import kanal.letters.Meaning;
import kanal.letters.NumberAnswers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads from JSON what the numbers in a letter's fields are: {@code {"details":{"500000":"money"}}}. */
final class ApiNumbers {
    private static final List<String> MEANINGS =
            Arrays.stream(Meaning.values()).map(Coded::code).toList();

    private ApiNumbers() {}

    /** @throws ApiFieldException when a field is not asked for, or a number is none of the things that it can be */
    static NumberAnswers answers(ObjectNode numbers, LetterTemplate template) {
        Map<String, Map<String, Meaning>> meanings = new TreeMap<>();
        numbers.forEachEntry((field, answers) -> {
            if (!template.fields().contains(field) || !answers.isObject()) {
                throw refused(template.fields());
            }
            Map<String, Meaning> ofField = meanings.computeIfAbsent(field, name -> new TreeMap<>());
            ((ObjectNode) answers).forEachEntry((number, meaning) -> ofField.put(number, meaning(meaning)));
        });
        return new NumberAnswers(meanings, null);
    }

    private static Meaning meaning(JsonNode meaning) {
        return Coded.find(Meaning.class, meaning.isString() ? meaning.stringValue() : "")
                .orElseThrow(() -> refused(MEANINGS));
    }

    private static ApiFieldException refused(List<String> allowed) {
        return new ApiFieldException(List.of(new Fault("numbers", ApiFieldError.UNKNOWN_NUMBER, allowed)));
    }
}
