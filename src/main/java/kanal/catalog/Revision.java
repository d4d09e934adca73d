package kanal.catalog;

import java.time.Instant;
import kanal.guide.ProviderCode;

/** A change as the history tells it: which provider's document became another, who made it so, why and when. */
record Revision(long number, ProviderCode provider, String author, String note, Instant writtenAt) {
    Revision(long number, String provider, String author, String note, Instant writtenAt) {
        this(number, new ProviderCode(provider), author, note, writtenAt);
    }
}
