package kanal.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Slows whoever tries passwords out: from one network 25 times in five minutes, for one account 10 times. An account is
 * counted per network, so that nobody can lock an owner out from elsewhere.
 */
@Component
class SignInThrottle {
    static final int PER_ACCOUNT = 10;
    static final int PER_NETWORK = 25;
    static final Duration WINDOW = Duration.ofMinutes(5);

    /** Networks and accounts that are remembered; who attacks from more than these gets some tries more. */
    private static final int MOST = 100_000;

    private final Buckets buckets;
    private final Cache<String, Boolean> told =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(WINDOW).build();

    @Autowired
    SignInThrottle() {
        this(TimeMeter.SYSTEM_NANOTIME);
    }

    SignInThrottle(TimeMeter time) {
        buckets = new Buckets(WINDOW, time);
    }

    /**
     * An attempt too many.
     *
     * @param pause until the next may be made
     * @param first whether it is the first in a while, of which the audit list tells: the others would only fill it
     */
    record Slowed(Duration pause, boolean first) {}

    /** Counts an attempt, before it is made. */
    Optional<Slowed> count(String account, Network network) {
        return count(network.key(), PER_NETWORK).or(() -> count(key(account, network), PER_ACCOUNT));
    }

    /** Takes a successful attempt back, so that only the others count. */
    void forgive(String account, Network network) {
        buckets.of(network.key(), PER_NETWORK).addTokens(1);
        buckets.of(key(account, network), PER_ACCOUNT).addTokens(1);
    }

    private Optional<Slowed> count(String key, int most) {
        ConsumptionProbe probe = buckets.of(key, most).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(new Slowed(
                        Duration.ofNanos(probe.getNanosToWaitForRefill()),
                        told.asMap().putIfAbsent(key, true) == null));
    }

    private static String key(String account, Network network) {
        return network.key() + ' ' + account;
    }
}
