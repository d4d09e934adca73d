package kanal.ranking;

import java.util.ArrayList;
import java.util.List;
import kanal.guide.ChannelCode;
import org.jspecify.annotations.Nullable;

/** The order in time: every duty today, and beside them one contact after the other, each until it is given up. */
public record Plan(List<Entry> entries) {
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

    static Plan of(List<Recommendation> inOrder) {
        List<Entry> entries = new ArrayList<>();
        int start = 0;
        for (Recommendation next : inOrder) {
            ChannelCode channel = next.channel().code();
            if (next.duty()) {
                entries.add(new Entry(channel, 0, null));
                continue;
            }
            int giveUp = start + next.estimate().giveUpHours();
            entries.add(new Entry(channel, start, giveUp));
            // A channel that answers at once is over the same day, whatever its window: the next one need not wait
            start = next.channel().immediate() ? start : giveUp;
        }
        return new Plan(entries);
    }
}
