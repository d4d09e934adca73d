package kanal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class NetworkLimitTests {
    private final AtomicLong nanos = new AtomicLong();
    private final NetworkLimit limit = new NetworkLimit(2, Duration.ofHours(1), new TimeMeter() {
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
    void saysHowLongToWaitAndOpensAgain() {
        assertThat(limit.count("203.0.113.7")).isEmpty();
        nanos.addAndGet(Duration.ofMinutes(20).toNanos());
        assertThat(limit.count("203.0.113.7")).isEmpty();
        assertThat(limit.count("203.0.113.7")).contains(Duration.ofMinutes(40));
        assertThat(limit.count("198.51.100.7")).isEmpty();

        nanos.addAndGet(Duration.ofMinutes(40).toNanos());
        assertThat(limit.count("203.0.113.7")).isEmpty();
    }

    @Test
    void countsAHouseholdOfTheNewerInternetAsOne() {
        limit.count("2001:db8:1:2::1");
        limit.count("2001:db8:1:2:ffff::9");

        assertThat(limit.count("2001:db8:1:2:3::3")).isPresent();
        assertThat(limit.count("2001:db8:1:3::1")).isEmpty();
    }
}
