package kanal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many taps lie between the home page and a letter that is copied. */
class TapsTests extends InBrowser {
    private static final int MOST = 4;

    private int taps;

    @ParameterizedTest
    @CsvSource({"id, account-banned", "id, scam-report", "id, malfunction-messages", "en, account-banned"})
    void fourTapsLeadFromHomeToACopiedLetter(String language, String problem) {
        open("/" + language);
        follow(".pick a[href$='/" + problem + "']");
        follow(".door.first .button");
        follow("#letter .letter-form .button");
        String body = browser().find("#plain").getDomProperty("value");
        String copied = browser().copy(".copies [data-copy]:last-child");
        taps++;

        assertThat(copied.strip()).isEqualTo(body.strip()).isNotEmpty();
        assertThat(taps).isLessThanOrEqualTo(MOST);
    }

    private void follow(String css) {
        browser().follow(css);
        taps++;
    }
}
