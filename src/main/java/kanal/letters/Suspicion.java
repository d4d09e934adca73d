package kanal.letters;

/**
 * A part of a text that is a secret, or that may be one.
 *
 * @param start where it begins in the text, in {@code char}s
 * @param end where it ends, exclusive
 * @param sure whether its own words or digits prove it; else only its writer can say what it is
 */
public record Suspicion(Secret kind, int start, int end, boolean sure) {
    public Suspicion {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("Not a part of a text: " + start + " to " + end);
        }
    }

    /** The same where an account, an amount or a reference is asked for: there its digits alone prove nothing. */
    public Suspicion unsure() {
        return new Suspicion(kind, start, end, false);
    }
}
