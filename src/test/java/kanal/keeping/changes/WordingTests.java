package kanal.keeping.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kanal.Messages;
import kanal.document.PartKind;
import kanal.guide.Coded;
import kanal.keeping.editor.PartMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.MessageSource;

/** The keepers' pages have a word for everything that a document can say. */
class WordingTests {
    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void hasAWordForEveryFieldRowAndCode(String language) {
        MessageSource messages = Messages.source();

        assertThat(keys())
                .allSatisfy(key -> assertThat(
                                messages.getMessage(key, new Object[] {"1"}, "", Locale.forLanguageTag(language)))
                        .as(key)
                        .isNotEmpty());
    }

    @Test
    void showsCodesThatItHasNoWordsFor() {
        assertThat(KeeperWords.in("en").field("unheardOf")).isEqualTo("unheardOf");
        assertThat(KeeperWords.in("en").word("Grade", "E")).isEqualTo("E");
        assertThat(KeeperWords.in("en").row("unheardOf", 2)).isEqualTo("3");
    }

    @Test
    void tellsSpansInTheUnitThatPeopleUse() {
        assertThat(Stream.of("PT2H", "PT24H", "P3D", "P14D", "PT720H", "PT15M", "PT90S")
                        .map(Duration::parse)
                        .map(KeeperWords.in("en")::span))
                .containsExactly("2 hours", "24 hours", "72 hours", "14 days", "30 days", "15 minutes", "90 seconds");
    }

    private static List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (PartKind kind : PartKind.values()) {
            keys.addAll(List.of("admin.word.Part." + kind, "admin.parts." + kind));
            if (kind.hasForm() && kind != PartKind.PROVIDER) {
                keys.add("admin.new." + kind);
            }
            collect(Shapes.editable(kind), "", keys);
            collect(kind == PartKind.PROVIDER ? Shapes.editable(kind) : Shapes.whole(kind), "", keys);
        }
        add("admin.unit.%s", SpanUnit.values(), keys);
        add("admin.span.%s", SpanUnit.values(), keys);
        add("admin.move.%s", RankChange.Move.values(), keys);
        for (PartMode mode : List.of(PartMode.STOP, PartMode.RETIRE)) {
            keys.addAll(List.of("admin.do." + mode, "admin.hint." + mode));
        }
        UsualSituations.URGENCIES.forEach(urgency -> keys.add("admin.word.Urgency." + urgency.code()));
        return keys;
    }

    private static void add(String pattern, Object[] codes, List<String> keys) {
        Stream.of(codes).map(pattern::formatted).forEach(keys::add);
    }

    private static void collect(Shape shape, String name, List<String> keys) {
        if (shape instanceof Shape.Fields fields) {
            fields.fields().forEach(field -> {
                keys.add("admin.field." + field.name());
                collect(field.shape(), field.name(), keys);
            });
        } else if (shape instanceof Shape.Rows rows) {
            keys.add("admin.row." + name);
            collect(rows.element(), name, keys);
        } else if (shape instanceof Shape.Choice choice && choice.words() instanceof Vocabulary.Fixed fixed) {
            Stream.of(fixed.words().getEnumConstants())
                    .map(word -> word instanceof Coded coded ? coded.code() : word.toString())
                    .forEach(code -> keys.add("admin.word." + fixed.words().getSimpleName() + "." + code));
        }
    }
}
