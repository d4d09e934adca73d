package kanal.genuine;

import org.jspecify.annotations.Nullable;

/**
 * What was found, and what is to be said of it.
 *
 * @param contact as it was pasted; empty when nothing was found
 * @param owner the name that somebody registered, which alone counts: {@code example.com}; empty where there is none
 * @param comparedWith what it is, lies in or is made to look like; null where there is nothing like it
 */
public record Finding(
        String contact,
        Reason reason,
        String owner,
        @Nullable Counterpart comparedWith) {
    /** Of the whole text, and of no contact in it. */
    static Finding ofAll(Reason reason) {
        return ofAll(reason, null);
    }

    static Finding ofAll(Reason reason, @Nullable Counterpart comparedWith) {
        return new Finding("", reason, "", comparedWith);
    }

    /** Whether it is of one contact, and not of the whole text. */
    public boolean isOfContact() {
        return !contact.isEmpty();
    }

    public Judgement judgement() {
        return reason.judgement();
    }
}
