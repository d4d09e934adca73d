package kanal.letters;

/** What a person should look at before the letter is sent; it can be sent all the same. The name is the message key. */
public enum LetterWarning {
    /** The phone number could be dialled only nearby: digits or the area are missing. */
    SHORT_PHONE_NUMBER,
    /** The phone number has a possible length, but no operator of its country is known to use it. */
    UNUSUAL_PHONE_NUMBER,
    /** No address that may be offered: the letter has nobody to go to yet. */
    NO_CONFIRMED_ADDRESS,
    /** Some mail programs would cut a link of this length: copy the text instead. */
    TOO_LONG_FOR_MAIL_LINK,
    /** Longer than a public post may be. */
    TOO_LONG_FOR_POST
}
