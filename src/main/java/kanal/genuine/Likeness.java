package kanal.genuine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kanal.text.Glyphs;

/** How a name is like a brand, and whose brand that is. */
record Likeness(Degree degree, Counterpart model) {
    /** A brand of fewer letters is found in too many words. */
    private static final int LONG_ENOUGH_WITHIN = 5;

    private static final int LONG_ENOUGH_MISSPELT = 7;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** From the plainest to the faintest. */
    enum Degree {
        /** The name is the brand. */
        SAME,
        /** The brand is one of its words. */
        PART,
        /** The brand is within one of its words. */
        INSIDE,
        /** One of its words is the brand but for two letters, or has it within but for one. */
        CLOSE
    }

    static Optional<Likeness> strongest(String name, List<Brand> brands) {
        String seen = Glyphs.skeleton(name.length() > 80 ? name.substring(0, 80) : name);
        List<String> parts = BETWEEN_WORDS.splitAsStream(seen).toList();
        return brands.stream()
                .flatMap(brand ->
                        degree(seen, parts, brand.skeleton()).map(degree -> new Likeness(degree, brand.model())))
                .min(Comparator.comparing(Likeness::degree));
    }

    /** Whether a word of the text has the brand of a provider in it, one that is long enough to be in no other word. */
    static boolean isNamedIn(String text, List<Brand> brands) {
        return brands.stream()
                .filter(brand -> brand.model().authority() == null)
                .map(Brand::word)
                .anyMatch(word -> word.length() >= LONG_ENOUGH_WITHIN && text.contains(word));
    }

    private static Stream<Degree> degree(String seen, List<String> parts, String brand) {
        if (seen.equals(brand)) {
            return Stream.of(Degree.SAME);
        }
        if (parts.contains(brand)) {
            return Stream.of(Degree.PART);
        }
        String joined = String.join("", parts);
        if (brand.length() >= LONG_ENOUGH_WITHIN && joined.contains(brand)) {
            return Stream.of(Degree.INSIDE);
        }
        return brand.length() >= LONG_ENOUGH_MISSPELT && isClose(parts, joined, brand)
                ? Stream.of(Degree.CLOSE)
                : Stream.empty();
    }

    /** One letter that is added, left out, changed or swapped with its neighbour leaves a third of the word as it is. */
    private static boolean hasAThird(String text, String word) {
        int third = word.length() / 3;
        return text.contains(word.substring(0, third))
                || text.contains(word.substring(third, 2 * third))
                || text.contains(word.substring(2 * third));
    }

    private static boolean isClose(List<String> parts, String joined, String brand) {
        return (hasAThird(joined, brand) && EditDistance.within(joined, brand) <= 1)
                || parts.stream()
                        .filter(part -> Math.abs(part.length() - brand.length()) <= 2)
                        .anyMatch(part -> EditDistance.between(part, brand) <= 2);
    }
}
