package kanal.ranking;

import kanal.guide.Coded;

/** How soon help is worth having: how fast its value shrinks, and how long one door at most is waited for. */
public enum Urgency implements Coded {
    CAN_WAIT(720, 14 * 24),
    SOON(72, 3 * 24),
    NOW(6, 24);

    private final int lifetimeHours;
    private final int longestWaitHours;

    Urgency(int lifetimeHours, int longestWaitHours) {
        this.lifetimeHours = lifetimeHours;
        this.longestWaitHours = longestWaitHours;
    }

    /** The r of e^(−r·t), by which the value of help shrinks while waiting t hours; per hour. */
    double shrinksPerHour() {
        return 1.0 / lifetimeHours;
    }

    int longestWaitHours() {
        return longestWaitHours;
    }
}
