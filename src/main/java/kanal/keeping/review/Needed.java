package kanal.keeping.review;

/** What a change needs before people see it. */
public enum Needed {
    /** Nothing, and nothing is told of it. */
    NOTHING,
    /** Nothing; so the public pages tell for some days that one keeper did it. */
    NOTICE,
    /** Another owner's approval. */
    OWNER
}
