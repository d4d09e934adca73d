package kanal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogType;

/** Pages that say nothing on the console, break no rule of their own and ask nobody else for anything. */
class QuietTests extends InBrowser {
    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void noPageWritesToTheConsoleOrAsksAnotherHost(String language) {
        for (String page : PageKinds.FOUND) {
            open("/" + language + page);
            browser().unfold();
            assertThat(browser().log(LogType.BROWSER)).as(page).isEmpty();
        }
        assertThat(requested()).isNotEmpty().allSatisfy(this::isOurs);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void noPageOfErrorsDoesSo(String language) {
        for (String page : PageKinds.LOST) {
            open("/" + language + page);
            assertThat(browser().log(LogType.BROWSER)).as(page).allMatch(QuietTests::isTheStatusOfThePage);
        }
        assertThat(requested()).isNotEmpty().allSatisfy(this::isOurs);
    }

    @Test
    void noLetterDoesSo() {
        open("/id/whatsapp/account-banned/email");
        LetterSteps letter = new LetterSteps(browser());
        letter.send("dua belas", "Kodenya 448291");
        letter.send("+44 7700 900123", "Keluarga");
        browser().tap("[data-copy]");

        assertThat(browser().log(LogType.BROWSER)).allMatch(QuietTests::isTheStatusOfThePage);
        assertThat(requested()).isNotEmpty().allSatisfy(this::isOurs);
    }

    @Test
    void theFirstViewTakesFiveRequestsAtMost() {
        open("/id/whatsapp/account-banned");

        assertThat(requested()).hasSizeBetween(2, 5);
    }

    /** The browser says so of every page that is not 200. */
    private static boolean isTheStatusOfThePage(String entry) {
        return entry.contains("Failed to load resource: the server responded with a status of 4");
    }

    private void isOurs(String url) {
        assertThat(URI.create(url).getAuthority()).isEqualTo(URI.create(url("")).getAuthority());
    }

    private List<String> requested() {
        return browser().log(LogType.PERFORMANCE).stream()
                .map(entry -> inner(new Json().toType(entry, Json.MAP_TYPE), "message"))
                .filter(message -> message.get("method").equals("Network.requestWillBeSent"))
                .map(message ->
                        (String) inner(inner(message, "params"), "request").get("url"))
                // Pictures in the browser's own controls
                .filter(url -> !url.equals("about:blank") && !url.startsWith("data:"))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> inner(Map<String, Object> outer, String name) {
        return (Map<String, Object>) outer.get(name);
    }
}
