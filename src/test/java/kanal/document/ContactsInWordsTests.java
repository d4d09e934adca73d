package kanal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import kanal.keeping.changes.KeeperWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class ContactsInWordsTests {
    private static final PartKey POLICE = new PartKey(PartKind.ADDRESS, "police-station");
    private static final Provider SHIPPED = ShippedGuide.provider();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write to wa-bantuan@gmail.com",
                "Open wa-help.example and sign in",
                "Open https://wa-help.example/1",
                "Write to @wa_bantuan",
                "Write to help (at) wa-help (dot) com",
                "Buka ｗａ－help．com",
                "Write to help*@*wa-help*.*com",
                "Tap *wa-help*.com",
                "Open wa-help.c\u034fom",
                "Settings › Help › wa.me/6281234567890"
            })
    void refusesADoorInWordsThatNamesAContact(String words) {
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> ContactsInWords.refuse(SHIPPED, saying(words)))
                .satisfies(refused -> {
                    assertThat(refused.place()).startsWith("channels").endsWith("value");
                    assertThat(KeeperWords.in("en").refusal(refused.refusal()))
                            .contains("names an e-mail address, a site or an account in passing");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The nearest police station, desk SPKT",
                "WhatsApp LLC, 1 Meta Way, Menlo Park, CA 94025, United States",
                "Settings › Help › Contact us (newer: Help and feedback)",
                "The number on the back of your card, e.g. 1500 888",
                "Tap *Help*, then {@police-station}",
                "Write to the desk, a.n. Budi, 24 hours"
            })
    void takesWaysAndPostalAddresses(String words) {
        assertThatCode(() -> ContactsInWords.refuse(SHIPPED, saying(words))).doesNotThrowAnyException();
    }

    @Test
    void takesWhatIsShippedAndWhatWasThereBefore() {
        Provider odd = saying("Write to wa-bantuan@gmail.com");

        assertThatCode(() -> ContactsInWords.refuse(Document.blank(new ProviderCode("whatsapp")), SHIPPED))
                .doesNotThrowAnyException();
        assertThatCode(() -> ContactsInWords.refuse(odd, odd)).doesNotThrowAnyException();
    }

    private static Provider saying(String words) {
        ProviderTree tree = ProviderTree.of(SHIPPED);
        ObjectNode part = tree.part(POLICE).orElseThrow();
        part.putObject("value").put("id", words).put("en", words);
        tree.put(POLICE, part);
        return tree.toProvider();
    }
}
