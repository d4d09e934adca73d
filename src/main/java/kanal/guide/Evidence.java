package kanal.guide;

import java.net.URI;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why we believe something: how strong the proof is, where it stands and when it was last known to stand there.
 *
 * @param source the text that says so, in words
 * @param url where that text stands, https only, where an address of it is known
 * @param seenOn the date of the archived copy, or the day somebody opened it
 * @param recordedOn the day this was entered; needed where {@code seenOn} is unknown
 * @param live whether somebody opened the source itself on that day, not a copy
 * @param about the regions that the text is written for; empty for everywhere
 */
public record Evidence(
        Grade grade,
        LocalText source,
        @Nullable URI url,
        @Nullable LocalDate seenOn,
        @Nullable LocalDate recordedOn,
        boolean live,
        Set<Region> about) {
    public Evidence {
        about = Sets.ordered(about);
        if (seenOn == null && recordedOn == null) {
            throw new RefusedException(Rule.UNDATED.by());
        }
        if (live && seenOn == null) {
            throw new RefusedException(Rule.LIVE_UNDATED.by());
        }
        if (url != null && !Kind.URL.accepts(url.toString())) {
            throw new RefusedException(Rule.SOURCE_URL.by(url));
        }
    }

    /** The day that age is counted from; an unknown date counts as one year before it was recorded. */
    public LocalDate agesFrom() {
        if (seenOn != null) {
            return seenOn;
        }
        if (recordedOn != null) {
            return recordedOn.minusYears(1);
        }
        throw new IllegalStateException("Evidence has a date by construction");
    }
}
