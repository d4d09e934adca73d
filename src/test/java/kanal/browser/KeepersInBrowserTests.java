package kanal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.logging.LogType;

/** The keepers' door and their pages, as a keeper sees them. */
class KeepersInBrowserTests extends KeeperInBrowser {
    private static final List<String> PAGES =
            List.of("/admin", "/admin/keepers", "/admin/audit", "/admin/account", "/admin/refused");

    @ParameterizedTest
    @CsvSource({"id, 320", "en, 360", "id, 1280"})
    void nothingIsInTheWayOfAnybody(String language, int width) throws IOException {
        browser().screen(width);
        open("/login?lang=" + language);
        look("login " + width);
        giveTheirName(OWNER, "wrong password");
        look("login-refused " + width);
        giveTheirName(OWNER, PASSWORD);
        for (String page : PAGES) {
            open(page);
            look(page.substring(1).replace('/', '-') + " " + width);
        }
        wrongKeeper();
        look("admin-keepers-wrong " + width);
    }

    @Test
    void nothingIsLostWhenTextIsTwiceAsLarge() {
        signIn("id", OWNER, PASSWORD);
        for (String page : PAGES) {
            open(page);
            browser().unfold();
            browser().script("document.documentElement.style.fontSize = '200%'");
            find(page, LayoutTests.LOST);
        }
    }

    @Test
    void nothingNeedsAScriptAndNothingIsWrittenToTheConsole() {
        browser().scripts(false);
        open("/admin/account?lang=en");
        giveTheirName(OWNER, PASSWORD);
        assertThat(browser().text("h1")).isEqualTo("Account");
        browser().follow(".rooms nav a[href='/admin/audit']");
        assertThat(browser().text("tbody")).contains("olga Signed in");
        browser().follow(".rooms nav a[href='/admin/keepers']");
        browser().follow(".top nav a");
        assertThat(browser().text("h1")).isEqualTo("Penjaga");
        browser().follow(".rooms button");
        assertThat(browser().text("[role=status]")).isEqualTo("You have signed out.");

        assertThat(browser().log(LogType.BROWSER)).isEmpty();
    }

    private void wrongKeeper() {
        open("/admin/keepers");
        browser().find("#name").sendKeys("?!");
        browser().find("#password").sendKeys("123456789012");
        browser().script("document.querySelector('form.narrow').noValidate = true");
        browser().follow("form.narrow button");
    }
}
