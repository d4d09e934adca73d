package kanal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.logging.LogType;

/** Editing and history, as a keeper sees them. */
class EditingInBrowserTests extends KeeperInBrowser {
    private static final String SMB = "/admin/catalog/whatsapp/address/smb-web-mail";

    /** Not the hidden one that the enter key takes. */
    private static final String LANGUAGE = ".top nav button:not([hidden])";

    @BeforeEach
    void comeIn() {
        signIn("en", OWNER, PASSWORD);
    }

    @ParameterizedTest
    @CsvSource({"id, 320", "en, 360", "id, 1280"})
    void nothingIsInTheWayOfAKeeper(String language, int width) throws IOException {
        browser().screen(width);
        open("/admin/catalog?lang=" + language);
        look("editing-catalog " + width);
        open("/admin/catalog/whatsapp/channel/email");
        look("editing-channel " + width);
        open("/admin/catalog/whatsapp/problem/order");
        look("editing-order " + width);
        open("/admin/catalog/whatsapp/address/business-complaints-mail/replace");
        look("editing-replace " + width);
        browser().follow(PREVIEW);
        look("editing-wrong " + width);
        open(SMB);
        look("editing-address " + width);
        browser().find("[id='p.evidence.grade']").sendKeys("B");
        browser().follow(PREVIEW);
        look("editing-preview " + width);
        browser().follow("main button[value=save]");
        look("editing-note " + width);
        open("/admin/catalog/whatsapp/letter/ban-email");
        browser().find("[id='p.subject.en']").sendKeys(" now");
        browser().follow(PREVIEW);
        look("editing-letter-preview " + width);
        open("/admin/history");
        look("editing-history " + width);
        open("/admin/history/1");
        look("editing-revision " + width);
        open("/admin/history/1/catalog");
        find("whole " + width, LayoutTests.LOST);
    }

    @Test
    void correctsAnAddressByKeyboardWithoutScriptsAndTakesItBack() {
        browser().scripts(false);
        open(SMB + "?lang=en");
        browser().find("[id='p.note.en']").clear();
        browser().find("[id='p.note.en']").sendKeys("Seen again.");
        browser().find("[id='p.evidence.grade']").sendKeys("C ·");
        browser().find("[id='p.evidence.url']").clear();
        browser().find("[id='p.evidence.url']").sendKeys("https://guide.example.org/whatsapp");
        browser().press("[id='p.value.id']", Keys.ENTER);
        assertThat(browser().text("h1")).isEqualTo("Before it is saved");
        assertThat(browser().text("main")).contains("C · third-party guide", "smb_web@support.whatsapp.com");
        browser().find("#note").sendKeys("Named by a guide");
        browser().press("#note", Keys.ENTER);
        String saved = browser().text("[role=status]");
        assertThat(saved).matches("(?s)Saved as change \\d+\\..*");

        open("/en/whatsapp/business-account/email");
        assertThat(browser().text("main")).contains("Seen again.");

        open("/admin/history/" + saved.replaceAll("(?s)Saved as change (\\d+).*", "$1"));
        browser().follow("form[action$=revert] button");
        browser().press("#note", Keys.ENTER);
        open("/en/whatsapp/business-account/email");
        assertThat(browser().text("main")).doesNotContain("Seen again.");
        assertThat(browser().log(LogType.BROWSER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void keepsWhatWasTypedWithoutScripts(int width) {
        browser().scripts(false);
        browser().screen(width);
        open(SMB + "?lang=en");
        browser().find("[id='p.note.en']").clear();
        browser().find("[id='p.note.en']").sendKeys("Typed, and \"kept\".");
        browser().follow(LANGUAGE);
        assertThat(browser().find("html").getDomAttribute("lang")).isEqualTo("id");
        browser().follow(LANGUAGE);
        assertThat(browser().find("html").getDomAttribute("lang")).isEqualTo("en");
        assertThat(browser().find("[id='p.note.en']").getDomProperty("value")).isEqualTo("Typed, and \"kept\".");

        browser().driver().manage().deleteAllCookies();
        browser().follow(PREVIEW);
        giveTheirName(OWNER, "not the password");
        assertThat(browser().findAll("[name='kept.p.note.en']")).hasSize(1);
        giveTheirName(OWNER, PASSWORD);
        browser().follow("main button");
        assertThat(browser().text("main")).contains("Typed, and \"kept\".");
        browser().find("#note").sendKeys("Why it is so");
        browser().follow(LANGUAGE);
        assertThat(browser().find("#note").getDomProperty("value")).isEqualTo("Why it is so");

        open("/en/whatsapp/business-account/email");
        assertThat(browser().text("main")).doesNotContain("Typed, and");
    }
}
