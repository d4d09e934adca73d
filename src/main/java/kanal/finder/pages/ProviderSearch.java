package kanal.finder.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanal.guide.Providers;
import kanal.guide.Providers.Listed;
import kanal.text.Glyphs;

/**
 * What a person looks for among the providers: words that its names and its code have, however they are written.
 *
 * @param typed what can be seen of it, to be shown again
 * @param words in one form; none where nothing was typed that a name could have
 */
public record ProviderSearch(String typed, List<String> words) {
    private static final int LONGEST = 100;

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    public static ProviderSearch of(String typed) {
        String seen = BLANKS.matcher(Glyphs.folded(typed)).replaceAll(" ").strip();
        String line =
                seen.substring(0, seen.offsetByCodePoints(0, Math.min(LONGEST, seen.codePointCount(0, seen.length()))));
        return new ProviderSearch(
                line,
                BETWEEN.splitAsStream(line.toLowerCase(Locale.ROOT))
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    public boolean isAsked() {
        return !typed.isEmpty();
    }

    /** Those that have all of the words, first those whose names begin so; all where nothing was typed. None is loaded. */
    public List<Listed> in(Providers providers) {
        if (!isAsked()) {
            return providers.listed();
        }
        String beginning = String.join("", words);
        return providers.listed().stream()
                .filter(this::isIn)
                .sorted(Comparator.comparing(provider -> names(provider).noneMatch(name -> name.startsWith(beginning))))
                .toList();
    }

    private boolean isIn(Listed provider) {
        String names = names(provider).collect(Collectors.joining(" "));
        return !words.isEmpty() && words.stream().allMatch(names::contains);
    }

    /** Without what stands between their letters, since some write {@code Go Pay} and some {@code gopay}. */
    private static Stream<String> names(Listed provider) {
        return Stream.of(
                        provider.name().id(),
                        provider.name().en(),
                        provider.code().value())
                .map(name -> BETWEEN.matcher(Glyphs.folded(name).toLowerCase(Locale.ROOT))
                        .replaceAll(""));
    }
}
