package kanal.ranking;

import kanal.guide.Urgency;

/**
 * What an urgency means in numbers.
 *
 * @param lifetimeHours the hours in which the value of help shrinks to 1/e
 * @param longestWaitHours the hours for which one door at most is waited for
 */
record Patience(int lifetimeHours, int longestWaitHours) {
    static Patience of(Urgency urgency) {
        return switch (urgency) {
            case CAN_WAIT -> new Patience(720, 14 * 24);
            case SOON -> new Patience(72, 3 * 24);
            case NOW -> new Patience(6, 24);
        };
    }

    /** The r of e^(−r·t), by which the value of help shrinks while waiting t hours; per hour. */
    double shrinksPerHour() {
        return 1.0 / lifetimeHours;
    }
}
