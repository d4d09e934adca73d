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
import kanal.guide.Refusal;
import kanal.guide.RefusedException;
import kanal.guide.Rule;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * Why the records refused a tree, and where.
 *
 * @param place keys and positions from the top, as near to the trouble as can be told
 * @param path where it is, for people
 */
record Complaint(List<String> place, String path, Refusal refusal) {
    private static final Pattern MISSING =
            Pattern.compile("Missing required creator property '(\\w+)'.*", Pattern.DOTALL);

    private static final Map<Class<?>, Rule> EXPECTED = Map.of(
            LocalText.class, Rule.TEXT_HERE,
            Boolean.class, Rule.FLAG_HERE,
            boolean.class, Rule.FLAG_HERE,
            int.class, Rule.NUMBER_HERE,
            Integer.class, Rule.NUMBER_HERE,
            String.class, Rule.WORDS_HERE,
            Duration.class, Rule.SPAN_HERE,
            URI.class, Rule.URL_HERE,
            LocalDate.class, Rule.DATE_HERE);

    /** The same of a value that is there, and is none of these. */
    private static final Map<Rule, Rule> NOT_ONE = Map.of(
            Rule.SPAN_HERE, Rule.NOT_A_SPAN,
            Rule.URL_HERE, Rule.NOT_A_URL,
            Rule.DATE_HERE, Rule.NOT_A_DATE);

    static Complaint of(JacksonException refused, Tree tree) {
        List<String> path = path(refused);
        if (refused.getCause() instanceof RefusedException broken) {
            Refusal refusal = broken.refusal();
            String where = broken.where().isEmpty() ? tree.readable(path) : broken.where();
            List<String> around = broken.where().isEmpty() ? path : tree.find(where);
            return new Complaint(place(tree, around, refusal), where, refusal);
        }
        Matcher missing = MISSING.matcher(refused.getOriginalMessage());
        if (missing.matches()) {
            // The key that is missing has no place of its own
            String around = tree.readable(path.subList(0, path.size() - 1));
            return new Complaint(path, around, Rule.KEY_MISSING.by(missing.group(1)));
        }
        Refusal refusal = refusal(refused);
        return new Complaint(place(tree, path, refusal), tree.readable(path), refusal);
    }

    /** Of the last value inside that the refusal names, or else the place itself. */
    private static List<String> place(Tree tree, List<String> path, Refusal refusal) {
        return refusal.arguments().stream()
                .flatMap(word -> tree.mention(path, word).stream())
                .reduce((first, last) -> last)
                .orElse(path);
    }

    DocumentException in(Tree.Line line) {
        return new DocumentException(line.file(), line.number(), place, path, refusal);
    }

    private static List<String> path(JacksonException refused) {
        List<String> path = new ArrayList<>();
        for (JacksonException.Reference step : refused.getPath()) {
            path.add(step.getPropertyName() != null ? step.getPropertyName() : Integer.toString(step.getIndex()));
        }
        return path;
    }

    private static Refusal refusal(JacksonException refused) {
        if (refused instanceof UnrecognizedPropertyException unknown) {
            return Rule.KEY_UNKNOWN.by(
                    unknown.getPropertyName(),
                    unknown.getKnownPropertyIds().stream().map(Object::toString).collect(Collectors.joining(", ")));
        }
        return refused instanceof MismatchedInputException mismatch
                ? expected(mismatch)
                : Rule.OTHER.by(refused.getOriginalMessage());
    }

    private static Refusal expected(MismatchedInputException mismatch) {
        Class<?> wanted = mismatch.getTargetType();
        Object found = mismatch instanceof InvalidFormatException format ? format.getValue() : null;
        if (wanted != null && wanted.isEnum()) {
            return found == null ? Rule.WORD_HERE.by(words(wanted)) : Rule.NOT_A_WORD.by(found, words(wanted));
        }
        if (wanted != null && Collection.class.isAssignableFrom(wanted)) {
            return Rule.LIST_HERE.by();
        }
        Rule rule = wanted == null ? null : EXPECTED.get(wanted);
        if (rule == null && wanted != null && wanted.isRecord()) {
            return (wanted.getRecordComponents().length == 1 ? Rule.CODE_HERE : Rule.KEYS_HERE).by();
        }
        if (rule == null) {
            return Rule.OTHER.by(mismatch.getOriginalMessage());
        }
        Rule ofTheValue = NOT_ONE.get(rule);
        return found == null || ofTheValue == null ? rule.by() : ofTheValue.by(found);
    }

    private static String words(Class<?> wanted) {
        return Stream.of(wanted.getEnumConstants())
                .map(word -> word instanceof Coded coded ? coded.code() : word.toString())
                .collect(Collectors.joining(", "));
    }
}
