package kanal.ranking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kanal.guide.Address;
import kanal.guide.Channel;
import kanal.guide.Fit;
import kanal.guide.Problem;
import org.jspecify.annotations.Nullable;

/** Parts the channels that remain for a situation from what is set aside, each in the document's order. */
final class Sieve {
    private static final int HOURS_OF_A_DAY = 24;

    private final Situation situation;
    private final Problem problem;
    private final LocalDate today;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<SetAside> setAside = new ArrayList<>();

    Sieve(Situation situation, Problem problem, LocalDate today) {
        this.situation = situation;
        this.problem = problem;
        this.today = today;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    List<SetAside> setAside() {
        return setAside;
    }

    /** What does not serve the problem at all goes nowhere: it is neither ranked nor set aside. */
    void pass(Channel channel) {
        List<Address> listed = channel.addresses().stream()
                .filter(address -> address.conditions().isFor(problem.code()))
                .toList();
        Optional<Fit> fit = channel.fit(problem.code());
        if (fit.isPresent() && !listed.isEmpty()) {
            pass(channel, fit.get(), listed);
        }
    }

    private void pass(Channel channel, Fit fit, List<Address> listed) {
        List<Address> offered = listed.stream()
                .filter(address ->
                        Criterion.against(address, situation, problem).isEmpty())
                .toList();
        Optional<Tried> tried = situation.tried(channel.code());
        if (channel.retired() != null) {
            setAside.add(new SetAside(channel, null, Criterion.RETIRED, null));
        } else if (channel.stopped() != null) {
            setAside.add(new SetAside(channel, null, Criterion.STOPPED, null));
        } else if (tried.isPresent() && !offered.isEmpty()) {
            setAside.add(triedBefore(channel, fit, tried.get()));
        } else {
            setAsideEach(channel, listed);
            if (!offered.isEmpty()) {
                candidates.add(Candidate.of(situation, channel, fit, offered, today));
            }
        }
    }

    private SetAside triedBefore(Channel channel, Fit fit, Tried tried) {
        return fit.duty()
                ? new SetAside(channel, null, Criterion.DONE, null)
                : new SetAside(channel, null, Criterion.ALREADY_TRIED, until(channel, tried));
    }

    private void setAsideEach(Channel channel, List<Address> listed) {
        for (Address address : listed) {
            Criterion.against(address, situation, problem)
                    .ifPresent(criterion -> setAside.add(new SetAside(channel, address, criterion, null)));
        }
    }

    /** The last day to wait for an answer; null when that day has passed or nobody knows when the contact was. */
    private @Nullable LocalDate until(Channel channel, Tried tried) {
        if (tried.days() == null) {
            return null;
        }
        int left = Wait.of(channel, problem.code()).giveUpHours(situation.urgency()) - tried.days() * HOURS_OF_A_DAY;
        return left <= 0 ? null : today.plusDays((left + HOURS_OF_A_DAY - 1) / HOURS_OF_A_DAY);
    }
}
