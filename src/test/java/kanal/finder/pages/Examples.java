package kanal.finder.pages;

import java.util.HashMap;
import java.util.Map;
import kanal.guide.Language;
import kanal.guide.LetterTemplate;
import kanal.guide.Provider;
import kanal.letters.LetterForm;

/** Letter forms that can be taken, filled in with the catalog's own examples. */
final class Examples {
    private Examples() {}

    static Map<String, String> of(Provider provider, LetterTemplate letter, Language language) {
        Map<String, String> form = new HashMap<>();
        form.put("letterLang", language.code());
        LetterForm.example(provider, letter, language)
                .redisplay()
                .forEach((field, value) -> form.put(LetterController.PREFIX + field, value));
        return form;
    }
}
