package kanal.guide;

/**
 * A statement of a tutorial on the internet, and what public evidence says of it.
 *
 * @param number its number, from 1
 * @param statement what the tutorial says, in our words
 * @param finding what was found, and where
 */
public record Claim(int number, LocalText statement, Verdict verdict, LocalText finding) {
    /** What public evidence makes of a claim. */
    public enum Verdict implements Coded {
        CONFIRMED,
        OUTDATED,
        CONTRADICTED,
        UNVERIFIABLE;

        /** Of the badge that tells it. */
        public Tone tone() {
            return switch (this) {
                case CONFIRMED -> Tone.PROVEN;
                case OUTDATED, UNVERIFIABLE -> Tone.UNSURE;
                case CONTRADICTED -> Tone.REFUTED;
            };
        }
    }

    public Claim {
        if (number < 1) {
            throw new RefusedException(Rule.CLAIM_NUMBER.by(number));
        }
    }
}
