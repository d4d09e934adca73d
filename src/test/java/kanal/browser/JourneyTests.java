package kanal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** The way that Kanal is for: from the problem to the letter that can be sent. */
class JourneyTests extends InBrowser {
    private static final String NUMBER = "+44 7700 900123";

    @Autowired
    private MessageSource messages;

    @ParameterizedTest(name = "in {0}, {1} pixels wide, scripts: {2}")
    @CsvSource({
        "id, 360, true",
        "id, 360, false",
        "id, 1280, true",
        "id, 1280, false",
        "en, 360, true",
        "en, 360, false",
        "en, 1280, true",
        "en, 1280, false"
    })
    void leadsFromTheProblemToALetterThatAMailProgramOpens(String language, int width, boolean scripts)
            throws Exception {
        browser().screen(width);
        browser().scripts(scripts);

        choosesTheProblem(language);
        refinesTheSituation(language);
        opensTheLetterByMail(language);
        writesTheLetter(language, scripts);
        keepsTheLetterAsAFile();
    }

    private void choosesTheProblem(String language) {
        open("/" + language);
        assertThat(browser().text("h1")).isEqualTo(say("home.heading", language, "WhatsApp"));
        assertThat(browser().findAll(".pick a")).hasSize(15).allMatch(WebElement::isDisplayed);

        browser().follow(".pick a[href$='/account-banned']");
        assertThat(browser().text("h2.first")).isEqualTo(say("problem.doFirst", language));
        assertThat(browser().findAll(".door.first .steps li")).isNotEmpty().allMatch(WebElement::isDisplayed);
        assertThat(browser().text(".assume summary"))
                .contains(say("Access.LOCKED_OUT.short", language, "WhatsApp"), say("situation.change", language));
    }

    private void refinesTheSituation(String language) {
        assertThat(browser().find(".situation").isDisplayed()).isFalse();
        browser().tap(".assume summary");
        browser().tap(".situation input[value='android']");
        browser().tap(".situation input[value='soon']");
        browser().follow(".situation .button");

        assertThat(browser().driver().getCurrentUrl()).contains("platform=android", "urgency=soon");
        assertThat(browser().text(".assume summary")).contains("Android", say("Urgency.SOON.short", language));
        assertThat(browser().findAll(".door").size()).isGreaterThan(1);
    }

    private void opensTheLetterByMail(String language) {
        browser().follow(".mail a");

        assertThat(browser().driver().getCurrentUrl()).contains("/account-banned/email?platform=android");
        assertThat(browser().text("#letter h2")).isEqualTo(say("letter.heading", language));
        assertThat(browser().text(".address .value")).isEqualTo("support@support.whatsapp.com");
        assertThat(browser().text("#letter .letter")).contains("support@support.whatsapp.com", "[");
    }

    private void writesTheLetter(String language, boolean scripts) {
        new LetterSteps(browser()).send(NUMBER, "Kami memakainya untuk warung.");

        assertThat(browser().text("h1")).isEqualTo(say("letter.ready", language));
        assertThat(browser().text(".letter"))
                .contains("support@support.whatsapp.com", NUMBER, "Kami memakainya untuk warung.")
                .doesNotContain("[");
        assertThat(browser().driver().getCurrentUrl()).doesNotContain("7700").contains("platform=android");
        assertThat(browser()
                        .find("a[href^='mailto:support@support.whatsapp.com?']")
                        .isDisplayed())
                .isTrue();
        assertThat(browser().findAll("[data-copy]")).hasSize(3).allMatch(copy -> copy.isDisplayed() == scripts);
    }

    private void keepsTheLetterAsAFile() throws Exception {
        browser().tap("button[value='eml']");

        try (InputStream file = Files.newInputStream(browser().downloaded())) {
            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), file);
            assertThat(mail.getRecipients(RecipientType.TO))
                    .extracting(Object::toString)
                    .containsExactly("support@support.whatsapp.com");
            assertThat(mail.getAllRecipients()).hasSize(1);
            assertThat(mail.getHeader("X-Unsent")).containsExactly("1");
            assertThat(mail.getSubject()).contains(NUMBER);
            assertThat((String) mail.getContent()).contains(NUMBER, "Kami memakainya untuk warung.");
        }
    }

    private String say(String key, String language, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.forLanguageTag(language));
    }
}
