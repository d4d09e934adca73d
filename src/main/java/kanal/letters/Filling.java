package kanal.letters;

import kanal.guide.Language;
import kanal.guide.LetterField;

/** What stands in a letter where its template names a field. */
interface Filling {
    /** Whether there are words for the field; for statements, whether it may be said. */
    boolean has(LetterField field);

    /** Whether the field has that choice. */
    boolean is(LetterField field, String choice);

    /** The words for a field that is there. */
    String words(LetterField field, Language language);
}
