package kanal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.context.TestPropertySource;

/** Pages as a keeper sees them, looked at for whatever is in anybody's way. */
@TestPropertySource(properties = {"kanal.admin.user=olga", "kanal.admin.password=kuda lumping 42"})
abstract class KeeperInBrowser extends InBrowser {
    static final String OWNER = "olga";
    static final String PASSWORD = "kuda lumping 42";
    /** Not the hidden one that the enter key takes. */
    static final String PREVIEW = "button.button:not(.quiet)[value=preview]";

    private static final Path FOLDER = Path.of("target", "screenshots");

    private final List<String> findings = new ArrayList<>();

    @BeforeEach
    void comeAsAStranger() {
        open("/login");
        browser().driver().manage().deleteAllCookies();
    }

    @AfterEach
    void nothingIsInTheWay() {
        assertThat(findings).isEmpty();
    }

    void signIn(String language, String name, String password) {
        open("/login?lang=" + language);
        giveTheirName(name, password);
    }

    /** On the page that asks who it is. */
    void giveTheirName(String name, String password) {
        browser().find("#username").sendKeys(name);
        browser().find("#password").sendKeys(password);
        browser().follow("main button");
    }

    /** Looks at the page in light and dark, and keeps a picture of both. */
    void look(String page) throws IOException {
        findings.addAll(Axe.violationsInBothColours(browser(), page));
        find(page, LayoutTests.LOST);
        find(page, LayoutTests.TOO_SMALL);
        Files.createDirectories(FOLDER);
        for (boolean dark : new boolean[] {false, true}) {
            browser().dark(dark);
            String name = page.replace(' ', '-') + (dark ? "-dark" : "-light") + ".png";
            Files.write(FOLDER.resolve(name), browser().screenshot(3_000));
        }
        browser().dark(false);
    }

    @SuppressWarnings("unchecked")
    void find(String page, String script) {
        ((List<String>) browser().script(script)).forEach(finding -> findings.add(page + ": " + finding));
    }
}
