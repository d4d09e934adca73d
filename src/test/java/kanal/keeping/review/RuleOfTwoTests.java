package kanal.keeping.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kanal.document.Document;
import kanal.document.DocumentShape;
import kanal.document.Documents;
import kanal.document.RandomProvider;
import kanal.document.ShippedGuide;
import kanal.guide.LocalText;
import kanal.guide.Provider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** Which changes one keeper alone makes under the rule, told by the document's places and values. */
class RuleOfTwoTests {
    private static final RuleOfTwo RULE =
            new RuleOfTwo(List.of(new LocalText("Tutup.", "Closed."), new LocalText("Sepi.", "Silent.")));

    private static final String SAID = "{\"id\":\"Tutup.\",\"en\":\"Closed.\"}";
    private static final String MAIL = "/channels/1/addresses/0";
    private static final String REVIEW = "/channels/0/addresses/0";

    /** With the e-mail address open. */
    private static final Provider BEFORE = changed(Documents.small(), MAIL, "stopped", null);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            stopping an address              | one | /channels/1/addresses/0          | stopped  | {"id":"Tutup.","en":"Closed."}
            with the other sentence          | one | /channels/1/addresses/0          | stopped  | {"id":"Sepi.","en":"Silent."}
            with own words                   | two | /channels/1/addresses/0          | stopped  | {"id":"Tutup ya","en":"Closed."}
            with a contact behind it         | two | /channels/1/addresses/0          | stopped  | {"id":"Tutup.","en":"Closed. Call 0812 3456 7890."}
            with sentences of two kinds      | two | /channels/1/addresses/0          | stopped  | {"id":"Tutup.","en":"Silent."}
            stopping a channel               | one | /channels/1                      | stopped  | {"id":"Tutup.","en":"Closed."}
            retiring a channel               | one | /channels/1                      | retired  | {"id":"Tutup.","en":"Closed."}
            retiring a problem               | one | /problems/1                      | retired  | {"id":"Tutup.","en":"Closed."}
            retiring it with own words       | two | /problems/1                      | retired  | {"id":"Usang","en":"Gone"}
            another message of a stop        | two | /channels/2                      | stopped  | {"id":"Tutup.","en":"Closed."}
            opening a channel                | two | /channels/2                      | stopped  | -
            a sentence as a note             | two | /channels/0/addresses/0          | note     | {"id":"Tutup.","en":"Closed."}
            a sentence as a summary          | two | /articles/0                      | summary  | {"id":"Tutup.","en":"Closed."}
            a lower grade without a sentence | two | /channels/0/addresses/0/evidence | grade    | "retired"
            a later day                      | one | /channels/0/addresses/0/evidence | seenOn   | "2026-11-22"
            a place seen again               | one | /places/0/evidence               | seenOn   | "2026-11-23"
            an earlier day                   | two | /channels/0/addresses/0/evidence | seenOn   | "2020-11-22"
            seen live on the same day        | two | /channels/1/addresses/0/evidence | live     | true
            another source                   | two | /channels/0/addresses/0/evidence/source | en | "Somewhere"
            another page of the source       | two | /channels/0/addresses/0/evidence | url      | "https://evil.example/1"
            another value                    | two | /channels/1/addresses/0          | value    | {"id":"evil@example.com","en":"evil@example.com"}
            other words of a path            | two | /channels/0/addresses/0/value    | id       | "Layar lain"
            a text that names nothing        | two | /problems/0/hint                 | en       | "Your screen says so"
            words that send somebody         | two | /articles/0/summary              | id       | "Petugas boleh meminta kode SMS"
            a suitability                    | two | /channels/1/fits/0               | suitability | "BEST"
            a waiting time                   | two | /channels/0/waits/0              | low      | "PT3H"
            fewer countries                  | two | /channels/0/addresses/0/conditions | countries | ["ID"]
            another address in its place     | two | /channels/1/addresses/1          | replacedBy | "ban-review"
            a claim that is called wrong     | two | /claims/0                        | verdict  | "contradicted"
            """)
    void tellsWhatOneDoesFromWhatTakesTwo(String what, String who, String place, String name, String value) {
        assertThat(RULE.leavesToOne(BEFORE, changed(BEFORE, place, name, value)))
                .as(what)
                .isEqualTo(who.equals("one"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            retired                    | one | retired      | -
            contradicted               | one | contradicted | -
            retired, with another note | one | retired      | Once only
            downgraded                 | one | C            | -
            downgraded, without a note | two | C            | Once only
            upgraded                   | two | A            | -
            """)
    void lowersAGradeWithASentenceInThePlaceOfTheNote(String what, String who, String grade, String note) {
        Provider before = tree(BEFORE, tree -> {
            tree.withObject(REVIEW + "/evidence").put("grade", "B");
            ObjectNode address = tree.withObject(REVIEW);
            if (note == null) {
                address.remove("note");
            } else {
                address.set("note", DocumentShape.MAPPER.valueToTree(LocalText.everywhere(note)));
            }
        });
        Provider after = tree(before, tree -> {
            tree.withObject(REVIEW + "/evidence").put("grade", grade);
            tree.withObject(REVIEW).set("note", DocumentShape.MAPPER.readTree(SAID));
        });

        assertThat(RULE.leavesToOne(before, after)).as(what).isEqualTo(who.equals("one"));
    }

    @Test
    void takesTwoWhereAnythingElseIsDoneBesideAClosing() {
        Provider closed = changed(BEFORE, MAIL, "stopped", SAID);

        assertThat(RULE.leavesToOne(BEFORE, changed(closed, REVIEW + "/evidence", "seenOn", "\"2026-11-23\"")))
                .isTrue();
        assertThat(RULE.leavesToOne(BEFORE, changed(closed, REVIEW + "/value", "en", "\"Elsewhere\"")))
                .isFalse();
        assertThat(RULE.leavesToOne(BEFORE, changed(closed, MAIL + "/evidence", "grade", "\"A\"")))
                .isFalse();
    }

    @Test
    void takesTwoToAddRemoveOrMoveAnything() {
        Provider fewer = tree(BEFORE, tree -> tree.withArray("/answers").remove(0));
        Provider turned = tree(
                BEFORE,
                tree -> tree.withArray("/problems")
                        .add(tree.withArray("/problems").remove(0)));

        assertThat(RULE.leavesToOne(BEFORE, fewer)).isFalse();
        assertThat(RULE.leavesToOne(fewer, BEFORE)).isFalse();
        assertThat(RULE.leavesToOne(BEFORE, turned)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("randoms")
    void leavesNothingAtAllToOneAndNoneOfTheseNeedsTwo(Provider provider) {
        assertThat(RULE.leavesToOne(provider, provider)).isTrue();
        assertThat(RuleOfTwo.isOnlySeenAgain(provider, provider)).isTrue();
    }

    @Test
    void takesBackAClosingThatIsUntouchedSince() {
        Provider closed = changed(BEFORE, MAIL, "stopped", SAID);
        Provider later = changed(closed, REVIEW + "/value", "en", "\"Elsewhere\"");
        Provider touched = changed(closed, MAIL, "value", "{\"id\":\"evil@example.com\",\"en\":\"evil@example.com\"}");

        assertThat(RULE.takesBack(BEFORE, closed, closed, BEFORE)).isTrue();
        assertThat(RULE.takesBack(BEFORE, closed, later, changed(later, MAIL, "stopped", null)))
                .isTrue();
        assertThat(RULE.takesBack(BEFORE, closed, /* before= */ later, /* after= */ BEFORE))
                .as("more")
                .isFalse();
        assertThat(RULE.takesBack(BEFORE, closed, touched, changed(touched, MAIL, "stopped", null)))
                .isFalse();
        assertThat(RULE.takesBack(BEFORE, closed, closed, changed(BEFORE, MAIL + "/evidence", "grade", "\"A\"")))
                .isFalse();
    }

    @Test
    void takesBackNothingElse() {
        Provider seen = changed(BEFORE, REVIEW + "/evidence", "seenOn", "\"2026-11-23\"");
        Provider own = changed(BEFORE, MAIL, "stopped", "{\"id\":\"Usang\",\"en\":\"Gone\"}");

        assertThat(RULE.takesBack(BEFORE, seen, seen, BEFORE)).isFalse();
        assertThat(RULE.takesBack(BEFORE, own, own, BEFORE)).isFalse();
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
        ObjectNode tree = (ObjectNode) Document.tree(provider).deepCopy();
        change.accept(tree);
        return Document.read("changed", tree);
    }
}
