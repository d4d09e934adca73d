package kanal.keeping.desk;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanal.catalog.CatalogEntries;
import kanal.catalog.SearchText;
import kanal.document.PartKind;
import kanal.keeping.changes.Wording;
import kanal.text.Glyphs;

/**
 * What a keeper looks for: words that all have to be there, in any order and however they are written.
 *
 * @param typed what can be seen of it, to be shown again
 * @param words in one form; none where nothing was typed that a text could have
 */
record Search(String typed, List<String> words) {
    /** Whoever looks for a whole letter needs only its beginning. */
    private static final int LONGEST = 100;

    /** What stands around a word in a sentence. */
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}@*#]+|[^\\p{L}\\p{N}@*#]+$");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    static Search of(String typed) {
        String seen = BLANKS.matcher(Glyphs.folded(typed)).replaceAll(" ").strip();
        String line =
                seen.substring(0, seen.offsetByCodePoints(0, Math.min(LONGEST, seen.codePointCount(0, seen.length()))));
        List<String> words = Stream.of(SearchText.plain(line).split(" "))
                .map(word -> EDGES.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        return new Search(line, words);
    }

    boolean isAsked() {
        return !typed.isEmpty();
    }

    /** The words, each with the kinds of parts that are called by it. */
    List<CatalogEntries.Word> toWords(Wording wording) {
        return words.stream()
                .map(word -> new CatalogEntries.Word(
                        word,
                        Stream.of(PartKind.values())
                                .filter(kind -> SearchText.plain(wording.word("Part", kind.toString()))
                                        .contains(word))
                                .collect(Collectors.toSet())))
                .toList();
    }

    /** Whether these together have all of the words. */
    boolean isIn(Stream<String> texts) {
        String all = SearchText.plain(String.join("\n", texts.toList()));
        return !words.isEmpty() && words.stream().allMatch(all::contains);
    }

    /** Whether it has any of the words. */
    boolean touches(String text) {
        String plain = SearchText.plain(text);
        return words.stream().anyMatch(plain::contains);
    }
}
