package kanal.keeping.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kanal.keeping.suggestions.SuggestionQueue;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;

/**
 * A keeper's form as it was sent: what is said of the part under paths that begin with {@code p.}, and beside it what to
 * do.
 */
public record SubmittedForm(MultiValueMap<String, String> values) {
    public static final String PART = "p";

    /** No value of a document is longer, and a tree of larger lists is no form. */
    private static final int LONGEST = 20_000;

    private static final int MOST_ROWS = 200;
    private static final Pattern ROW = Pattern.compile("\\.([0-9]{1,3})(?:\\..*)?");

    public SubmittedForm {
        if (values.values().stream().flatMap(List::stream).anyMatch(value -> value.length() > LONGEST)) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
    }

    /** The button that was pressed; the preview where there was none. */
    String action() {
        return first("do", "preview");
    }

    /** The same with another button pressed. */
    SubmittedForm as(String action) {
        MultiValueMap<String, String> pressed = new LinkedMultiValueMap<>(values);
        pressed.set("do", action);
        return new SubmittedForm(pressed);
    }

    boolean isToSave() {
        return action().equals("save");
    }

    public String note() {
        return first("note", "").strip();
    }

    /** The place that the keeper wants to be listed with an address; empty for none. */
    String place() {
        return first(UnlistedAddress.NAME, "");
    }

    /** The revision that the form was made from. */
    public long from() {
        String from = first("from", "");
        if (!from.matches("[1-9][0-9]{0,17}")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "The form does not say what it was made from");
        }
        return Long.parseLong(from);
    }

    /** The suggestion that is accepted with it, if there is one. */
    Optional<Long> suggestion() {
        return Optional.of(first(SuggestionQueue.NUMBER, ""))
                .filter(number -> number.matches("[1-9][0-9]{0,17}"))
                .map(Long::valueOf);
    }

    /** A path of the same form, with what travels beside the part. */
    String with(String path) {
        return suggestion()
                .map(number -> path + (path.contains("?") ? "&" : "?") + SuggestionQueue.NUMBER + "=" + number)
                .orElse(path);
    }

    String first(String name, String otherwise) {
        String value = values.getFirst(name);
        return value == null ? otherwise : value;
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Lines as the document has them, whatever the browser sent between them. */
    String text(String path) {
        return first(path, "").replaceAll("\r\n?", "\n").strip();
    }

    /** The positions below that path, in order. */
    List<Integer> rows(String path) {
        List<Integer> rows = values.keySet().stream()
                .filter(name -> name.startsWith(path))
                .map(name -> ROW.matcher(name.substring(path.length())))
                .filter(Matcher::matches)
                .map(row -> Integer.parseInt(row.group(1)))
                .distinct()
                .sorted()
                .toList();
        if (rows.size() > MOST_ROWS) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        return rows;
    }

    /** What is said of the part, and of its place, to be sent again as it came. */
    public List<Map.Entry<String, String>> again() {
        List<Map.Entry<String, String>> again = new ArrayList<>();
        values.forEach((name, sent) -> {
            if (isOfThePart(name) || name.equals(UnlistedAddress.NAME)) {
                sent.forEach(value -> again.add(Map.entry(name, value)));
            }
        });
        return again;
    }

    Stream<String> namesOfThePart() {
        return values.keySet().stream().filter(SubmittedForm::isOfThePart);
    }

    private static boolean isOfThePart(String name) {
        return name.startsWith(PART + ".");
    }
}
