package kanal.genuine;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import kanal.guide.Address;
import kanal.guide.Coded;
import kanal.guide.Country;
import kanal.guide.Region;

/** What a person must know first of a contact that is genuine; where there is something, nobody is told just to use it. */
public enum Qualification implements Coded {
    /** It serves people in other countries only. */
    OTHER_COUNTRY,
    /** The text that names it is written for people elsewhere. */
    OTHER_REGION,
    /** The text that names it was last seen years ago. */
    FAR_PAST_ITS_TIME;

    private static final int YEARS = 3;

    /** Those of an address or a place, in the order in which they are told. */
    public static Set<Qualification> of(Counterpart counterpart, Country country, LocalDate today) {
        Set<Qualification> all = EnumSet.noneOf(Qualification.class);
        Address address = counterpart.address();
        if (address != null && !Region.anyIncludes(address.conditions().countries(), country)) {
            all.add(OTHER_COUNTRY);
        }
        if (!Region.anyIncludes(counterpart.evidence().about(), country)) {
            all.add(OTHER_REGION);
        }
        if (counterpart.evidence().agesFrom().isBefore(today.minusYears(YEARS))) {
            all.add(FAR_PAST_ITS_TIME);
        }
        return all;
    }
}
