package kanal.keeping.review;

/** Who has to agree to a change before people see it. */
public enum Consent {
    /** Nobody else, and nothing is told of it. */
    NOBODY,
    /** Nobody else; so the public pages tell for some days that one keeper did it. */
    TOLD,
    /** Another owner. */
    OWNER
}
