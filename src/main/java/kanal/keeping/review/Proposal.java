package kanal.keeping.review;

import java.time.Instant;
import kanal.guide.ProviderCode;
import org.jspecify.annotations.Nullable;

/**
 * A change that waits for another owner, or did.
 *
 * @param base the revision that it was made from
 * @param wanted what the provider would be; null where the rule itself would be switched off
 * @param decidedBy who approved, refused or withdrew it; null while it waits, and {@code decidedAt} likewise
 * @param reason why it was refused; empty where it was not
 * @param revision what became of it; null where nothing did
 */
public record Proposal(
        long number,
        ProviderCode provider,
        String author,
        String note,
        Instant writtenAt,
        long base,
        @Nullable String wanted,
        State state,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        String reason,
        @Nullable Long revision) {
    enum State {
        WAITING,
        APPROVED,
        REFUSED,
        WITHDRAWN
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }

    public boolean isBy(String keeper) {
        return author.equals(keeper);
    }

    /** Whether it is about the rule, and changes nothing in the catalog. */
    public boolean isToSwitchOff() {
        return wanted == null;
    }
}
