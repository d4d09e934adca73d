package kanal.finder.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiFiguresTests {
    @ParameterizedTest
    @CsvSource({
        "0.25, 0.25",
        "0.254, 0.25",
        "2.94, 2.9",
        "6.0, 6",
        "9.96, 10",
        "10.4, 10",
        "66.5, 67",
        "100, 100",
        "720.2, 720"
    })
    void givesWholeHoursFromTenAndTwoDigitsBelow(double hours, String given) {
        assertThat(ApiFigures.hours(hours)).hasToString(given);
    }

    @ParameterizedTest
    @CsvSource({"0.42151, 0.422", "0.5, 0.5", "0.0004, 0", "1, 1"})
    void givesChancesWithThreeDecimalsAtMost(double chance, String given) {
        assertThat(ApiFigures.chance(chance)).hasToString(given);
    }

    @Test
    void neverWritesPowersOfTen() {
        assertThat(ApiFigures.hours(8_000).toString()).isEqualTo("8000");
    }
}
