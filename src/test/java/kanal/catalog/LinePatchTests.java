package kanal.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import kanal.document.Document;
import kanal.document.DocumentFormat;
import kanal.document.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinePatchTests {
    private static final String DOCUMENT = Document.write(Documents.small(), DocumentFormat.JSON);

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void leadsFromAnyTextToAnyOther(long seed) {
        Random random = new Random(seed);
        String base = text(random);
        String text = text(random);

        assertThat(LinePatch.apply(base, LinePatch.between(base, text))).isEqualTo(text);
    }

    @Test
    void isShortWhereLittleChanged() {
        String changed = DOCUMENT.replace("help@support.example.com", "aid@support.example.com")
                .replaceFirst("\"grade\" : \"A\"", "\"grade\" : \"B\"");

        String patch = LinePatch.between(DOCUMENT, changed);

        assertThat(changed).isNotEqualTo(DOCUMENT);
        assertThat(LinePatch.apply(DOCUMENT, patch)).isEqualTo(changed);
        assertThat(patch.length()).isLessThan(DOCUMENT.length() / 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "=", "=1", "=-1 2", "=0 999999", "=0 -1", "=a b", DOCUMENT_START})
    void refusesWhatIsNoPatch(String patch) {
        assertThatThrownBy(() -> LinePatch.apply(DOCUMENT, patch))
                .isInstanceOfAny(IllegalArgumentException.class, IndexOutOfBoundsException.class);
    }

    private static final String DOCUMENT_START = "{\n  \"code\" : \"acme\"";

    /** Few different lines, so that many are the same, and everything that a patch itself is made of. */
    private static String text(Random random) {
        return random.ints(random.nextInt(12), 0, 6)
                .mapToObj(kind -> new String[] {"", "a", "+a", "=0 1", "\r", "}"}[kind])
                .collect(Collectors.joining("\n"));
    }
}
