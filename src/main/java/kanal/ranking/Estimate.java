package kanal.ranking;

import kanal.guide.Suitability;
import kanal.guide.Urgency;
import kanal.guide.WaitingTime;
import org.jspecify.annotations.Nullable;

/**
 * What is believed about a place before anybody reported on it.
 *
 * @param chance that it solves the problem before one gives up: q·s·P(T ≤ d), 0 to 1
 * @param lowHours the 10th percentile of the wait for a useful answer
 * @param medianHours the 50th
 * @param highHours the 90th
 * @param basis what the wait rests on: the weightiest thing said of it
 * @param giveUpHours the d of the rule in whole hours, rounded up: when to knock on the next door
 * @param statement the waiting time that {@code basis} speaks of, as it is stored; null when nothing is said
 * @param gain the a of the rule: what the contact is worth at its start, in solved problems, 0 to 1
 * @param shrinking the b of the rule: what value has shrunk to when the contact ends, 0 to 1
 */
public record Estimate(
        double chance,
        double lowHours,
        double medianHours,
        double highHours,
        WaitingTime.Basis basis,
        int giveUpHours,
        @Nullable WaitingTime statement,
        double gain,
        double shrinking) {

    static Estimate of(double answered, Suitability suitability, Wait wait, Urgency urgency) {
        double rate = Patience.of(urgency).shrinksPerHour();
        double giveUp = wait.giveUp(urgency);
        LogNormal hours = wait.hours();
        double inTime = hours.chanceWithin(giveUp);
        double worth = hours.shrunkWithin(giveUp, rate);
        double afterwards = StrictMath.exp(-rate * giveUp);
        double decides = decides(suitability);
        return new Estimate(
                answered * decides * inTime,
                hours.low(),
                hours.median(),
                hours.high(),
                wait.basis(),
                wait.giveUpHours(urgency),
                wait.statement(),
                answered * decides * worth,
                answered * (worth + (1 - inTime) * afterwards) + (1 - answered) * afterwards);
    }

    /** The index of the rule, a / (1 − b): the higher, the earlier. */
    double index() {
        return gain / (1 - shrinking);
    }

    /** The s of the rule: how likely an answer there solves the problem. */
    private static double decides(Suitability suitability) {
        return switch (suitability) {
            case BEST -> 0.60;
            case GOOD -> 0.40;
            case POSSIBLE -> 0.20;
            case LAST_RESORT -> 0.08;
        };
    }
}
