package kanal.letters;

import kanal.guide.Coded;

/** What a person says that a number in their text is; the name is the key of the words shown. */
public enum Meaning implements Coded {
    MONEY,
    REPORT,
    ACCOUNT,
    OTHER,
    /** It is taken out of the text. */
    SECRET
}
