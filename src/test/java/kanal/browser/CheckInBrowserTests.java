package kanal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** Somebody pastes what they were given, on a small telephone. */
class CheckInBrowserTests extends InBrowser {
    private static final String MESSAGE = "Akun diblokir! https://whatsapp.com.tolong.example/"
            + "masuk-sekarang-juga-atau-akun-dihapus, 0812-0000-0000, support@support.whatsapp.com";

    @Autowired
    private MessageSource messages;

    @ParameterizedTest
    @CsvSource({"id, false", "en, false", "id, true"})
    void getsAVerdictFromHomeAtThreeHundredAndSixtyPixels(String language, boolean scripts) {
        browser().scripts(scripts);
        open("/" + language);
        browser().follow("main a[href$='/check']");
        check(MESSAGE);

        assertThat(browser().text("#verdict")).isEqualTo(say("Judgement.NOT_GENUINE.several", language));
        assertThat(browser().findAll(".doors > li")).hasSize(3);
        assertThat(browser().find("#contact").getDomProperty("value")).isEqualTo(MESSAGE);
        assertThat(browser().find("#verdict").getRect().getY()).isLessThan(200);
        assertThat(browser().driver().getCurrentUrl()).endsWith("/" + language + "/check");
        check("https://faq.whatsapp.com/1/");
        assertThat(browser().text("#verdict")).isEqualTo(say("Judgement.GENUINE", language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void whoAlreadyGaveSomethingReadsOnTheFirstScreenWhatToDo(String language) {
        for (String pasted : List.of(MESSAGE, "Kirim kode verifikasi ke wa.me/6281200000000")) {
            open("/" + language + "/check");
            check(pasted);

            for (String problem : List.of("login-or-hacked", "scam-report")) {
                var box = browser().find("main a[href$='/" + problem + "']").getRect();
                assertThat(box.getY() + box.getHeight()).as(pasted).isBetween(1, 740);
            }
        }
        check("https://faq.whatsapp.com/1/");
        assertThat(browser().findAll("main a[href$='/scam-report']")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyVerdictIsAccessibleAndFitsThePage(String language) {
        List<String> found = new ArrayList<>();
        for (String pasted : List.of(
                "",
                MESSAGE,
                "support@whatsapp.com",
                "ip@whatsapp.com",
                "kode 123-456",
                "https://wh\u0430tsapp.com/" + "a".repeat(400))) {
            browser().screen(360);
            open("/" + language + "/check");
            check(pasted);
            found.addAll(Axe.violationsInBothColours(browser(), pasted));
            browser().screen(320);
            found.addAll(list(browser().script(LayoutTests.LOST)));
            found.addAll(list(browser().script(LayoutTests.TOO_SMALL)));
        }
        assertThat(found).isEmpty();
    }

    private void check(String pasted) {
        browser().script("arguments[0].value = arguments[1]", browser().find("#contact"), pasted);
        browser().follow("form .button");
    }

    @SuppressWarnings("unchecked")
    private static List<String> list(Object found) {
        return (List<String>) found;
    }

    private String say(String key, String language) {
        return messages.getMessage(key, new Object[] {"WhatsApp"}, Locale.forLanguageTag(language));
    }
}
