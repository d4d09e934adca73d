package kanal.guide;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A way to reach help.
 *
 * @param purpose what it is for, in a sentence
 * @param authority the code of the authority that runs it; null when it is the provider's own
 * @param immediate whether an answer comes while one is there: a hotline, a counter, an article
 * @param steps how to use it, where an address does not say otherwise
 * @param fits the problems that it serves; one that serves none is known and never ranked
 * @param stopped the keeper's message when the whole channel is closed for now
 * @param retired why nobody is to use it any more; its pages stay and say so
 * @param instead the channel to use in its place, where it is retired
 */
public record Channel(
        ChannelCode code,
        LocalText name,
        LocalText purpose,
        @Nullable String authority,
        boolean immediate,
        List<LocalText> pros,
        List<LocalText> cons,
        List<LocalText> tips,
        List<WaitingTime> waits,
        List<Fit> fits,
        List<Step> steps,
        List<Address> addresses,
        @Nullable LocalText stopped,
        @Nullable LocalText retired,
        @Nullable ChannelCode instead) {
    public Channel {
        Slug.checkOfPage(code.value());
        pros = List.copyOf(pros);
        cons = List.copyOf(cons);
        tips = List.copyOf(tips);
        waits = List.copyOf(waits);
        fits = List.copyOf(fits);
        steps = List.copyOf(steps);
        addresses = List.copyOf(addresses);
        Check.instead("channel", code, retired, instead);
        Check.unique("fit for the problem", fits, Fit::problem);
        if (addresses.isEmpty()) {
            throw new RefusedException(Rule.NO_DOOR.by(code));
        }
    }

    /** How well this channel decides the problem; nothing when it does not serve it. */
    public Optional<Fit> fit(ProblemCode problem) {
        return fits.stream().filter(fit -> fit.problem().equals(problem)).findFirst();
    }

    /** The heading of this channel for that problem: what to do, or else its name. */
    public LocalText title(ProblemCode problem) {
        return fit(problem).map(Fit::title).orElse(name);
    }

    /** The waiting times that hold for the problem: its own, or else the channel's. */
    public List<WaitingTime> waits(ProblemCode problem) {
        return fit(problem).map(Fit::waits).filter(own -> !own.isEmpty()).orElse(waits);
    }

    /** The steps through that door for that problem: the door's own, or else the channel's. */
    public List<Step> steps(Address address, ProblemCode problem) {
        return (address.steps().isEmpty() ? steps : address.steps())
                .stream().filter(step -> step.isFor(problem)).toList();
    }
}
