package kanal.keeping.changes;

import java.util.List;
import java.util.stream.Stream;
import kanal.guide.Coded;
import kanal.guide.Provider;

/** The words that can be chosen in a place of a document. */
public sealed interface Vocabulary permits Vocabulary.Fixed, Reference {
    /** One word: its code, and how the keeper reads it. */
    record Option(String code, String label) {}

    List<Option> options(Provider provider, Wording wording);

    /** How the keeper reads that code: its label, or itself where it is no word of these. */
    default String label(String code, Provider provider, Wording wording) {
        return options(provider, wording).stream()
                .filter(option -> option.code().equals(code))
                .map(Option::label)
                .findFirst()
                .orElse(code);
    }

    /** Words that never change. */
    record Fixed(Class<?> words) implements Vocabulary {
        @Override
        public List<Option> options(Provider provider, Wording wording) {
            return Stream.of(words.getEnumConstants())
                    .map(word -> word instanceof Coded coded ? coded.code() : word.toString())
                    .map(code -> new Option(code, wording.word(words.getSimpleName(), code)))
                    .toList();
        }
    }
}
