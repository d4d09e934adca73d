package kanal.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogNormalTests {
    private static final int NODES = 200_000;

    @ParameterizedTest(name = "{0} to {1} h, within {2} h, worth less after {3} h")
    @CsvSource({
        "6, 720, 336, 720",
        "6, 720, 72, 72",
        "6, 720, 24, 6",
        "0.25, 24, 24, 720",
        "0.25, 24, 1, 6",
        "48, 72, 336, 720",
        "48, 72, 72, 72",
        "48, 72, 24, 6",
        "2, 24, 24, 6",
        "24, 8760, 24, 6",
        "0.02, 8760, 336, 720",
        "0.001, 0.01, 24, 6",
        "1000, 8760, 24, 6"
    })
    void integratesAsPreciselyAsBruteForce(double low, double high, double within, double lifetime) {
        LogNormal wait = LogNormal.between(Math.log(low), Math.log(high));

        assertThat(wait.shrunkWithin(within, 1 / lifetime))
                .isCloseTo(bruteForce(wait, within, 1 / lifetime), Percentage.withPercentage(1e-7));
        assertThat(wait.chanceWithin(within)).isCloseTo(bruteForce(wait, within, 0), Percentage.withPercentage(1e-7));
    }

    @ParameterizedTest
    @CsvSource({"6, 720", "0.25, 24", "47, 48"})
    void hasItsPercentilesWhereItWasTold(double low, double high) {
        LogNormal wait = LogNormal.between(Math.log(low), Math.log(high));

        assertThat(wait.low()).isCloseTo(low, Percentage.withPercentage(1e-10));
        assertThat(wait.median()).isCloseTo(Math.sqrt(low * high), Percentage.withPercentage(1e-10));
        assertThat(wait.high()).isCloseTo(high, Percentage.withPercentage(1e-10));
        assertThat(wait.chanceWithin(low)).isCloseTo(0.1, within(1e-12));
        assertThat(wait.chanceWithin(wait.median())).isCloseTo(0.5, within(1e-12));
        assertThat(wait.chanceWithin(high)).isCloseTo(0.9, within(1e-12));
    }

    @Test
    void staysAChanceFarFromTheMedian() {
        LogNormal wait = LogNormal.between(Math.log(100), Math.log(101));

        assertThat(wait.chanceWithin(1)).isZero();
        assertThat(wait.chanceWithin(8_760)).isBetween(1 - 1e-12, 1.0);
    }

    @Test
    void refusesAWaitThatDoesNotSpread() {
        assertThatIllegalArgumentException().isThrownBy(() -> LogNormal.between(1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> LogNormal.between(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new LogNormal(Double.NaN, 1));
    }

    /** Trapezoids on two grids and Richardson's extrapolation from them: another method on other nodes. */
    private static double bruteForce(LogNormal wait, double hours, double rate) {
        double end = Math.min((Math.log(hours) - wait.mu()) / wait.sigma(), 12);
        DoubleUnaryOperator density =
                z -> Math.exp(-rate * Math.exp(wait.mu() + wait.sigma() * z) - z * z / 2) / Math.sqrt(2 * Math.PI);
        double from = Math.min(end, 0) - 12;
        return (4 * trapezoids(density, from, end, NODES) - trapezoids(density, from, end, NODES / 2)) / 3;
    }

    private static double trapezoids(DoubleUnaryOperator f, double from, double to, int panels) {
        double width = (to - from) / panels;
        double sum = (f.applyAsDouble(from) + f.applyAsDouble(to)) / 2;
        for (int i = 1; i < panels; i++) {
            sum += f.applyAsDouble(from + i * width);
        }
        return sum * width;
    }
}
