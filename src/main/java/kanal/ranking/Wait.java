package kanal.ranking;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import kanal.guide.Channel;
import kanal.guide.ProblemCode;
import kanal.guide.Urgency;
import kanal.guide.WaitingTime;
import kanal.guide.WaitingTime.Basis;
import org.jspecify.annotations.Nullable;

/**
 * How long a channel takes to a useful answer: what is said of it, drawn towards what is usual.
 *
 * @param hours the distribution of the wait
 * @param immediate whether an answer comes while one is there
 * @param statement the weightiest thing said of it; null when nothing is
 */
record Wait(LogNormal hours, boolean immediate, @Nullable WaitingTime statement) {
    private static final double USUAL_WEIGHT = 1;
    private static final Duration[] USUAL = {Duration.ofHours(6), Duration.ofHours(720)};
    private static final Duration[] USUAL_IMMEDIATE = {Duration.ofMinutes(15), Duration.ofHours(24)};

    static Wait of(Channel channel, ProblemCode problem) {
        List<WaitingTime> said = channel.waits(problem);
        // Declared from the weightiest to the lightest; of equal ones the document's first
        WaitingTime statement =
                said.stream().min(Comparator.comparing(WaitingTime::basis)).orElse(null);
        return new Wait(pooled(said, channel.immediate()), channel.immediate(), statement);
    }

    Basis basis() {
        return statement == null ? Basis.UNKNOWN : statement.basis();
    }

    /** When to give up, in hours after the contact: the 90th percentile, within what the urgency allows. */
    double giveUp(Urgency urgency) {
        double least = immediate ? 1 : 24;
        double most = immediate ? 24 : Patience.of(urgency).longestWaitHours();
        return StrictMath.min(StrictMath.max(hours.high(), least), most);
    }

    /** The same in whole hours, rounded up; what arithmetic adds to a whole hour is not another one. */
    int giveUpHours(Urgency urgency) {
        return (int) StrictMath.ceil(giveUp(urgency) - 1e-9);
    }

    private static LogNormal pooled(List<WaitingTime> said, boolean immediate) {
        Duration[] usual = immediate ? USUAL_IMMEDIATE : USUAL;
        double weights = USUAL_WEIGHT;
        double low = USUAL_WEIGHT * logHours(usual[0]);
        double high = USUAL_WEIGHT * logHours(usual[1]);
        for (WaitingTime time : said) {
            weights += weight(time.basis());
            low += weight(time.basis()) * logHours(time.low());
            high += weight(time.basis()) * logHours(time.high());
        }
        return LogNormal.between(low / weights, high / weights);
    }

    /** A bare claim is shown as a claim and moves nothing. */
    private static double weight(Basis basis) {
        return switch (basis) {
            case OFFICIAL -> 4;
            case REPORTED -> 2;
            case CLAIMED, UNKNOWN -> 0;
        };
    }

    private static double logHours(Duration time) {
        return StrictMath.log((time.getSeconds() + time.getNano() / 1e9) / 3_600);
    }
}
