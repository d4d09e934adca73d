package kanal.keeping.changes;

import static org.assertj.core.api.Assertions.assertThat;

import kanal.document.Documents;
import kanal.document.ShippedGuide;
import kanal.genuine.ContactCheck;
import kanal.genuine.Judgement;
import kanal.guide.Provider;
import org.junit.jupiter.api.Test;

class OpinionTests {
    private static final Provider WHATSAPP = ShippedGuide.provider();
    private static final ContactCheck CHECK = new ContactCheck(ShippedGuide.guide());

    @Test
    void tellsKeepersWhatPeopleAreTold() {
        Opinion opinion = Opinion.on("https://whatsapp-bantuan.example", WHATSAPP, CHECK, KeeperWords.in("en"));

        assertThat(opinion.lines()).singleElement().satisfies(line -> {
            assertThat(line.judgement()).isEqualTo(Judgement.NOT_GENUINE);
            assertThat(line.tone()).isEqualTo("proof x");
            assertThat(line.text()).startsWith("The name of WhatsApp is in it");
        });
        assertThat(Opinion.on("baru@support.whatsapp.com", WHATSAPP, CHECK, KeeperWords.in("id"))
                        .lines())
                .extracting(Opinion.Line::judgement)
                .containsExactly(Judgement.UNCONFIRMED);
    }

    @Test
    void isOnNewValuesOnly() {
        assertThat(Opinion.onNew(WHATSAPP, WHATSAPP, CHECK, KeeperWords.in("en")))
                .isEmpty();
        assertThat(Opinion.onNew(Documents.small(), WHATSAPP, CHECK, KeeperWords.in("en")))
                .hasSize(20)
                .extracting(Opinion::value)
                .contains("support@support.whatsapp.com");
    }
}
