package kanal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A letter's form that cannot be taken comes back with everything typed, and says where and why. */
class LetterErrorsTests extends InBrowser {
    private static final String STORY = "Akun saya <b>diblokir</b> & \"dikunci\" 🙏\nSejak kemarin.";

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void bringsBackWhatWasTypedWithEachErrorBesideItsField(String language) {
        open("/" + language + "/whatsapp/account-banned/email");
        browser().tap("#field-noRuleBroken");
        set("#field-name", "Sari ".repeat(100));
        set("#field-details", STORY);
        new LetterSteps(browser()).sendWithNumber("dua belas");

        assertThat(wrong()).containsExactly("field-phone", "field-name");
        assertThat(value("#field-phone")).isEqualTo("dua belas");
        assertThat(value("#field-name").strip()).isEqualTo("Sari ".repeat(100).strip());
        assertThat(value("#field-details")).isEqualTo(STORY);
        assertThat(browser().find("#field-noRuleBroken").isSelected()).isTrue();
        for (WebElement field : browser().findAll("[aria-invalid='true']")) {
            WebElement error = field.findElement(By.xpath("ancestor::*[contains(@class, 'field')][1]"))
                    .findElement(By.className("error"));
            assertThat(error.isDisplayed()).isTrue();
            assertThat(field.getDomAttribute("aria-describedby").split(" ")).contains(error.getDomAttribute("id"));
        }
    }

    @Test
    void putsTheCursorIntoTheFirstWrongFieldAndLinksToEachFromTheSummary() {
        open("/id/whatsapp/account-banned/email");
        new LetterSteps(browser()).send("dua belas", "Kodenya 448291");

        assertThat(focused()).isEqualTo("field-phone");
        assertThat(browser().text("[role='alert']")).startsWith("2 isian perlu diperbaiki");
        assertThat(browser().findAll("[role='alert'] a")).hasSize(2);
        browser().tap("[role='alert'] a[href='#field-details']");
        assertThat(focused()).isEqualTo("field-details");
    }

    @Test
    void marksASecretKeepsTheTextAndTakesTheSecretOutWithOneTap() {
        open("/id/whatsapp/account-banned/email");
        new LetterSteps(browser()).send("+44 7700 900123", "Kode saya 448291, PIN 902218. Tolong.");

        assertThat(wrong()).containsExactly("field-details");
        assertThat(value("#field-details")).isEqualTo("Kode saya 448291, PIN 902218. Tolong.");
        assertThat(browser().findAll(".extract mark"))
                .extracting(WebElement::getText)
                .containsExactly("448291", "902218");

        browser().follow("button[name='remove']");

        assertThat(browser().text(".letter")).contains("Kode saya …, PIN …. Tolong.");
    }

    @Test
    void goesOnWhenItIsSaidWhatANumberIs() {
        open("/id/whatsapp/account-banned/email");
        new LetterSteps(browser()).send("+44 7700 900123", "Dia menyebut 448291.");
        browser().tap("#field-details-number-1 option[value='report']");
        browser().follow(LetterSteps.MAKE);

        assertThat(browser().text(".letter")).contains("Dia menyebut 448291.");
    }

    @Test
    void bringsBackATextThatIsTooLong() {
        String story = "Saya memakai akun ini untuk usaha. ".repeat(80).strip();
        open("/en/whatsapp/account-banned/email");
        set("#field-details", story);
        new LetterSteps(browser()).sendWithNumber("+44 7700 900123");

        assertThat(wrong()).containsExactly("field-details");
        assertThat(value("#field-details")).isEqualTo(story);
    }

    @Test
    void makesTheLetterOnceTheErrorsAreMended() {
        open("/en/whatsapp/account-banned/email");
        LetterSteps letter = new LetterSteps(browser());
        letter.send("dua belas", "I use it for my family.");
        letter.send("+44 7700 900123", "I use it for my family.");

        assertThat(browser().findAll("[role='alert']")).isEmpty();
        assertThat(browser().text(".letter")).contains("+44 7700 900123", "I use it for my family.");
    }

    /** Past the field's own limits, as somebody can whose browser knows none. */
    private void set(String css, String value) {
        browser().script("arguments[0].value = arguments[1]", browser().find(css), value);
    }

    private List<String> wrong() {
        return browser().findAll("[aria-invalid='true']").stream()
                .map(field -> field.getDomAttribute("id"))
                .toList();
    }

    private String value(String css) {
        return browser().find(css).getDomProperty("value");
    }

    private String focused() {
        return browser().driver().switchTo().activeElement().getDomAttribute("id");
    }
}
