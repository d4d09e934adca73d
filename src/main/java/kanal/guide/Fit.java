package kanal.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well a channel decides one problem.
 *
 * @param title what to do, in a heading, where the channel's name says too little
 * @param duty whether it is done in any case, today, beside the others
 * @param waits the waiting times for this problem; empty where the channel's own hold
 */
public record Fit(
        ProblemCode problem,
        Suitability suitability,
        @Nullable LocalText title,
        boolean duty,
        List<WaitingTime> waits) {
    public Fit {
        waits = List.copyOf(waits);
    }
}
