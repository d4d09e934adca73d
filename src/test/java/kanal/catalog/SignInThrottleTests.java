package kanal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import kanal.catalog.SignInThrottle.Slowed;
import org.junit.jupiter.api.Test;

class SignInThrottleTests {
    private static final Network HERE = Network.of("203.0.113.7");
    private static final Network ELSEWHERE = Network.of("198.51.100.7");

    private final AtomicLong nanos = new AtomicLong();
    private final SignInThrottle throttle = new SignInThrottle(new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void allowsTenAttemptsForAnAccountInFiveMinutes() {
        assertThat(allowed(200, "olga", HERE)).isEqualTo(10);
        assertThat(throttle.count("olga", HERE).map(Slowed::pause)).contains(Duration.ofMinutes(5));

        pass(Duration.ofMinutes(4));
        assertThat(allowed(200, "olga", HERE)).isZero();

        pass(Duration.ofMinutes(1));
        assertThat(allowed(200, "olga", HERE)).isEqualTo(10);
    }

    @Test
    void doesNotLockTheOwnerOutElsewhere() {
        allowed(200, "olga", HERE);

        assertThat(throttle.count("olga", ELSEWHERE)).isEmpty();
    }

    @Test
    void allowsTwentyFiveAttemptsFromANetworkForWhateverAccounts() {
        long allowed = IntStream.range(0, 200)
                .filter(index -> throttle.count("name" + index, HERE).isEmpty())
                .count();

        assertThat(allowed).isEqualTo(25);
        assertThat(throttle.count("name", ELSEWHERE)).isEmpty();
    }

    @Test
    void doesNotCountSuccessfulAttempts() {
        for (int round = 0; round < 100; round++) {
            assertThat(throttle.count("olga", HERE)).isEmpty();
            throttle.forgive("olga", HERE);
        }
    }

    @Test
    void saysOfOneAttemptInAWhileThatItIsTheFirstTooMany() {
        allowed(10, "olga", HERE);

        assertThat(throttle.count("olga", HERE).map(Slowed::first)).contains(true);
        assertThat(throttle.count("olga", HERE).map(Slowed::first)).contains(false);
    }

    private long allowed(int attempts, String account, Network network) {
        return IntStream.range(0, attempts)
                .filter(attempt -> throttle.count(account, network).isEmpty())
                .count();
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
