package kanal.keeping.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import kanal.audit.Buckets;
import kanal.audit.Network;
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
    private final Cache<String, AtomicInteger> slowed =
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
     * @param times the how manieth too many it is in five minutes, of this network or account
     */
    record Slowed(Duration pause, int times) {
        /** So many are listed one by one. */
        static final int EACH = 10;

        /**
         * Whether the audit list tells of it: each of the first, then whenever they have doubled, so that whoever tries for
         * five minutes without a pause adds a few lines, and not a hundred thousand.
         */
        boolean isTold() {
            return times <= EACH || (times % EACH == 0 && Integer.bitCount(times / EACH) == 1);
        }

        /** How many they are by now; nothing for the first, which says so itself. */
        String told() {
            return times == 1 ? "" : "×" + times;
        }
    }

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
                        Objects.requireNonNull(slowed.get(key, unused -> new AtomicInteger()))
                                .incrementAndGet()));
    }

    private static String key(String account, Network network) {
        return network.key() + ' ' + account;
    }
}
