package kanal.letters;

import kanal.guide.Language;
import kanal.guide.LetterField;

/** Fills a letter before anything is known: labels in brackets, and nothing that only the writer can say. */
final class Placeholders implements Filling {
    @Override
    public boolean has(LetterField field) {
        return field.type() != LetterField.Type.STATEMENT;
    }

    @Override
    public boolean is(LetterField field, String choice) {
        return false;
    }

    @Override
    public String words(LetterField field, Language language) {
        return "[" + field.label().in(language) + "]";
    }
}
