package kanal.catalog;

import java.time.Instant;
import kanal.guide.ProviderCode;
import org.jspecify.annotations.Nullable;

/**
 * A change as the history tells it: which provider's document became another, who made it so, why and when.
 *
 * @param approvedBy the other owner who approved it; null where one keeper made it alone
 */
public record Revision(
        long number,
        ProviderCode provider,
        String author,
        @Nullable String approvedBy,
        String note,
        Instant writtenAt) {
    Revision(long number, String provider, String author, @Nullable String approvedBy, String note, Instant writtenAt) {
        this(number, new ProviderCode(provider), author, approvedBy, note, writtenAt);
    }
}
