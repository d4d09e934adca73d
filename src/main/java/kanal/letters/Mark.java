package kanal.letters;

import org.jspecify.annotations.Nullable;

/**
 * A part of what was typed into a field that is a secret, or may be one; nothing of it appears in {@code toString}.
 *
 * @param meaning what its writer says that it is; null while nobody said
 * @param text the field's whole text
 */
public record Mark(Suspicion suspicion, @Nullable Meaning meaning, String text) {
    private static final int AROUND = 40;

    /** The marked part itself. */
    public String marked() {
        return text.substring(suspicion.start(), suspicion.end()).strip();
    }

    /** The few words before it. */
    public String before() {
        int from = Math.max(0, suspicion.start() - AROUND);
        return (from > 0 ? "…" : "") + text.substring(whole(from), suspicion.start());
    }

    /** The few words after it. */
    public String after() {
        int to = Math.min(text.length(), suspicion.end() + AROUND);
        return text.substring(suspicion.end(), whole(to)) + (to < text.length() ? "…" : "");
    }

    /** What answers call it, however its digits are parted: only its letters and digits. */
    public String key() {
        return key(text, suspicion);
    }

    static String key(String text, Suspicion suspicion) {
        return TypedText.bare(text.substring(suspicion.start(), suspicion.end()))
                .replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    /** Whether only its writer can say what it is. */
    public boolean isAsked() {
        return !suspicion.sure();
    }

    /** Whether it still stands in the way of the letter. */
    boolean isOpen() {
        return suspicion.sure() || meaning == null;
    }

    /** Not between the two halves of a character. */
    private int whole(int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    @Override
    public String toString() {
        return "Mark[" + suspicion.kind() + "]";
    }
}
