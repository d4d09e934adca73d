package kanal.genuine;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What is the same in every way of writing one postal address: three words in a row with the house's number among them. */
record Street(List<String> words) {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int IN_A_ROW = 3;

    /** More words are no address. */
    private static final int MOST = 40;

    Street {
        words = List.copyOf(words);
    }

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

    boolean isSame(Street other) {
        return IntStream.rangeClosed(0, words.size() - IN_A_ROW)
                .mapToObj(i -> words.subList(i, i + IN_A_ROW))
                .filter(row -> row.stream().anyMatch(Street::isNumber))
                .anyMatch(row -> IntStream.rangeClosed(0, other.words.size() - IN_A_ROW)
                        .anyMatch(i -> other.words.subList(i, i + IN_A_ROW).equals(row)));
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }
}
