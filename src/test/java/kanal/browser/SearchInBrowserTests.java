package kanal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** Keepers find what they look for. */
class SearchInBrowserTests extends KeeperInBrowser {
    @ParameterizedTest
    @CsvSource({"id, 320", "en, 360", "id, 1280"})
    void nothingIsInTheWay(String language, int width) throws IOException {
        browser().screen(width);
        signIn(language, OWNER, PASSWORD);
        look("search-dashboard " + width);
        for (String words :
                new String[] {"", "support@", "nomor%20hilang", "https://www.whatsapp.com/nowhere/at-all"}) {
            open("/admin/catalog?find=" + words);
            look("search-" + words.replaceAll("\\W+", "-") + " " + width);
        }
        open("/admin/catalog");
        browser().unfold();
        look("search-unfolded " + width);
    }

    @Test
    void findsAnAddressByFourKeysWithoutScripts() {
        browser().scripts(false);
        signIn("en", OWNER, PASSWORD);
        browser().find("#find").sendKeys("SMB_web@");
        browser().press("#find", Keys.ENTER);
        tab();
        assertThat(browser().text(":focus")).isEqualTo("smb_web@support.whatsapp.com");
        browser().press(":focus", Keys.ENTER);

        assertThat(browser().text("h1")).isEqualTo("Address: smb_web@support.whatsapp.com (smb-web-mail)");
        assertThat(browser().await("input:focus").getDomAttribute("value")).isEqualTo("smb_web@support.whatsapp.com");
    }

    @Test
    void opensThePlaceThatWasFoundAmongMany() {
        browser().scripts(false);
        signIn("id", OWNER, PASSWORD);
        open("/admin/catalog?find=play.google.com");
        tab();
        browser().press(":focus", Keys.ENTER);

        assertThat(browser().await("input:focus").getDomAttribute("value")).startsWith("play.google.com/");
        assertThat((Boolean) browser()
                        .script("const at = document.activeElement.getBoundingClientRect();"
                                + "return at.top >= 0 && at.bottom <= innerHeight"))
                .isTrue();
    }

    /** From the heading of the hits, on which the focus is as soon as the page was drawn. */
    private void tab() {
        browser().await("h1:focus");
        new Actions(browser().driver()).sendKeys(Keys.TAB).perform();
    }
}
