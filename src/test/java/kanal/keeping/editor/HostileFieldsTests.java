package kanal.keeping.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import kanal.document.ContactsInWords;
import kanal.document.DocumentException;
import kanal.document.Documents;
import kanal.document.PartKey;
import kanal.document.PartKind;
import kanal.document.ProviderTree;
import kanal.guide.Provider;
import kanal.keeping.editor.Hostile.Field;
import kanal.keeping.editor.Hostile.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every field of every kind of part with every hostile value: nothing but a text takes any. */
class HostileFieldsTests {
    private static final Provider ACME = Documents.small();
    private static final List<Form> FORMS = Hostile.forms(ACME);

    @Test
    void areThoseOfEveryKindOfPart() {
        assertThat(FORMS.stream().map(form -> form.part().kind()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(PartKind.values());
        assertThat(FORMS.stream().flatMap(form -> form.fields().stream())).hasSizeGreaterThan(150);
    }

    /** The rest of what cannot be seen is refused by the same rule of texts. */
    @ParameterizedTest
    @ValueSource(strings = {"java\tscript:alert(1)", "a\u202eb", "a\u0000b", "a\ud800b"})
    void takeNothingThatCannotBeSeen(String value) {
        assertThat(taking(value)).isEmpty();
    }

    @Test
    void takeNothingEndless() {
        assertThat(taking("x".repeat(10_000))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"><svg/onload=alert(1)>", "javascript:alert(1)", "zq${7*7}", Hostile.HEADER})
    void takeMarkupAsWordsOnly(String value) {
        List<Field> taking = taking(value);

        assertThat(taking).hasSizeGreaterThan(30).allMatch(Field::isText);
        // The card's is not on offer; one that is may name no contact in passing
        assertThat(taking)
                .filteredOn(field -> field.names().contains("p.value.id"))
                .extracting(field -> field.part().code())
                .containsExactlyInAnyOrderElementsOf(
                        ContactsInWords.of(value).isEmpty() ? List.of("ban-review", "card") : List.of("card"));
        if (value.contains("\n")) {
            assertThat(taking).noneMatch(field -> field.names().contains("p.subject.id"));
        }
    }

    @ParameterizedTest
    @MethodSource("kanal.keeping.editor.Hostile#values")
    void takeNoneOfThemAsTheCodeOfSomethingNew(String value) {
        for (PartKind kind : PartKind.values()) {
            ProviderTree tree = ProviderTree.of(ACME);
            PartKey key = tree.keys(kind).get(0);
            tree.put(key, tree.part(key).orElseThrow().put(kind.key(), value));

            assertThat(refuses(tree)).as(kind.toString()).isTrue();
        }
    }

    private static boolean refuses(ProviderTree tree) {
        try {
            tree.toProvider();
            return false;
        } catch (DocumentException refused) {
            return true;
        }
    }

    private static List<Field> taking(String value) {
        return FORMS.stream()
                .flatMap(form -> form.fields().stream()
                        .filter(field -> form.with(field, value).applyTo(ACME).isPresent()))
                .toList();
    }
}
