package kanal.audit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** How often something was done lately, for as many doers as fit; who comes from more than these gets some tries more. */
public final class Buckets {
    private static final int MOST = 100_000;

    private final Duration window;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;

    public Buckets(Duration window, TimeMeter time) {
        this.window = window;
        this.time = time;
        buckets = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(window)
                .build();
    }

    /**
     * The bucket with that key; a full one where it is new.
     *
     * @param most how often in one window
     */
    public Bucket of(String key, int most) {
        // All at once after the window, and not one by one, which would allow twice as many in the first window
        return buckets.get(
                key,
                unused -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillIntervally(most, window))
                        .withCustomTimePrecision(time)
                        .build());
    }
}
