package kanal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.logging.LogType;
import org.springframework.test.context.TestPropertySource;

/** The keepers' door and their pages, as a keeper sees them. */
@TestPropertySource(properties = {"kanal.admin.user=olga", "kanal.admin.password=kuda lumping 42"})
class KeepersInBrowserTests extends InBrowser {
    private static final List<String> PAGES =
            List.of("/admin", "/admin/keepers", "/admin/audit", "/admin/account", "/admin/refused");
    private static final Path FOLDER = Path.of("target", "screenshots");

    private final List<String> findings = new ArrayList<>();

    @BeforeEach
    void comeAsAStranger() {
        open("/login");
        browser().driver().manage().deleteAllCookies();
    }

    @ParameterizedTest
    @CsvSource({"id, 320", "en, 360", "id, 1280"})
    void nothingIsInTheWayOfAnybody(String language, int width) throws IOException {
        browser().screen(width);
        open("/login?lang=" + language);
        look("login " + width);
        signIn("olga", "wrong password");
        look("login-refused " + width);
        signIn("olga", "kuda lumping 42");
        for (String page : PAGES) {
            open(page);
            look(page.substring(1).replace('/', '-') + " " + width);
        }
        wrongKeeper();
        look("admin-keepers-wrong " + width);
        assertThat(findings).isEmpty();
    }

    @Test
    void nothingIsLostWhenTextIsTwiceAsLarge() {
        open("/login?lang=id");
        signIn("olga", "kuda lumping 42");
        for (String page : PAGES) {
            open(page);
            browser().unfold();
            browser().script("document.documentElement.style.fontSize = '200%'");
            find(page, LayoutTests.LOST);
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void nothingNeedsAScriptAndNothingIsWrittenToTheConsole() {
        browser().scripts(false);
        open("/admin/account?lang=en");
        signIn("olga", "kuda lumping 42");
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

    private void signIn(String name, String password) {
        browser().find("#username").sendKeys(name);
        browser().find("#password").sendKeys(password);
        browser().follow("main button");
    }

    private void wrongKeeper() {
        open("/admin/keepers");
        browser().find("#name").sendKeys("?!");
        browser().find("#password").sendKeys("123456789012");
        browser().script("document.querySelector('form.narrow').noValidate = true");
        browser().follow("form.narrow button");
    }

    private void look(String page) throws IOException {
        findings.addAll(Axe.violationsInBothColours(browser(), page));
        find(page, LayoutTests.LOST);
        find(page, LayoutTests.TOO_SMALL);
        Files.createDirectories(FOLDER);
        for (boolean dark : new boolean[] {false, true}) {
            browser().dark(dark);
            String name = page.replace(' ', '-') + (dark ? "-dark" : "-light") + ".png";
            Files.write(FOLDER.resolve(name), browser().screenshot(3_000));
        }
    }

    @SuppressWarnings("unchecked")
    private void find(String page, String script) {
        ((List<String>) browser().script(script)).forEach(finding -> findings.add(page + ": " + finding));
    }
}
