package kanal.finder.api;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Figures as the API gives them: estimates without digits that nobody knows. */
final class ApiFigures {
    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);

    private ApiFigures() {}

    /** From 0 to 1, with at most three decimals. */
    static BigDecimal chance(double chance) {
        return bare(BigDecimal.valueOf(chance).setScale(3, RoundingMode.HALF_UP));
    }

    /** Whole hours from 10 up, two digits below. */
    static BigDecimal hours(double hours) {
        BigDecimal exact = BigDecimal.valueOf(hours);
        return bare(hours < 10 ? exact.round(TWO_DIGITS) : exact.setScale(0, RoundingMode.HALF_UP));
    }

    /** Without zeros at its end, and never as {@code 1E+1}. */
    private static BigDecimal bare(BigDecimal figure) {
        BigDecimal stripped = figure.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
