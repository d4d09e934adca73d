package kanal.document;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanal.guide.Coded;
import kanal.guide.LocalText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/**
 * Puts into plain words why the records refused a tree, and finds the place.
 *
 * @param place keys and positions from the top, as near to the trouble as can be told
 * @param path where it is, for people
 */
record Refusal(List<String> place, String path, String reason) {
    private static final Pattern MISSING =
            Pattern.compile("Missing required creator property '(\\w+)'.*", Pattern.DOTALL);
    /** How {@code Provider} begins a complaint about something deep inside. */
    private static final Pattern PLACED =
            Pattern.compile("([a-z]+\\[[^\\]]*](?:\\.[a-z]+(?:\\[[^\\]]*])?)*): (.*)", Pattern.DOTALL);

    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
    private static final Map<Class<?>, String> EXPECTED = Map.of(
            LocalText.class, "a text in both languages is expected here, {id: \"…\", en: \"…\"}",
            Boolean.class, "true or false is expected here",
            boolean.class, "true or false is expected here",
            int.class, "a number is expected here",
            Integer.class, "a number is expected here",
            String.class, "words in quotes are expected here",
            Duration.class, "a duration such as PT6H or P14D is expected here",
            URI.class, "an address that begins with https:// is expected here",
            LocalDate.class, "a date such as 2026-08-22 is expected here");

    static Refusal of(JacksonException refused, Tree tree) {
        String reason = reason(refused);
        Matcher placed = PLACED.matcher(reason);
        if (placed.matches()) {
            List<String> around = tree.find(placed.group(1));
            return new Refusal(place(tree, around, placed.group(2)), placed.group(1), placed.group(2));
        }
        List<String> path = path(refused);
        // The key that is missing has no place of its own
        boolean missing = MISSING.matcher(refused.getOriginalMessage()).matches();
        List<String> there = missing ? path.subList(0, path.size() - 1) : path;
        return new Refusal(missing ? path : place(tree, there, reason), tree.readable(there), reason);
    }

    /** Of the last value inside that is quoted in the reason, or else the place itself. */
    private static List<String> place(Tree tree, List<String> path, String reason) {
        return QUOTED.matcher(reason)
                .results()
                .flatMap(word -> tree.mention(path, word.group(1)).stream())
                .reduce((first, last) -> last)
                .orElse(path);
    }

    DocumentException in(Tree.Line line) {
        return new DocumentException(line.file(), line.number(), place, path, reason);
    }

    private static List<String> path(JacksonException refused) {
        List<String> path = new ArrayList<>();
        for (JacksonException.Reference step : refused.getPath()) {
            path.add(step.getPropertyName() != null ? step.getPropertyName() : Integer.toString(step.getIndex()));
        }
        return path;
    }

    private static String reason(JacksonException refused) {
        if (refused instanceof UnrecognizedPropertyException unknown) {
            return "the key '" + unknown.getPropertyName() + "' is unknown; known here are "
                    + unknown.getKnownPropertyIds().stream()
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        if (refused instanceof ValueInstantiationException && refused.getCause() != null) {
            return String.valueOf(refused.getCause().getMessage());
        }
        Matcher missing = MISSING.matcher(refused.getOriginalMessage());
        if (missing.matches()) {
            return "the key '" + missing.group(1) + "' is missing";
        }
        return refused instanceof MismatchedInputException mismatch ? expected(mismatch) : refused.getOriginalMessage();
    }

    private static String expected(MismatchedInputException mismatch) {
        Class<?> wanted = mismatch.getTargetType();
        String found = mismatch instanceof InvalidFormatException format ? "'" + format.getValue() + "': " : "";
        if (wanted != null && wanted.isEnum()) {
            return found + "one of " + words(wanted) + " is expected here";
        }
        if (wanted != null && Collection.class.isAssignableFrom(wanted)) {
            return found + "a list is expected here";
        }
        if (wanted != null && wanted.isRecord() && wanted.getRecordComponents().length == 1) {
            return found + "a code is expected here";
        }
        String expected = wanted == null ? null : EXPECTED.get(wanted);
        return found + (expected != null ? expected : mismatch.getOriginalMessage());
    }

    private static String words(Class<?> wanted) {
        return Stream.of(wanted.getEnumConstants())
                .map(word -> word instanceof Coded coded ? coded.code() : word.toString())
                .collect(Collectors.joining(", "));
    }
}
