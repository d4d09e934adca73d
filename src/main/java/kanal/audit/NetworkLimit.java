package kanal.audit;

import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;

/** How often something may be done from one network in one window; networks are counted in memory and never kept. */
public final class NetworkLimit {
    private final int most;
    private final Buckets buckets;

    public NetworkLimit(int most, Duration window) {
        this(most, window, TimeMeter.SYSTEM_NANOTIME);
    }

    NetworkLimit(int most, Duration window, TimeMeter time) {
        this.most = most;
        buckets = new Buckets(window, time);
    }

    /** Counts one; how long to wait where it is one too many, else nothing. */
    public Optional<Duration> count(String remoteAddress) {
        ConsumptionProbe probe =
                buckets.of(Network.of(remoteAddress).key(), most).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
}
