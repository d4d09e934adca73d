package kanal.keeping.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kanal.catalog.Edit;
import kanal.document.Documents;
import kanal.document.PartKey;
import kanal.document.PartKind;
import kanal.document.ProviderTree;
import kanal.document.ShippedGuide;
import kanal.guide.Provider;
import kanal.keeping.changes.KeeperWords;
import kanal.keeping.changes.Shape;
import kanal.keeping.changes.Shapes;
import kanal.keeping.changes.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.node.ObjectNode;

/** The generic form: every part of a document goes through it and comes out the same. */
class FormTests {
    private static final Wording WORDS = KeeperWords.in("en");

    static Stream<PartKey> shipped() {
        ProviderTree tree = ProviderTree.of(ShippedGuide.provider());
        return tree.keys().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void changesNothingWhenItIsSentUntouched(PartKey key) {
        assertThat(sentUntouched(ShippedGuide.provider(), key, Shapes.editable(key.kind())))
                .isEqualTo(ShippedGuide.provider());
    }

    @Test
    void changesNothingInAPartWithEverythingThatADocumentCanSay() {
        Provider acme = Documents.small();
        ProviderTree tree = ProviderTree.of(acme);

        for (PartKind kind : PartKind.values()) {
            for (PartKey key : tree.keys(kind)) {
                assertThat(sentUntouched(acme, key, Shapes.editable(kind)))
                        .as(key.toString())
                        .isEqualTo(acme);
            }
        }
    }

    @Test
    void givesBackAWholePartForAnother() {
        ProviderTree tree = ProviderTree.of(ShippedGuide.provider());
        PartKey key = new PartKey(PartKind.ADDRESS, "ban-review");
        ObjectNode part = tree.part(key).orElseThrow();

        assertThat(untouched(ShippedGuide.provider(), part, Shapes.whole(PartKind.ADDRESS)))
                .isEqualTo(part);
    }

    @Test
    void addsRemovesAndMovesRowsAndLosesNothingTyped() {
        Shape.Fields shape = Shapes.editable(PartKind.LETTER);
        SubmittedForm posted = posted(
                "p.paragraphs.0.text.id", "satu",
                "p.paragraphs.0.text.en", "one",
                "p.paragraphs.0.when", "",
                "p.paragraphs.2.text.id", "dua",
                "p.subject.en", "Subject, half typed");

        ObjectNode part = FormReader.read(shape, posted);
        assertThat(RowButton.of("add:p.paragraphs").orElseThrow().applyTo(part, shape))
                .contains("p.paragraphs.2");
        assertThat(RowButton.of("up:p.paragraphs.1").orElseThrow().applyTo(part, shape))
                .contains("p.paragraphs.0");

        assertThat(part.at("/paragraphs/0/text/id").asString()).isEqualTo("dua");
        assertThat(part.at("/paragraphs/1/text/en").asString()).isEqualTo("one");
        assertThat(part.at("/paragraphs").size()).isEqualTo(3);
        assertThat(part.at("/subject/en").asString()).isEqualTo("Subject, half typed");
        assertThat(RowButton.of("remove:p.paragraphs.0").orElseThrow().applyTo(part, shape))
                .contains("p.paragraphs.0");
        assertThat(part.at("/paragraphs/0/text/id").asString()).isEqualTo("satu");
        EmptyFields.drop(part);
        assertThat(part.at("/paragraphs").size()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "add:p.subject",
                "add:p.none",
                "up:p.paragraphs.7",
                "down:p.paragraphs.x",
                "add:p.paragraphs.0.text",
                "add:p.paragraphs.9.text",
                "remove:p.paragraphs",
                "add:p.code"
            })
    void leavesThePartAloneWhenAButtonNamesNoRow(String button) {
        ObjectNode part = FormReader.read(Shapes.editable(PartKind.LETTER), posted("p.paragraphs.0.text.id", "satu"));
        ObjectNode before = part.deepCopy();

        assertThat(RowButton.of(button).flatMap(action -> action.applyTo(part, Shapes.editable(PartKind.LETTER))))
                .isEmpty();

        assertThat(part).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p.code",
                "p.id",
                "p.version",
                "p.name.fr",
                "p.steps.0.text.id.x",
                "p.evidence",
                "p.addresses.0.code",
                "p.class.module",
                "p.fits.x.problem",
                "p.fits.9999.problem",
                "p."
            })
    void refusesWhatItDoesNotAskFor(String name) {
        assertThatThrownBy(() -> FormReader.read(Shapes.editable(PartKind.CHANNEL), posted(name, "x")))
                .isInstanceOfSatisfying(
                        ResponseStatusException.class,
                        refused -> assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST));
    }

    @Test
    void refusesValuesThatNobodyTypes() {
        assertThatThrownBy(() -> posted("p.name.id", "x".repeat(20_001))).isInstanceOf(ResponseStatusException.class);
    }

    @Test
    void takesLinesAsTheDocumentHasThem() {
        ObjectNode part = FormReader.read(Shapes.editable(PartKind.CHANNEL), posted("p.name.id", " a\r\nb\rc "));

        assertThat(part.at("/name/id").asString()).isEqualTo("a\nb\nc");
    }

    @Test
    void namesEverythingThatIsMissing() {
        ObjectNode part = FormReader.read(
                Shapes.editable(PartKind.ADDRESS),
                posted("p.kind", "APP_PATH", "p.value.id", "Buka", "p.note.en", "Note"));

        assertThat(EmptyFields.missing(Shapes.editable(PartKind.ADDRESS), part, WORDS)
                        .keySet())
                .containsExactlyInAnyOrder(
                        "p.value.en", "p.evidence.grade", "p.evidence.source.id", "p.evidence.source.en", "p.note.id");
    }

    @Test
    void takesOneLineForAnAddressThatIsTheSameInEveryLanguage() {
        ObjectNode mail =
                FormReader.read(Shapes.editable(PartKind.ADDRESS), posted("p.kind", "EMAIL", "p.value.id", "a@b.co"));
        ObjectNode changed = FormReader.read(
                Shapes.editable(PartKind.ADDRESS),
                posted("p.kind", "EMAIL", "p.value.id", "a@b.co", "p.value.en", "words"));

        assertThat(mail.path("value")).isEqualTo(changed.path("value"));
        assertThat(mail.at("/value/en").asString()).isEqualTo("a@b.co");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a\u202eb",
                "a\u200bb",
                "a\u0007b",
                "a\ud800b",
                "a\r\nBcc: b",
                "a\nb",
                "a\u2028b",
                "a\ufeffb"
            })
    void takesNoReasonInWhichSomethingIsHidden(String note) {
        assertThat(Edit.isNote(note)).isFalse();
        assertThat(Edit.isNote("Karena begitu: “ya” 👍")).isTrue();
    }

    @Test
    void takesNoReasonThatIsEndless() {
        assertThat(Edit.isNote("x".repeat(Edit.LONGEST_NOTE))).isTrue();
        assertThat(Edit.isNote("x".repeat(Edit.LONGEST_NOTE + 1))).isFalse();
    }

    @Test
    void leavesTextsAloneThatAreNoneOrSpeakOfNoAddress() {
        ProviderTree tree = ProviderTree.of(Documents.small());
        String warning = "warning/NEVER_SHARE_CODE/";

        Replacement.point(
                tree,
                "handle",
                "handle-2",
                Set.of(
                        "",
                        ".",
                        "x",
                        "//",
                        warning,
                        warning + ".",
                        warning + "..",
                        warning + "code",
                        warning + "text.id.x"));

        assertThat(tree.toProvider()).isEqualTo(Documents.small());
    }

    private static Provider sentUntouched(Provider provider, PartKey key, Shape.Fields shape) {
        ProviderTree tree = ProviderTree.of(provider);
        ObjectNode part = tree.part(key).orElseThrow();
        tree.put(key, PartMode.WHOLE.complete(part, key.kind(), untouched(provider, part, shape)));
        return tree.toProvider();
    }

    private static ObjectNode untouched(Provider provider, ObjectNode part, Shape.Fields shape) {
        List<FormNode> form = new FormView(provider, WORDS, FormErrors.NONE, "").of(shape, part);
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        for (Map.Entry<String, String> field : FormWriter.untouched(form)) {
            sent.add(field.getKey(), field.getValue().replace("\n", "\r\n"));
        }
        ObjectNode read = FormReader.read(shape, new SubmittedForm(sent));
        EmptyFields.drop(read);
        assertThat(EmptyFields.missing(shape, read, WORDS)).isEmpty();
        return read;
    }

    private static SubmittedForm posted(String... namesAndValues) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new SubmittedForm(values);
    }
}
