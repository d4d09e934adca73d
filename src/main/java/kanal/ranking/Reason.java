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
 * One reason for or against a place, true for this place and situation.
 *
 * @param address the address that the reason speaks of, the best of the place; null when it speaks of the channel
 */
public record Reason(Code code, @Nullable Address address) {
    /** Every reason there is, in the order in which they are shown: those for a place, then those against it. */
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

        /** Whether this speaks against the place. */
        public boolean against() {
            return compareTo(LAST_RESORT) >= 0;
        }

        /**
         * When each reason holds: the whole list in one place.
         *
         * @param lesser the places above this one that decide the problem less well, so that something held it back
         */
        private boolean holds(Candidate place, List<Candidate> lesser) {
            Suitability suitability = place.fit().suitability();
            Trust trust = place.trust();
            Conditions conditions = place.address().conditions();
            boolean lockedOut = place.situation().access() == Access.LOCKED_OUT;
            boolean platformKnown = place.situation().platform() != null;
            boolean immediate = place.channel().immediate();
            Basis basis = place.estimate().basis();
            return switch (this) {
                case DECIDES_SUCH_CASES -> suitability == Suitability.BEST;
                case CAN_DECIDE -> suitability == Suitability.GOOD;
                case MAY_HELP -> suitability == Suitability.POSSIBLE;
                case OFFICIAL_SOURCE -> trust.grade() == Grade.A;
                case PRESS_SOURCE -> trust.grade() == Grade.B;
                // A path of taps may do without an account, never without an app
                case WORKS_WITHOUT_APP ->
                    lockedOut && !conditions.needsOpenApp() && place.address().kind() != Kind.APP_PATH;
                case ANSWERS_AT_ONCE -> immediate;
                case FOR_YOUR_PLATFORM -> !conditions.platforms().isEmpty() && platformKnown;
                case FOR_ONE_PLATFORM_ONLY -> !conditions.platforms().isEmpty() && !platformKnown;
                case FOR_YOUR_COUNTRY -> !conditions.countries().isEmpty();
                case OFFICIAL_AIM -> basis == Basis.OFFICIAL;
                case LAST_RESORT -> suitability == Suitability.LAST_RESORT;
                case THIRD_PARTY_SOURCE -> trust.grade() == Grade.C && !trust.otherRegion();
                case OTHER_REGION_SOURCE -> trust.otherRegion();
                // Of a source without a date nobody knows that it is old
                case OLD_SOURCE -> trust.old() && place.address().evidence().seenOn() != null;
                case WEAKER_SOURCE ->
                    lesser.stream()
                                    .anyMatch(above -> above.isDuty() == place.isDuty()
                                            && above.trust().answered() > trust.answered())
                            && SOURCE_TOLD.stream().noneMatch(told -> told.holds(place, lesser));
                case AFTER_DUTIES -> !place.isDuty() && lesser.stream().anyMatch(Candidate::isDuty);
                case SLOWER_ANSWER ->
                    lesser.stream()
                            .anyMatch(above -> above.isDuty() == place.isDuty()
                                    && above.estimate().medianHours()
                                            < place.estimate().medianHours());
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
     * The reasons that hold for the place; an address that is offered to this person suits their platform and country.
     *
     * @param above the places before this one in the order
     */
    static List<Reason> of(Candidate place, List<Candidate> above) {
        List<Candidate> lesser = above.stream()
                .filter(it -> it.fit().suitability().compareTo(place.fit().suitability()) > 0)
                .toList();
        return Arrays.stream(Code.values())
                .filter(code -> code.holds(place, lesser))
                .map(code -> new Reason(code, code.speaksOfTheAddress() ? place.address() : null))
                .toList();
    }
}
