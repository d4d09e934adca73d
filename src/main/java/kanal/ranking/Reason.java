package kanal.ranking;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kanal.guide.Access;
import kanal.guide.Address;
import kanal.guide.Conditions;
import kanal.guide.Grade;
import kanal.guide.Kind;
import kanal.guide.Suitability;
import kanal.guide.WaitingTime.Basis;
import org.jspecify.annotations.Nullable;

/**
 * One reason for or against a door, true for this door and situation.
 *
 * @param address the address that the reason speaks of, the best of the door; null when it speaks of the channel
 */
public record Reason(Code code, @Nullable Address address) {
    /** Every reason there is, in the order in which they are shown: those for a door, then those against it. */
    public enum Code {
        DECIDES_SUCH_CASES,
        CAN_DECIDE,
        MAY_HELP,
        OFFICIAL_SOURCE,
        PRESS_SOURCE,
        WORKS_WITHOUT_APP,
        ANSWERS_AT_ONCE,
        FOR_YOUR_PLATFORM,
        FOR_ONE_PLATFORM_ONLY,
        FOR_YOUR_COUNTRY,
        OFFICIAL_AIM,
        LAST_RESORT,
        THIRD_PARTY_SOURCE,
        OTHER_REGION_SOURCE,
        OLD_SOURCE,
        WEAKER_SOURCE,
        AFTER_DUTIES,
        SLOWER_ANSWER,
        TIMES_REPORTED,
        NO_TIME_KNOWN;

        /** Whether this speaks against the door. */
        public boolean against() {
            return compareTo(LAST_RESORT) >= 0;
        }

        /**
         * When each reason holds: the whole list in one place.
         *
         * @param lesser the places above this one that decide the problem less well, so that something held it back
         */
        private boolean holds(Candidate candidate, List<Candidate> lesser) {
            Suitability suitability = candidate.fit().suitability();
            Trust trust = candidate.trust();
            Conditions conditions = candidate.address().conditions();
            boolean lockedOut = candidate.situation().access() == Access.LOCKED_OUT;
            boolean platformKnown = candidate.situation().platform() != null;
            boolean immediate = candidate.channel().immediate();
            Basis basis = candidate.estimate().basis();
            return switch (this) {
                case DECIDES_SUCH_CASES -> suitability == Suitability.BEST;
                case CAN_DECIDE -> suitability == Suitability.GOOD;
                case MAY_HELP -> suitability == Suitability.POSSIBLE;
                case OFFICIAL_SOURCE -> trust.grade() == Grade.A;
                case PRESS_SOURCE -> trust.grade() == Grade.B;
                // A path of taps may do without an account, never without an app
                case WORKS_WITHOUT_APP ->
                    lockedOut
                            && !conditions.needsOpenApp()
                            && candidate.address().kind() != Kind.APP_PATH;
                case ANSWERS_AT_ONCE -> immediate;
                case FOR_YOUR_PLATFORM -> !conditions.platforms().isEmpty() && platformKnown;
                case FOR_ONE_PLATFORM_ONLY -> !conditions.platforms().isEmpty() && !platformKnown;
                case FOR_YOUR_COUNTRY -> !conditions.countries().isEmpty();
                case OFFICIAL_AIM -> basis == Basis.OFFICIAL;
                case LAST_RESORT -> suitability == Suitability.LAST_RESORT;
                case THIRD_PARTY_SOURCE -> trust.grade() == Grade.C && !trust.otherRegion();
                case OTHER_REGION_SOURCE -> trust.otherRegion();
                // Of a source without a date nobody knows that it is old
                case OLD_SOURCE -> trust.old() && candidate.address().evidence().seenOn() != null;
                case WEAKER_SOURCE ->
                    lesser.stream()
                                    .anyMatch(above -> above.isDuty() == candidate.isDuty()
                                            && above.trust().answered() > trust.answered())
                            && SOURCE_TOLD.stream().noneMatch(told -> told.holds(candidate, lesser));
                case AFTER_DUTIES -> !candidate.isDuty() && lesser.stream().anyMatch(Candidate::isDuty);
                case SLOWER_ANSWER ->
                    lesser.stream()
                            .anyMatch(above -> above.isDuty() == candidate.isDuty()
                                    && above.estimate().medianHours()
                                            < candidate.estimate().medianHours());
                case TIMES_REPORTED -> basis == Basis.REPORTED;
                case NO_TIME_KNOWN -> !immediate && (basis == Basis.CLAIMED || basis == Basis.UNKNOWN);
            };
        }

        private boolean speaksOfTheAddress() {
            return switch (this) {
                case OFFICIAL_SOURCE,
                        PRESS_SOURCE,
                        WORKS_WITHOUT_APP,
                        FOR_YOUR_PLATFORM,
                        FOR_ONE_PLATFORM_ONLY,
                        FOR_YOUR_COUNTRY,
                        THIRD_PARTY_SOURCE,
                        OTHER_REGION_SOURCE,
                        OLD_SOURCE -> true;
                default -> false;
            };
        }
    }

    /** Reasons that say already that a source is weak. */
    private static final Set<Code> SOURCE_TOLD =
            EnumSet.of(Code.THIRD_PARTY_SOURCE, Code.OTHER_REGION_SOURCE, Code.OLD_SOURCE);

    /**
     * The reasons that hold for the door; an address that is offered to this person suits their platform and country.
     *
     * @param above the places before this one in the order
     */
    static List<Reason> of(Candidate candidate, List<Candidate> above) {
        List<Candidate> lesser = above.stream()
                .filter(it -> it.fit().suitability().compareTo(candidate.fit().suitability()) > 0)
                .toList();
        return Arrays.stream(Code.values())
                .filter(code -> code.holds(candidate, lesser))
                .map(code -> new Reason(code, code.speaksOfTheAddress() ? candidate.address() : null))
                .toList();
    }
}
