package kanal.keeping.suggestions;

import java.time.Duration;
import kanal.audit.Network;
import kanal.guide.Provider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Where people's suggestions come in; of who sends them nothing is kept. */
@Component
public class Suggestions {
    private static final Logger LOG = LoggerFactory.getLogger(Suggestions.class);

    private final SuggestionQueue queue;
    private final SuggestionThrottle throttle;

    Suggestions(SuggestionQueue queue, SuggestionThrottle throttle) {
        this.queue = queue;
        this.throttle = throttle;
    }

    /** What became of one that was sent. */
    public enum Receipt {
        TAKEN,
        /** From that network there were too many. */
        TOO_MANY,
        /** Too many wait for keepers. */
        FULL,
        /** The database does not answer. */
        AWAY
    }

    /**
     * Takes a suggestion, or says why not.
     *
     * @param remoteAddress from which it was sent: counted, and not kept
     */
    public Receipt receive(Suggestion suggestion, String remoteAddress) {
        Network network = Network.of(remoteAddress);
        if (!throttle.count(network)) {
            return Receipt.TOO_MANY;
        }
        try {
            return queue.add(suggestion) ? Receipt.TAKEN : Receipt.FULL;
        } catch (DataAccessException | TransactionException away) {
            // Its message may have what was typed
            LOG.warn("A suggestion could not be stored: {}", away.getClass().getSimpleName());
            throttle.forgive(network);
            return Receipt.AWAY;
        }
    }

    /** How long that network has to wait where there were too many. */
    public Duration pause(String remoteAddress) {
        return throttle.pause(Network.of(remoteAddress));
    }

    /** Whether a change of a provider does what it says; where that cannot be read, it is not called so. */
    public boolean isFollowed(long number, Provider before, Provider after) {
        try {
            return queue.find(number)
                    .filter(it -> it.said().isFollowedBy(before, after))
                    .isPresent();
        } catch (DataAccessException | TransactionException away) {
            return false;
        }
    }

    /** Says which revision applied it; what was saved stays saved where that cannot be said. */
    public void accepted(long number, long revision, String keeper) {
        tell(number, () -> queue.accept(number, revision, keeper));
    }

    /** Says which proposal would apply it. */
    public void proposed(long number, long proposal, String keeper) {
        tell(number, () -> queue.propose(number, proposal, keeper));
    }

    private static void tell(long number, Runnable answer) {
        try {
            answer.run();
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("Suggestion {} was accepted and still waits", number);
        }
    }
}
