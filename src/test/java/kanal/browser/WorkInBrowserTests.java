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
import org.openqa.selenium.Keys;
import org.openqa.selenium.logging.LogType;
import org.springframework.test.context.TestPropertySource;

/** What people suggest and what keepers have to do, as both see it. */
@TestPropertySource(properties = {"kanal.admin.user=olga", "kanal.admin.password=kuda lumping 42"})
class WorkInBrowserTests extends InBrowser {
    private static final String SEND = "form[action*='/suggestion'] button";
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
        String channel = "/" + language + "/whatsapp/account-banned/email";
        open(channel);
        browser().unfold();
        browser().follow(SEND);
        look("suggestion-wrong " + width);
        browser().find("#about").sendKeys(Keys.DOWN);
        browser().find("#contact").sendKeys("help-" + width + "@example.com");
        browser().find("#seen").sendKeys("whatsapp.com");
        browser().follow(SEND);
        look("suggestion-thanks " + width);

        signIn(language);
        look("dashboard " + width);
        open("/admin/suggestions");
        look("suggestions " + width);
        browser().follow(".letter a.button");
        look("accept " + width);
        open("/admin/work");
        look("work " + width);
        open("/admin/catalog/whatsapp/address/re-register/confirm");
        browser().follow(".save button");
        look("confirm-wrong " + width);
        assertThat(findings).isEmpty();
    }

    @Test
    void confirmsTheOldestInAMinuteByKeyboardWithoutScripts() {
        browser().scripts(false);
        signIn("en");
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

    private void signIn(String language) {
        open("/login?lang=" + language);
        browser().find("#username").sendKeys("olga");
        browser().find("#password").sendKeys("kuda lumping 42");
        browser().follow("main button");
    }

    private void look(String page) throws IOException {
        findings.addAll(Axe.violationsInBothColours(browser(), page));
        find(page, LayoutTests.LOST);
        find(page, LayoutTests.TOO_SMALL);
        Files.createDirectories(FOLDER);
        Files.write(
                FOLDER.resolve("work-" + page.replace(' ', '-') + ".png"),
                browser().screenshot(3_000));
    }

    @SuppressWarnings("unchecked")
    private void find(String page, String script) {
        ((List<String>) browser().script(script)).forEach(finding -> findings.add(page + ": " + finding));
    }
}
