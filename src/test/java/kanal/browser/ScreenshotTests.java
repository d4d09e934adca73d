package kanal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures to look at, in {@code target/screenshots}: what no assertion can say is seen there. */
class ScreenshotTests extends InBrowser {
    private static final Path FOLDER = Path.of("target", "screenshots");

    private static final Map<String, String> PAGES = Map.of(
            "home", "/id",
            "account-banned", "/id/whatsapp/account-banned",
            "email", "/id/whatsapp/account-banned/email",
            "channels", "/id/whatsapp/channels",
            "error", "/id/whatsapp/no-such-problem");

    @ParameterizedTest
    @CsvSource({"360, false", "360, true", "1280, false", "1280, true"})
    void showEveryKindOfPage(int width, boolean dark) throws IOException {
        browser().screen(width);
        browser().dark(dark);
        String end = "-" + width + (dark ? "-dark" : "-light") + ".png";
        for (Map.Entry<String, String> page : PAGES.entrySet()) {
            open(page.getValue());
            save(page.getKey() + end);
        }

        open("/id/whatsapp/account-banned/email");
        LetterSteps letter = new LetterSteps(browser());
        letter.send("not a number", "Kodenya 123456");
        save("letter-errors" + end);
        letter.send("0812 3456 7890", "Saya memakai akun ini untuk keluarga.");
        save("letter" + end);

        assertThat(FOLDER.resolve("letter" + end)).isNotEmptyFile();
    }

    private void save(String name) throws IOException {
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(name), browser().screenshot(6_000));
    }
}
