package kanal.keeping.changes;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kanal.document.PartKey;
import kanal.document.PartKind;
import kanal.guide.Country;
import kanal.guide.Language;
import kanal.guide.LetterTemplate;
import kanal.guide.Provider;
import kanal.letters.Letter;
import kanal.letters.LetterForm;
import kanal.letters.LetterWriter;

/** A letter as its readers get it, in one language. */
public record LetterSample(Language language, Letter letter) {
    private static final Country HOME = new Country("ID");

    /** With the catalog's example of every field, or as a draft where the examples do not do. */
    public static List<LetterSample> of(PartKey part, Provider provider) {
        return provider.letters().stream()
                .filter(letter -> part.equals(new PartKey(PartKind.LETTER, letter.code())))
                .flatMap(letter -> Stream.of(Language.values())
                        .map(language -> new LetterSample(language, write(letter, provider, language))))
                .toList();
    }

    private static Letter write(LetterTemplate template, Provider provider, Language language) {
        LetterForm example = LetterForm.example(provider, template, language);
        return example.errors(HOME).equals(Map.of())
                ? LetterWriter.write(provider, example, null, HOME, language, language)
                : LetterWriter.draft(provider, template, null, language, language);
    }
}
