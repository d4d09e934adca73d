package kanal.keeping.suggestions;

import io.github.bucket4j.EstimationProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import kanal.audit.Buckets;
import kanal.audit.Network;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Takes ten suggestions an hour from one network, which may be a whole village behind one address. */
@Component
class SuggestionThrottle {
    static final int PER_NETWORK = 10;
    static final Duration WINDOW = Duration.ofHours(1);

    private final Buckets buckets;

    @Autowired
    SuggestionThrottle() {
        this(TimeMeter.SYSTEM_NANOTIME);
    }

    SuggestionThrottle(TimeMeter time) {
        buckets = new Buckets(WINDOW, time);
    }

    /** Counts one; whether it is not one too many. */
    boolean count(Network network) {
        return buckets.of(network.key(), PER_NETWORK).tryConsume(1);
    }

    /** How long to wait before the next is taken. */
    Duration pause(Network network) {
        EstimationProbe next = buckets.of(network.key(), PER_NETWORK).estimateAbilityToConsume(1);
        return Duration.ofNanos(next.getNanosToWaitForRefill());
    }

    void forgive(Network network) {
        buckets.of(network.key(), PER_NETWORK).addTokens(1);
    }
}
