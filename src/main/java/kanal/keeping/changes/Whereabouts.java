package kanal.keeping.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kanal.document.PartKind;
import kanal.guide.Coded;
import kanal.guide.Language;

/** Tells in the keeper's words where a place of the document is: "Channel: email › Address: support-mail › Step 1". */
public final class Whereabouts {
    /** Elements of lists are in brackets; their names may have dots. */
    private static final Pattern KEY = Pattern.compile("\\[[^\\[\\]]*+]|[^\\[\\].]++");

    private Whereabouts() {}

    /**
     * The place in words.
     *
     * @param path as {@link Tree#readable} writes it
     */
    public static String of(String path, Wording wording) {
        return of(
                KEY.matcher(path)
                        .results()
                        .map(MatchResult::group)
                        .map(key -> key.startsWith("[") ? key.substring(1, key.length() - 1) : key)
                        .toList(),
                wording);
    }

    /**
     * The place in words.
     *
     * @param place keys and, for what is in a list, names or positions, from the top of the document
     */
    public static String of(List<String> place, Wording wording) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < place.size(); i++) {
            String key = place.get(i);
            Optional<PartKind> kind = i + 1 < place.size() ? kind(key, i) : Optional.empty();
            if (kind.isPresent()) {
                i++;
                words.add(wording.word("Part", kind.get().toString()) + ": " + place.get(i));
            } else if (i + 1 < place.size() && place.get(i + 1).matches("[0-9]{1,3}")) {
                i++;
                words.add(wording.row(key, Integer.parseInt(place.get(i))));
            } else {
                words.add(Coded.find(Language.class, key).map(wording::in).orElseGet(() -> wording.field(key)));
            }
        }
        return String.join(" › ", words);
    }

    /** Of what the list has, where that is edited on its own. */
    private static Optional<PartKind> kind(String list, int depth) {
        return Stream.of(PartKind.values())
                .filter(kind -> kind.list().equals(list))
                .filter(kind -> depth == (kind == PartKind.ADDRESS ? 2 : 0))
                .findFirst();
    }
}
