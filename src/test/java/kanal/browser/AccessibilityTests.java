package kanal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What axe can find: WCAG 2.2 AA and best practice, with everything unfolded. */
class AccessibilityTests extends InBrowser {
    private final List<String> violations = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyKindOfPageIsWithoutAViolationInLightAndDark(String language) {
        for (String page : PageKinds.ALL) {
            open("/" + language + page);
            examineInBothColours(language + page);
        }
        assertThat(violations).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"id, 320", "en, 320", "id, 1280", "en, 1280"})
    void theMainPagesAreWithoutAViolationAtOtherWidths(String language, int width) {
        browser().screen(width);
        for (String page : PageKinds.MAIN) {
            open("/" + language + page);
            examine(language + page + " at " + width);
        }
        assertThat(violations).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"id, 320", "id, 360", "en, 360", "en, 1280"})
    void lettersAndTheirErrorsAreWithoutAViolation(String language, int width) {
        browser().screen(width);
        String other = language.equals("id") ? "en" : "id";
        open("/" + language + "/whatsapp/account-banned/email?letterLang=" + other);
        examineInBothColours(language + " draft in the other language");
        LetterSteps letter = new LetterSteps(browser());
        letter.send("dua belas", "Kodenya 448291");
        examineInBothColours(language + " letter with errors");
        letter.send("0812", "Keluarga");
        examineInBothColours(language + " letter");
        assertThat(violations).isEmpty();
    }

    private void examineInBothColours(String page) {
        violations.addAll(Axe.violationsInBothColours(browser(), page));
    }

    private void examine(String page) {
        violations.addAll(Axe.violations(browser(), page));
    }
}
