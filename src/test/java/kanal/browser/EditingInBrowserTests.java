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

/** Editing and history, as a keeper sees them. */
@TestPropertySource(properties = {"kanal.admin.user=olga", "kanal.admin.password=kuda lumping 42"})
class EditingInBrowserTests extends InBrowser {
    private static final String SMB = "/admin/catalog/whatsapp/address/smb-web-mail";
    private static final String PREVIEW = "button.button:not(.quiet)[value=preview]";
    private static final Path FOLDER = Path.of("target", "screenshots");

    private final List<String> findings = new ArrayList<>();

    @BeforeEach
    void signIn() {
        open("/login?lang=en");
        browser().driver().manage().deleteAllCookies();
        open("/login?lang=en");
        browser().find("#username").sendKeys("olga");
        browser().find("#password").sendKeys("kuda lumping 42");
        browser().follow("main button");
    }

    @ParameterizedTest
    @CsvSource({"id, 320", "en, 360", "id, 1280"})
    void nothingIsInTheWayOfAKeeper(String language, int width) throws IOException {
        browser().screen(width);
        open("/admin/catalog?lang=" + language);
        look("catalog " + width);
        open("/admin/catalog/whatsapp/channel/email");
        look("channel " + width);
        open("/admin/catalog/whatsapp/problem/order");
        look("order " + width);
        open("/admin/catalog/whatsapp/address/business-complaints-mail/replace");
        look("replace " + width);
        browser().follow(PREVIEW);
        look("wrong " + width);
        open(SMB);
        look("address " + width);
        browser().find("[id='p.evidence.grade']").sendKeys("B");
        browser().follow(PREVIEW);
        look("preview " + width);
        browser().follow("button[value=save]");
        look("note " + width);
        open("/admin/catalog/whatsapp/letter/ban-email");
        browser().find("[id='p.subject.en']").sendKeys(" now");
        browser().follow(PREVIEW);
        look("letter-preview " + width);
        open("/admin/history");
        look("history " + width);
        open("/admin/history/1");
        look("revision " + width);
        open("/admin/history/1/catalog");
        find("whole " + width, LayoutTests.LOST);
        assertThat(findings).isEmpty();
    }

    @Test
    void correctsAnAddressByKeyboardWithoutScriptsAndTakesItBack() {
        browser().scripts(false);
        open(SMB + "?lang=en");
        browser().find("[id='p.note.en']").clear();
        browser().find("[id='p.note.en']").sendKeys("Seen again.");
        browser().find("[id='p.evidence.grade']").sendKeys("C ·");
        browser().press("[id='p.value.id']", Keys.ENTER);
        assertThat(browser().text("h1")).isEqualTo("Before it is saved");
        assertThat(browser().text("main")).contains("C · third-party guide", "smb_web@support.whatsapp.com");
        browser().find("#note").sendKeys("Named by a guide");
        browser().press("#note", Keys.ENTER);
        assertThat(browser().text("[role=status]")).startsWith("Saved as change 2.");

        open("/en/whatsapp/business-account/email");
        assertThat(browser().text("main")).contains("Seen again.");

        open("/admin/history/2");
        browser().follow("form[action$=revert] button");
        browser().press("#note", Keys.ENTER);
        open("/en/whatsapp/business-account/email");
        assertThat(browser().text("main")).doesNotContain("Seen again.");
        assertThat(browser().log(LogType.BROWSER)).isEmpty();
    }

    private void look(String page) throws IOException {
        findings.addAll(Axe.violationsInBothColours(browser(), page));
        find(page, LayoutTests.LOST);
        find(page, LayoutTests.TOO_SMALL);
        Files.createDirectories(FOLDER);
        for (boolean dark : new boolean[] {false, true}) {
            browser().dark(dark);
            String name = "editing-" + page.replace(' ', '-') + (dark ? "-dark" : "-light") + ".png";
            Files.write(FOLDER.resolve(name), browser().screenshot(3_000));
        }
        browser().dark(false);
    }

    @SuppressWarnings("unchecked")
    private void find(String page, String script) {
        ((List<String>) browser().script(script)).forEach(finding -> findings.add(page + ": " + finding));
    }
}
