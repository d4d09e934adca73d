package kanal.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import kanal.document.DocumentException;
import kanal.document.DocumentShape;
import kanal.document.PartKey;
import kanal.document.PartKind;
import kanal.document.ProviderTree;
import kanal.document.ShippedGuide;
import kanal.guide.Guide;
import kanal.guide.Provider;
import kanal.keeping.changes.KeeperWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.Resource;
import tools.jackson.databind.node.ObjectNode;

/** What is listed as WhatsApp's own by one click: beside each address that anybody could have, an honest one. */
class ListingsTests {
    private static final Guide SHIPPED = new Guide(1, List.of(ShippedGuide.provider()));
    private static final Listings LISTINGS = new Listings(new ContactChecks(), new ShippedDocuments(new Resource[0]));
    private static final PartKey WHATSAPP = new PartKey(PartKind.PROVIDER, "whatsapp");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a name with more beside it | EMAIL  | help@whatsapp-support.id       | whatsapp-support.id | true
            another ending             | EMAIL  | help@whatsapp.id               | whatsapp.id         | true
            a name put in front        | URL    | https://whatsapp.example.org/  | whatsapp.example.org | true
            free mail                  | EMAIL  | help@yahoo.co.uk               | yahoo.co.uk         | true
            a shortener                | URL    | https://tinyurl.com/wahelp     | tinyurl.com/wahelp  | true
            a redirector               | URL    | https://l.wl.co/l              | l.wl.co/l           | true
            a chat                     | URL    | https://wa.me/6281234567890    | wa.me/6281234567890 | true
            an account with more       | HANDLE | @whatsapp_support_id           | @whatsapp_support_id | true
            its own domain             | EMAIL  | help@support.whatsapp.com      | -                   | false
            its own page               | URL    | https://www.whatsapp.com/help2 | -                   | false
            another company's domain   | EMAIL  | help@bank.example.org          | bank.example.org    | false
            """)
    void needsGoodEvidenceForWhatAnybodyCouldHave(
            String what, String kind, String value, String place, boolean doubtful) {
        for (String grade : List.of("A", "B", "C")) {
            Provider after = listing(kind, value, place, grade, "https://faq.whatsapp.com/1");

            assertThat(LISTINGS.areDoubtful(SHIPPED, after)).as(what).isEqualTo(doubtful);
            if (doubtful && grade.equals("C")) {
                assertThatExceptionOfType(DocumentException.class)
                        .isThrownBy(() -> LISTINGS.refuse(SHIPPED, after))
                        .satisfies(refused -> assertThat(KeeperWords.in("en").refusal(refused.refusal()))
                                .contains("could be anybody’s"));
            } else {
                assertThatCode(() -> LISTINGS.refuse(SHIPPED, after)).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void isDoubtfulOnceAndAgainWhenItIsBelievedMore() {
        Provider listed =
                listing("EMAIL", "help@whatsapp-support.id", "whatsapp-support.id", "B", "https://a.example/");
        Provider more = listing("EMAIL", "help@whatsapp-support.id", "whatsapp-support.id", "A", "https://a.example/");
        Guide now = new Guide(2, List.of(listed));

        assertThat(LISTINGS.areDoubtful(now, listed)).isFalse();
        assertThat(LISTINGS.areDoubtful(new Guide(2, List.of(more)), listed)).isFalse();
        assertThat(LISTINGS.areDoubtful(SHIPPED, ShippedGuide.provider())).isFalse();
    }

    @Test
    void needsALinkForTheWordOfAThirdParty() {
        Provider unlinked = listing("EMAIL", "help@bank.example.org", "bank.example.org", "C", null);

        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> LISTINGS.refuse(SHIPPED, unlinked))
                .satisfies(refused -> assertThat(KeeperWords.in("en").refusal(refused.refusal()))
                        .isEqualTo("Evidence of grade C needs a link to the page that says so."));
        assertThatCode(() -> LISTINGS.refuse(new Guide(2, List.of(unlinked)), unlinked))
                .as("what was there before")
                .doesNotThrowAnyException();
        assertThatCode(() -> LISTINGS.refuse(
                        SHIPPED, listing("EMAIL", "help@bank.example.org", "bank.example.org", "B", null)))
                .doesNotThrowAnyException();
    }

    /** @param place to list with it; - for none */
    private static Provider listing(String kind, String value, String place, String grade, String url) {
        ProviderTree tree = ProviderTree.of(ShippedGuide.provider());
        ObjectNode evidence = DocumentShape.MAPPER.createObjectNode();
        evidence.put("grade", grade).put("seenOn", "2026-11-20");
        evidence.putObject("source").put("id", "Situs").put("en", "A site");
        if (url != null) {
            evidence.put("url", url);
        }
        ObjectNode address = DocumentShape.MAPPER.createObjectNode();
        address.put("code", "another").put("kind", kind);
        address.putObject("value").put("id", value).put("en", value);
        address.set("evidence", evidence);
        address.putObject("conditions");
        tree.add(PartKind.ADDRESS, "web-form", null, address);
        if (!place.equals("-")) {
            ObjectNode provider = tree.part(WHATSAPP).orElseThrow();
            ObjectNode listed = provider.withArray("/places").addObject();
            listed.put("at", place).put("holder", "own");
            listed.set("evidence", evidence);
            tree.put(WHATSAPP, provider);
        }
        return tree.toProvider();
    }
}
