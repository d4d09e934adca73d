package kanal.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colour of every badge that tells how far something is proven. */
class ToneTests {
    @ParameterizedTest
    @CsvSource({
        "A, true, PROVEN",
        "A, false, UNSURE",
        "B, true, UNSURE",
        "C, true, UNSURE",
        "D, true, UNSURE",
        "RETIRED, true, UNSURE",
        "CONTRADICTED, true, REFUTED",
        "CONTRADICTED, false, REFUTED"
    })
    void isRedForWhatIsContradictedOnly(Grade grade, boolean everywhere, Tone tone) {
        assertThat(Tone.of(grade, everywhere)).isEqualTo(tone);
    }
}
