package kanal.finder.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kanal.KanalTest;
import kanal.catalog.Catalog;
import kanal.guide.Language;
import kanal.guide.Problem;
import kanal.guide.Provider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;

/** No page ends where a person cannot go on, and the whole system is seen before its details. */
@KanalTest
class WayOnPageTests {
    @LocalServerPort
    private int port;

    @Autowired
    private Catalog catalog;

    @Autowired
    private MessageSource messages;

    private Provider provider;

    @BeforeEach
    void open() {
        provider = catalog.published().providers().get(0);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void tellsOfEveryProblemWhyTheTutorialSaysOtherwise(Language language) {
        String page = page("/" + language.code() + "/whatsapp/channels").text();
        Words words = new Words(provider, language, messages);

        assertThat(provider.problemsInUse().stream()
                        .map(Problem::difference)
                        .filter(difference -> difference != null)
                        .map(words::plain))
                .hasSizeGreaterThan(10)
                .allSatisfy(difference -> assertThat(page).contains(difference));
    }

    @Test
    void showsEveryChannelAtAGlanceBeforeAnythingThatIsFolded() {
        Page page = page("/id/whatsapp/channels");

        assertThat(page.elements("tr")).hasSize(provider.channels().size() + 1);
        assertThat(page.html().indexOf("</table>")).isBetween(0, page.html().indexOf("<details"));
        assertThat(page.text()).contains("masalah mendesak", "masalah kompleks");
    }

    @ParameterizedTest
    @CsvSource({
        "malfunction-messages?platform=android, email",
        "malfunction-messages?platform=iphone, in-app",
        "account-banned, email",
        "account-banned?tried=email:3, email",
        "privacy-security, web-form",
        "payment, bank"
    })
    void whoJustWantsToWriteIsLedToALetterThatGoesSomewhere(String problem, String channel) {
        List<String> letters = page("/id/whatsapp/" + problem).links().stream()
                .filter(link -> link.endsWith("#letter"))
                .toList();

        assertThat(letters).anyMatch(link -> link.contains("/" + channel));
        for (String link : letters) {
            assertThat(page(link.replace("#letter", "")).text())
                    .doesNotContain(said("LetterWarning.NO_CONFIRMED_ADDRESS"));
        }
    }

    @Test
    void aChannelThatIsNotOfferedLeadsOnToOneThatTakesALetter() {
        assertThat(page("/id/whatsapp/malfunction-messages/email?platform=iphone")
                        .links())
                .contains("/id/whatsapp/malfunction-messages/in-app?platform=iphone#letter");
    }

    @Test
    void givesTheReasonOfSeveralAddressesOnce() {
        Page page = page("/id/whatsapp/account-banned");

        assertThat(page.text().split(said("Criterion.NEEDS_OPEN_APP", "WhatsApp"), -1))
                .hasSize(2);
        assertThat(page.elements("details")).noneMatch(folded -> folded.hasAttribute("open"));
    }

    private Page page(String path) {
        return new Page(path, new PageRequests(port).get(path).body());
    }

    private String said(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Language.ID.locale());
    }
}
