package kanal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.logging.LogType;

/** What people suggest and what keepers have to do, as both see it. */
class WorkInBrowserTests extends KeeperInBrowser {
    private static final String SEND = "form[action*='/suggestion'] button";

    @ParameterizedTest
    @CsvSource({"id, 320", "en, 360", "id, 1280"})
    void nothingIsInTheWayOfAnybody(String language, int width) throws IOException {
        browser().screen(width);
        String channel = "/" + language + "/whatsapp/account-banned/email";
        open(channel);
        browser().unfold();
        browser().follow(SEND);
        look("work-suggestion-wrong " + width);
        browser().find("#about").sendKeys(Keys.DOWN);
        browser().find("#contact").sendKeys("help-" + width + "@example.com");
        browser().find("#seen").sendKeys("whatsapp.com");
        browser().follow(SEND);
        look("work-suggestion-thanks " + width);

        signIn(language, OWNER, PASSWORD);
        look("work-dashboard " + width);
        open("/admin/suggestions");
        look("work-suggestions " + width);
        browser().follow(".letter a.button");
        look("work-accept " + width);
        open("/admin/work");
        look("work-work " + width);
        open("/admin/catalog/whatsapp/address/re-register/confirm");
        browser().follow(".save button");
        look("work-confirm-wrong " + width);
    }

    @Test
    void confirmsTheOldestInAMinuteByKeyboardWithoutScripts() {
        browser().scripts(false);
        signIn("en", OWNER, PASSWORD);
        browser().follow("a[href$='/confirm']");
        String oldest = browser().driver().getCurrentUrl();
        browser().find("[id='note']").sendKeys("It says so in its first line");
        browser().press("[id='note']", Keys.ENTER);
        if (browser().text("h1").equals("Before it is saved")) {
            browser().press("#note", Keys.ENTER);
        }

        assertThat(browser().text("h1")).isEqualTo("Work");
        assertThat(browser().text("[role=status]")).startsWith("Saved as change");
        assertThat(browser().driver().getPageSource()).doesNotContain(oldest.replaceFirst(".*(?=/admin)", ""));
        assertThat(browser().log(LogType.BROWSER)).isEmpty();
    }
}
