package kanal.keeping.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import kanal.audit.Network;
import kanal.keeping.accounts.SignInThrottle.Slowed;
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
    void tellsOfTheFirstTenTooManyOneByOneAndThenWheneverTheyHaveDoubled() {
        allowed(10, "olga", HERE);

        List<String> told = IntStream.range(0, 100_000)
                .mapToObj(attempt -> throttle.count("olga", HERE).orElseThrow())
                .filter(Slowed::isTold)
                .map(Slowed::told)
                .toList();

        // Of one account the first fifteen, which use up what the network has; then the network's
        assertThat(told)
                .startsWith("", "×2", "×3", "×4", "×5", "×6", "×7", "×8", "×9", "×10")
                .endsWith("×10240", "×20480", "×40960", "×81920")
                .hasSizeLessThan(40);
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
