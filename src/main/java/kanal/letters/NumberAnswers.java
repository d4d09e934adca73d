package kanal.letters;

import java.util.Map;
import kanal.guide.LetterField;
import org.jspecify.annotations.Nullable;

/**
 * What a person said of the numbers that were marked in their text; nothing of it appears in {@code toString}.
 *
 * @param meanings field code → {@link Mark#key} → what it is
 * @param removed code of the field from which they took out what is surely a secret; null for none
 */
public record NumberAnswers(
        Map<String, Map<String, Meaning>> meanings,
        @Nullable String removed) {
    public static final NumberAnswers NONE = new NumberAnswers(Map.of(), null);

    public NumberAnswers {
        meanings = Map.copyOf(meanings);
    }

    Typed typed(LetterField field, String text) {
        return new Typed(
                field,
                text,
                meanings.getOrDefault(field.code(), Map.of()),
                field.code().equals(removed));
    }

    @Override
    public String toString() {
        return "NumberAnswers";
    }
}
