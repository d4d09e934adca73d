package kanal.ranking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kanal.guide.Country;
import kanal.guide.Evidence;
import kanal.guide.Grade;
import kanal.guide.Region;

/**
 * How far this person may count on somebody being behind an address that is offered.
 *
 * @param grade the grade that counts for them, A to C
 * @param answered the q of the rule: how likely somebody is there, 0 to 0.95
 * @param old whether the evidence is older than one half-life
 * @param otherRegion whether it counts as C because its text is for another region than theirs
 */
record Trust(Grade grade, double answered, boolean old, boolean otherRegion) {
    private static final double DAYS_OF_A_YEAR = 365.25;

    /** @throws IllegalArgumentException for evidence on which no address is offered */
    static Trust in(Evidence evidence, Country country, LocalDate today) {
        boolean otherRegion = evidence.grade() != Grade.C && !Region.anyIncludes(evidence.about(), country);
        Grade grade = otherRegion ? Grade.C : evidence.grade();
        // Evidence of tomorrow (another time zone, a keeper's slip) is fresh, not better than fresh
        double days = StrictMath.max(0, ChronoUnit.DAYS.between(evidence.agesFrom(), today));
        double halfLives = days / (DAYS_OF_A_YEAR * halfLifeYears(grade));
        return new Trust(grade, fresh(grade) * StrictMath.pow(0.5, halfLives), halfLives > 1, otherRegion);
    }

    private static double fresh(Grade grade) {
        return switch (grade) {
            case A -> 0.95;
            case B -> 0.80;
            case C -> 0.50;
            case D, CONTRADICTED, RETIRED -> throw new IllegalArgumentException("Not offered: " + grade);
        };
    }

    private static double halfLifeYears(Grade grade) {
        return switch (grade) {
            case A -> 2;
            case B -> 1.5;
            case C -> 1;
            case D, CONTRADICTED, RETIRED -> throw new IllegalArgumentException("Not offered: " + grade);
        };
    }
}
