package kanal.ranking;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kanal.guide.ChannelCode;
import kanal.guide.ProblemCode;
import kanal.guide.Suitability;
import org.jspecify.annotations.Nullable;

/**
 * The order in time: every duty today, and beside them one contact after the other, each until it is given up. A last resort
 * starts only when a duty that decides the problem has had its time to answer.
 */
public record Plan(List<Entry> entries) {
    private static final Set<Suitability> DECIDES = EnumSet.of(Suitability.BEST, Suitability.GOOD);

    /**
     * One contact.
     *
     * @param startHour when to start it, in hours from the start of today
     * @param giveUpHour when to give it up and go on, in hours from the start of today as well; null for a duty
     */
    public record Entry(
            ChannelCode channel, int startHour, @Nullable Integer giveUpHour) {
        public Entry {
            if (startHour < 0 || (giveUpHour != null && giveUpHour <= startHour)) {
                throw new IllegalArgumentException("Not a window: from hour " + startHour + " to " + giveUpHour);
            }
        }
    }

    public Plan {
        entries = List.copyOf(entries);
    }

    static Plan of(ProblemCode problem, List<Recommendation> inOrder) {
        List<Entry> entries = new ArrayList<>();
        int start = 0;
        int answered = 0;
        for (Recommendation next : inOrder) {
            ChannelCode channel = next.channel().code();
            if (next.duty()) {
                entries.add(new Entry(channel, 0, null));
                if (DECIDES.contains(suitability(next, problem))
                        && !next.channel().immediate()) {
                    answered = Math.max(answered, next.estimate().giveUpHours());
                }
                continue;
            }
            if (suitability(next, problem) == Suitability.LAST_RESORT) {
                start = Math.max(start, answered);
            }
            int giveUp = start + next.estimate().giveUpHours();
            entries.add(new Entry(channel, start, giveUp));
            // A channel that answers at once is over the same day, whatever its window: the next one need not wait
            start = next.channel().immediate() ? start : giveUp;
        }
        return new Plan(entries);
    }

    private static Suitability suitability(Recommendation recommendation, ProblemCode problem) {
        return recommendation.channel().fit(problem).orElseThrow().suitability();
    }
}
