package kanal.ranking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import kanal.guide.Address;
import kanal.guide.Channel;
import kanal.guide.Fit;

/**
 * A channel that remains for this situation, and what is believed about it.
 *
 * @param addresses its offered addresses, best first, at least one
 * @param trust in the best of them
 */
record Candidate(
        Situation situation, Channel channel, Fit fit, List<Address> addresses, Trust trust, Estimate estimate) {
    /** So many digits of two indexes are compared, so that the order does not hang on the last bits. */
    private static final MathContext COMPARED = new MathContext(12);

    /** Duties before what is an alternative to something else. */
    static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::isDuty)
            .thenComparingDouble(Candidate::index)
            .reversed()
            .thenComparing(candidate -> candidate.channel().code());

    static Candidate of(Situation situation, Channel channel, Fit fit, List<Address> offered, LocalDate today) {
        List<Address> addresses = offered.stream()
                .sorted(Comparator.comparingDouble(
                        (Address address) -> -trust(address, situation, today).answered()))
                .toList();
        Trust trust = trust(addresses.get(0), situation, today);
        Wait wait = Wait.of(channel, situation.problem());
        Estimate estimate = Estimate.of(trust.answered(), fit.suitability(), wait, situation.urgency());
        return new Candidate(situation, channel, fit, addresses, trust, estimate);
    }

    Address address() {
        return addresses.get(0);
    }

    boolean isDuty() {
        return fit.duty();
    }

    double index() {
        return new BigDecimal(estimate.index()).round(COMPARED).doubleValue();
    }

    private static Trust trust(Address address, Situation situation, LocalDate today) {
        return Trust.in(address.evidence(), situation.country(), today);
    }
}
