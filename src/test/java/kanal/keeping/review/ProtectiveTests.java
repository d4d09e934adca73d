package kanal.keeping.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.stream.Stream;
import kanal.document.Document;
import kanal.document.DocumentShape;
import kanal.document.Documents;
import kanal.document.RandomProvider;
import kanal.document.ShippedGuide;
import kanal.guide.Provider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Which changes plant nothing, so that anybody makes them at once; told by the document's places and values. */
class ProtectiveTests {
    private static final String MAIL = "/channels/1/addresses/0";
    private static final String REVIEW = "/channels/0/addresses/0";
    private static final String HOTLINE = "/channels/2/addresses/1";

    /** With the e-mail address open. */
    private static final Provider BEFORE = changed(Documents.small(), MAIL, "stopped", null);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            stopping an address             | /channels/1/addresses/0            | stopped     | {"id":"Tutup","en":"Closed"}
            stopping a channel              | /channels/1                        | stopped     | {"id":"Tutup","en":"Closed"}
            retiring a channel              | /channels/2                        | retired     | {"id":"Sudah tidak ada","en":"Gone"}
            retiring a problem              | /problems/1                        | retired     | {"id":"Sudah tidak ada","en":"Gone"}
            another message                 | /channels/2                        | stopped     | {"id":"Libur dulu","en":"Still a holiday"}
            retiring                        | /channels/0/addresses/0/evidence   | grade       | "retired"
            contradicting                   | /channels/0/addresses/0/evidence   | grade       | "contradicted"
            downgrading to C                | /channels/0/addresses/0/evidence   | grade       | "C"
            contradicting what is retired   | /channels/1/addresses/1/evidence   | grade       | "contradicted"
            a later day                     | /channels/0/addresses/0/evidence   | seenOn      | "2026-11-22"
            a place seen again              | /places/0/evidence                 | seenOn      | "2026-11-23"
            seen live                       | /channels/1/addresses/0/evidence   | live        | true
            a condition more                | /channels/1/addresses/0/conditions | onlyBusiness| true
            fewer countries                 | /channels/0/addresses/0/conditions | countries   | ["ID"]
            countries where there were none | /channels/1/addresses/0/conditions | countries   | ["ID"]
            pointing nowhere                | /channels/1/addresses/1            | replacedBy  | -
            pointing to an offered door     | /channels/1/addresses/1            | replacedBy  | "ban-review"
            a note                          | /channels/0/addresses/0            | note        | {"id":"Sekali saja.","en":"Just once."}
            a text that names nothing       | /problems/0/hint                   | en          | "Your screen says so"
            a text that names an open door  | /articles/0/summary                | en          | "Try {@ban-review}."
            its address, literally          | /articles/0/summary                | en          | "Write to help@support.example.com."
            a suitability                   | /channels/1/fits/0                 | suitability | "BEST"
            a waiting time                  | /channels/0/waits/0                | low         | "PT3H"
            an open door at the end         | /articles/0/summary                | en          | "Try *this*: ({@support-mail})."
            a claim that is called wrong    | /claims/0                          | verdict     | "contradicted"
            """)
    void areAtOnce(String what, String place, String name, String value) {
        assertThat(Protective.is(BEFORE, changed(BEFORE, place, name, value)))
                .as(what)
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            another value                   | /channels/1/addresses/0            | value       | {"id":"evil@example.com","en":"evil@example.com"}
            another kind                    | /channels/0/addresses/0            | kind        | "INSTRUCTION"
            other words of a path           | /channels/0/addresses/0/value      | id          | "Layar lain"
            upgrading                       | /channels/1/addresses/0/evidence   | grade       | "B"
            upgrading to offered            | /channels/2/addresses/1/evidence   | grade       | "C"
            restoring what is retired       | /channels/1/addresses/1/evidence   | grade       | "C"
            unproven where it was retired   | /channels/1/addresses/1/evidence   | grade       | "D"
            retired where contradicted      | /channels/2/addresses/2/evidence   | grade       | "retired"
            another source                  | /channels/0/addresses/0/evidence/source | en     | "Somewhere"
            another page of the source      | /channels/0/addresses/0/evidence   | url         | "https://evil.example/1"
            a place seen earlier            | /places/0/evidence                 | seenOn      | "2020-11-22"
            another source of a place       | /places/0/evidence/source          | en          | "Somewhere"
            an earlier day                  | /channels/0/addresses/0/evidence   | seenOn      | "2020-11-22"
            a condition less                | /channels/0/addresses/0/conditions | needsOpenApp| false
            for everybody                   | /channels/0/addresses/0/conditions | onlyBusiness| false
            everywhere                      | /channels/0/addresses/0/conditions | countries   | []
            a country more                  | /channels/0/addresses/0/conditions | countries   | ["ID","SG","MY"]
            every platform                  | /channels/0/addresses/0/conditions | platforms   | []
            every problem                   | /channels/0/addresses/0/conditions | problems    | []
            opening a channel               | /channels/2                        | stopped     | -
            pointing to what is no door     | /channels/1/addresses/1            | replacedBy  | "hotline"
            a literal URL in a note         | /channels/0/addresses/0/note       | en          | "Better: https://evil.example"
            a number in a closing message   | /channels/2/stopped                | en          | "Call 0812 3456 7890"
            a handle in a step              | /channels/0/steps/0/text           | en          | "Ask @wa_help"
            a domain in a letter            | /letters/0/paragraphs/0/text       | en          | "See evil.example.com"
            a mailbox in a warning          | /warnings/0/text                   | id          | "Tulis ke evil@example.com"
            a number in an article          | /articles/0/sections/0/paragraphs/0| en          | "Call +62 21 500"
            a domain in a title             | /channels/0/fits/0/title           | en          | "evil.example"
            a domain in a name              | /authorities/0/name                | en          | "bank.example"
            an article's source             | /articles/0/evidence               | url         | "https://evil.example/2"
            a door with an ending           | /articles/0/summary                | en          | "Write to {@support-mail}.co"
            a door with more before it      | /articles/0/summary                | en          | "Write to wa{@support-mail}"
            a label around an at sign       | /warnings/0/text                   | en          | "Write to help*@*evil*.*com"
            what nobody sees in a domain    | /warnings/0/text                   | en          | "See evil.c\u034fom"
            a mention of what is no door    | /articles/0/summary                | en          | "Try {@hotline}."
            """)
    void needTwo(String what, String place, String name, String value) {
        assertThat(Protective.is(BEFORE, changed(BEFORE, place, name, value)))
                .as(what)
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            brandWords | ["acme","acmehelp"] | ["acmehelp"]
            places     | [{"at":"example.com","holder":"own","evidence":null},{"at":"go.example.com","holder":"anyone","evidence":null}] | [{"at":"example.com","holder":"own","evidence":null}]
            """)
    void needTwoWhenTheCheckOfContactsWouldKnowLess(String name, String more, String less) {
        String proof =
                DocumentShape.MAPPER.writeValueAsString(Document.tree(BEFORE).at("/places/0/evidence"));
        Provider before = changed(BEFORE, "", name, more.replace("null", proof));

        assertThat(Protective.is(before, changed(before, "", name, less.replace("null", proof))))
                .isFalse();
    }

    @Test
    void needTwoWhereADoorIsAdded() {
        Provider after = tree(BEFORE, tree -> {
            ObjectNode like = ((ObjectNode) tree.at(HOTLINE)).deepCopy();
            like.put("code", "another");
            tree.withArray("/channels/2/addresses").add(like);
        });

        assertThat(Protective.is(BEFORE, after)).isFalse();
        assertThat(Protective.is(after, BEFORE)).as("taken away again").isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/channels/2", "/problems/1"})
    void needTwoWhereSomethingRetiredComesBack(String place) {
        Provider retired = changed(BEFORE, place, "retired", "{\"id\":\"Usang\",\"en\":\"Gone\"}");

        assertThat(Protective.is(retired, BEFORE)).isFalse();
    }

    @Test
    void needTwoWhereAPlaceIsAdded() {
        Provider after = tree(BEFORE, tree -> {
            ObjectNode like = ((ObjectNode) tree.at("/authorities/0/places/0")).deepCopy();
            like.put("at", "@another");
            tree.withArray("/authorities/0/places").add(like);
        });

        assertThat(Protective.is(BEFORE, after)).isFalse();
        assertThat(Protective.is(after, BEFORE)).as("taken away again").isTrue();
        assertThat(Protective.is(after, changed(after, "/authorities/0/places/1", "holder", "\"anyone\"")))
                .isFalse();
    }

    @Test
    void needTwoWhereADoorIsMovedToAnotherChannel() {
        Provider after = tree(
                BEFORE,
                tree -> tree.withArray("/channels/0/addresses")
                        .add(tree.withArray("/channels/2/addresses").remove(1)));

        assertThat(Protective.is(BEFORE, after)).isFalse();
    }

    @Test
    void mayTellBesideARetirementWhoSaysSo() {
        Provider after = tree(BEFORE, tree -> {
            ((ObjectNode) tree.at(REVIEW + "/evidence")).put("grade", "retired").put("seenOn", "2026-11-20");
            ((ObjectNode) tree.at(REVIEW + "/evidence/source")).put("en", "No longer on the ban screen");
        });

        assertThat(Protective.is(BEFORE, after)).isTrue();
        assertThat(Protective.closes(BEFORE, after)).isTrue();
    }

    @Test
    void needTwoAsAWholeWhenOneOfTwoThingsOpens() {
        Provider stopped = changed(BEFORE, MAIL, "stopped", "{\"id\":\"Tutup\",\"en\":\"Closed\"}");
        Provider mixed = changed(stopped, REVIEW + "/value", "en", "\"Elsewhere\"");

        assertThat(Protective.is(BEFORE, mixed)).isFalse();
        assertThat(Protective.closes(BEFORE, mixed)).isTrue();
        assertThat(Protective.closes(BEFORE, changed(BEFORE, REVIEW + "/value", "en", "\"Elsewhere\"")))
                .isFalse();
    }

    @Test
    void needTwoWhenAWarningAboutAContactIsReworded() {
        Provider before = changed(BEFORE, "/warnings/0/text", "en", "\"Never call 0812 3456 7890.\"");

        assertThat(Protective.is(before, changed(before, "/warnings/0/text", "en", "\"Do call 0812 3456 7890.\"")))
                .isFalse();
        assertThat(Protective.is(before, changed(before, "/warnings/0/text", "en", "\"Never call.\"")))
                .isTrue();
    }

    @Test
    void needTwoWhenAClaimAboutAContactIsConfirmed() {
        Provider before = tree(BEFORE, tree -> {
            ((ObjectNode) tree.at("/claims/0")).put("verdict", "contradicted");
            ((ObjectNode) tree.at("/claims/0/statement")).put("en", "evil@example.com helps");
        });

        assertThat(Protective.is(before, changed(before, "/claims/0", "verdict", "\"confirmed\"")))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("randoms")
    void areNothingAtAllWhenNothingChanges(Provider provider) {
        assertThat(Protective.is(provider, provider)).isTrue();
        assertThat(Protective.closes(provider, provider)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("randoms")
    void mayMoveWhatHasAName(Provider provider) {
        Provider turned = tree(provider, tree -> {
            JsonNode first = tree.withArray("/articles").remove(0);
            tree.withArray("/articles").add(first);
        });

        assertThat(Protective.is(provider, turned)).isTrue();
    }

    static Stream<Provider> randoms() {
        return Stream.concat(
                Stream.of(Documents.small(), ShippedGuide.provider()),
                Stream.of(1L, 2L, 3L, 4L).map(seed -> new RandomProvider(seed).next("acme")));
    }

    /** @param json null to take it away */
    private static Provider changed(Provider provider, String place, String name, String json) {
        return tree(provider, tree -> {
            ObjectNode object = tree.withObject(place);
            if (json == null) {
                object.remove(name);
            } else {
                object.set(name, DocumentShape.MAPPER.readTree(json));
            }
        });
    }

    private static Provider tree(Provider provider, Consumer<ObjectNode> change) {
        ObjectNode tree = Document.tree(provider);
        change.accept(tree);
        return Document.read("changed", tree);
    }
}
