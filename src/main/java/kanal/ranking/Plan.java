package kanal.ranking;

import java.util.ArrayList;
import java.util.List;
import kanal.guide.ChannelCode;

/** The order in time: one contact at a time, each until it is given up. */
public record Plan(List<Entry> entries) {
    /**
     * One contact.
     *
     * @param startHour when to start it, in hours from the start of today
     * @param giveUpHour when to give it up and go on, in hours from the start of today as well
     */
    public record Entry(ChannelCode channel, int startHour, int giveUpHour) {
        public Entry {
            if (startHour < 0 || giveUpHour <= startHour) {
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
            int giveUp = start + next.estimate().giveUpHours();
            entries.add(new Entry(next.channel().code(), start, giveUp));
            start = giveUp;
        }
        return new Plan(entries);
    }
}
