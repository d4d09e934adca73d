package kanal.letters;

import kanal.guide.Country;
import kanal.guide.Language;
import kanal.guide.LetterField;

/** Fills a letter with what its writer typed, and only with that. */
final class Answers implements Filling {
    private final LetterForm form;
    private final Country country;

    Answers(LetterForm form, Country country) {
        this.form = form;
        this.country = country;
    }

    @Override
    public boolean has(LetterField field) {
        return form.given(field.code()).isPresent();
    }

    @Override
    public boolean is(LetterField field, String choice) {
        return form.given(field.code()).filter(typed -> typed.is(choice)).isPresent();
    }

    @Override
    public String words(LetterField field, Language language) {
        return form.given(field.code()).orElseThrow().words(country, language);
    }
}
