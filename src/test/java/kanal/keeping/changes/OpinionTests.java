package kanal.keeping.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kanal.document.Document;
import kanal.document.Documents;
import kanal.document.ShippedGuide;
import kanal.genuine.ContactCheck;
import kanal.genuine.Judgement;
import kanal.guide.Provider;
import kanal.guide.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class OpinionTests {
    private static final Provider WHATSAPP = ShippedGuide.provider();
    private static final ContactCheck CHECK = new ContactCheck(ShippedGuide.guide());

    @Test
    void tellsKeepersWhatPeopleAreTold() {
        Opinion opinion = Opinion.on("https://whatsapp-bantuan.example", WHATSAPP, CHECK, KeeperWords.in("en"));

        assertThat(opinion.lines()).singleElement().satisfies(line -> {
            assertThat(line.judgement()).isEqualTo(Judgement.NOT_GENUINE);
            assertThat(line.judgement().tone()).isEqualTo(Tone.REFUTED);
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

    /** Whether the contact is good or bad; and nothing of what is none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Write to help@whatsapp-support.id now.     | help@whatsapp-support.id | NOT_GENUINE
            Call *0812 3456 7890*.                     | 0812 3456 7890           | NOT_GENUINE
            Write to support@support.whatsapp.com.     | support@support.whatsapp.com | GENUINE
            Write to {@police-station}, by 2026-11-20. | -                        | -
            Tap *Settings* › *Help*.                   | -                        | -
            """)
    void isGivenOnWhateverContactANewTextNames(String text, String contact, String judgement) {
        ObjectNode tree = (ObjectNode) Document.tree(WHATSAPP).deepCopy();
        ((ObjectNode) tree.at("/articles/0/summary")).put("en", text);

        List<Opinion> opinions = Opinion.onNew(WHATSAPP, Document.read("changed", tree), CHECK, KeeperWords.in("en"));

        assertThat(opinions)
                .extracting(opinion ->
                        opinion.value() + " " + opinion.lines().get(0).judgement())
                .isEqualTo(contact.equals("-") ? List.of() : List.of(contact + " " + judgement));
    }
}
