package kanal.ranking;

import kanal.guide.ChannelCode;
import org.jspecify.annotations.Nullable;

/**
 * A channel that was contacted already.
 *
 * @param days how long ago, 0 to 3650; null when its window has passed
 */
public record Tried(ChannelCode channel, @Nullable Integer days) {
    private static final int MOST_DAYS = 3_650;

    public Tried {
        if (days != null && (days < 0 || days > MOST_DAYS)) {
            throw new IllegalArgumentException("Not from 0 to " + MOST_DAYS + " days: " + days);
        }
    }
}
