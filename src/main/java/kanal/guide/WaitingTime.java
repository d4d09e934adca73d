package kanal.guide;

import java.time.Duration;

/**
 * How long an answer takes, as somebody says it does.
 *
 * @param low the 10th percentile, more than nothing
 * @param high the 90th percentile, not below {@code low}, at most a year
 * @param source who says so and what was measured
 */
public record WaitingTime(Duration low, Duration high, Basis basis, LocalText source) {
    /** What the statement rests on; the ranking weighs it by this. */
    public enum Basis {
        /** The provider's own published aim. */
        OFFICIAL,
        /** What people report. */
        REPORTED,
        /** Stated by somebody without proof: shown as a claim, moves nothing. */
        CLAIMED,
        /** Nothing is known. */
        UNKNOWN
    }

    public WaitingTime {
        if (low.isZero() || low.isNegative() || high.compareTo(low) < 0 || high.compareTo(Duration.ofDays(365)) > 0) {
            throw new RefusedException(Rule.WAITING_TIME.by(low, high));
        }
    }
}
