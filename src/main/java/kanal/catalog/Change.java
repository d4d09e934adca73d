package kanal.catalog;

import java.time.Instant;

/** A revision in one line: what was changed by whom, when and why. */
record Change(long number, String provider, String author, String note, Instant writtenAt) {
    public String when() {
        return UtcTime.of(writtenAt);
    }
}
