package kanal.guide;

/** How well a channel decides a problem, in the keepers' words; the ranking gives each its number. */
public enum Suitability {
    BEST,
    GOOD,
    POSSIBLE,
    LAST_RESORT
}
