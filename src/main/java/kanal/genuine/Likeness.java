package kanal.genuine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kanal.text.Glyphs;

/** How a name is like that of a provider or an authority, and what those imitate who made it so. */
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

    /** How like each of the names that word is; none that it is not like. */
    static Map<ContactKey, Degree> of(String name, Map<ContactKey, String> skeletons) {
        String seen = Glyphs.skeleton(name.length() > 80 ? name.substring(0, 80) : name);
        List<String> parts = BETWEEN_WORDS.splitAsStream(seen).toList();
        Map<ContactKey, Degree> alike = new HashMap<>();
        skeletons.forEach(
                (brand, skeleton) -> degree(seen, parts, skeleton).ifPresent(degree -> alike.put(brand, degree)));
        return alike;
    }

    /** Whether a word of the text has that name in it, one that is long enough to be in no other word. */
    static boolean isNamedIn(String text, String name) {
        return name.length() >= LONG_ENOUGH_WITHIN && text.contains(name);
    }

    private static Optional<Degree> degree(String seen, List<String> parts, String brand) {
        if (seen.equals(brand)) {
            return Optional.of(Degree.SAME);
        }
        if (parts.contains(brand)) {
            return Optional.of(Degree.PART);
        }
        String joined = String.join("", parts);
        if (brand.length() >= LONG_ENOUGH_WITHIN && joined.contains(brand)) {
            return Optional.of(Degree.INSIDE);
        }
        return brand.length() >= LONG_ENOUGH_MISSPELT && isClose(parts, joined, brand)
                ? Optional.of(Degree.CLOSE)
                : Optional.empty();
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
