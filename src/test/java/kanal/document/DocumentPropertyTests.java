package kanal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import kanal.guide.Provider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentPropertyTests {
    private static final String MEANINGFUL = "{}[]:,-?!&*#|>%@`'\"\\\t\n\ud83d";

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void readsEveryProviderAsItWasWrittenInTheSameOrder(long seed) {
        Provider provider = new RandomProvider(seed).next("acme");

        for (DocumentFormat format : DocumentFormat.values()) {
            Provider again = Document.read("again", Document.write(provider, format));

            assertThat(again).isEqualTo(provider);
            // Sets are equal in any order, their text is not
            assertThat(again).hasToString(provider.toString());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void refusesWhatItCannotReadWithoutEverFailingOtherwise(long seed) {
        Random random = new Random(seed);
        String text = Documents.smallText();
        for (int i = 0; i < 30; i++) {
            String broken = broken(text, random);
            try {
                Document.read("broken", broken);
            } catch (DocumentException refused) {
                assertThat(refused.refusal().sentence()).isNotBlank().doesNotContain("kanal.", "java.", "jackson");
            }
        }
    }

    /** The text with a piece cut out, put in, or replaced by letters that mean something in YAML. */
    private static String broken(String text, Random random) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(20));
        int copied = random.nextInt(text.length());
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, from) + text.substring(to);
            case 1 ->
                text.substring(0, from)
                        + text.substring(copied, Math.min(text.length(), copied + random.nextInt(40)))
                        + text.substring(to);
            default ->
                text.substring(0, from) + MEANINGFUL.charAt(random.nextInt(MEANINGFUL.length())) + text.substring(to);
        };
    }
}
