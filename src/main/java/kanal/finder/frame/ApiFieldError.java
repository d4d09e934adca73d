package kanal.finder.frame;

/** What can be wrong with a field in JSON only; everything else that can be is {@link kanal.letters.FieldError}. */
public enum ApiFieldError {
    /** Malformed, of another kind, or with a name twice. */
    NOT_A_JSON_OBJECT,
    /** Nobody asks for it. */
    UNKNOWN_FIELD,
    /** A number, a list or an object where text belongs; a statement may be a boolean, too. */
    NOT_TEXT,
    /** Not a field of the letter with its numbers and what they are. */
    UNKNOWN_NUMBER
}
