package kanal.genuine;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What is the same in every way of writing one postal address: the first number in it and the two words after that. */
record Street(List<String> words) {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int IN_A_ROW = 3;

    /** More words are no address. */
    private static final int MOST = 40;

    Street {
        words = List.copyOf(words);
    }

    /** Nothing for words without a number, or for too many words. */
    static Optional<Street> of(String text) {
        List<String> words = BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .toList();
        return words.size() < MOST && words.stream().anyMatch(Street::isNumber)
                ? Optional.of(new Street(words))
                : Optional.empty();
    }

    /** Whether the other one has the row of words by which this one is known. */
    boolean isIn(Street other) {
        int number = IntStream.range(0, words.size())
                .filter(i -> isNumber(words.get(i)))
                .findFirst()
                .orElse(words.size());
        return number + IN_A_ROW <= words.size()
                && Collections.indexOfSubList(other.words, words.subList(number, number + IN_A_ROW)) >= 0;
    }

    /** The words in a row, of which {@link #of} makes the same again. */
    @Override
    public String toString() {
        return String.join(" ", words);
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }
}
