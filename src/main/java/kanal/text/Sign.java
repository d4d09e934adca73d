package kanal.text;

/** What the form of a contact alone gives away, whoever's it is: no honest contact looks like that, but for the last two. */
public enum Sign {
    /** Characters that make letters run the other way, so that another address is seen than is meant. */
    TURNED_TEXT,
    /** Characters within it that nobody sees. */
    INVISIBLE_CHARACTERS,
    /** A script, or an app's own command, in place of a page. */
    UNUSUAL_LINK,
    /** A name before an at sign, which is not where the link leads. */
    NAME_BEFORE_AT,
    /** An e-mail address with more than one at sign. */
    SEVERAL_ATS,
    /** The sender's name shows another address than the one behind it. */
    MISLEADING_SENDER,
    /** A backslash, which some programs read as a slash and others do not. */
    BACKSLASH,
    /** Percent signs for what needs none. */
    ENCODED,
    /** A number in place of a name. */
    NUMERIC_HOST,
    /** A port other than the usual one of its scheme. */
    PORT,
    /** Slashes, dots or other signs where links have none. */
    BROKEN_LINK,
    /** Wide, mathematical or circled letters. */
    UNUSUAL_FORMS,
    /** A name in the encoding of other alphabets, {@code xn--}. */
    PUNYCODE,
    /** Letters of several scripts in one name. */
    MIXED_SCRIPTS,
    /** Letters beyond the ordinary alphabet, which can be drawn like those of it. */
    LOOKALIKE_LETTERS,
    /** Another link within the link. */
    CARRIES_ANOTHER_LINK,
    /** Something invisible beside it. */
    INVISIBLE_AROUND,
    /** A telephone number within the link. */
    LEADS_TO_A_NUMBER,
    /** A file that installs or runs something. */
    APP_FILE
}
