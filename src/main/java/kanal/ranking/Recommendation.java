package kanal.ranking;

import java.util.List;
import kanal.guide.Address;
import kanal.guide.Channel;

/**
 * A channel to knock on, and at which place in the order; duties stand before all others.
 *
 * @param rank from 1, without gaps
 * @param duty whether it is done in any case, today, beside the others
 * @param addresses the doors that are offered, best first, at least one
 * @param index what the order follows, highest first, duties and the others each for themselves: a / (1 − b), rounded to 12 significant digits
 * @param reasons those for it, then those against it
 */
public record Recommendation(
        int rank,
        Channel channel,
        boolean duty,
        List<Address> addresses,
        double index,
        Estimate estimate,
        List<Reason> reasons) {
    public Recommendation {
        addresses = List.copyOf(addresses);
        reasons = List.copyOf(reasons);
        if (rank < 1 || addresses.isEmpty()) {
            throw new IllegalArgumentException("A recommendation has a rank from 1 and an address");
        }
    }

    /** @param above the places before this one in the order */
    static Recommendation of(Candidate candidate, List<Candidate> above) {
        return new Recommendation(
                above.size() + 1,
                candidate.channel(),
                candidate.isDuty(),
                candidate.addresses(),
                candidate.index(),
                candidate.estimate(),
                Reason.of(candidate, above));
    }

    /** The best of its doors. */
    public Address address() {
        return addresses.get(0);
    }
}
