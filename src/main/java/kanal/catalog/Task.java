package kanal.catalog;

/** Why keepers have to look at a part; what does the most harm comes first. */
public enum Task {
    /** Evidence past its time of an address to which people are sent. */
    OVERDUE,
    /** A problem for which no confirmed door is open. */
    NO_CHANNEL,
    /** A text that leads to an address which is offered no more. */
    MENTIONED,
    /** A problem whose e-mail letter is that of a retired channel. */
    RETIRED_MAIL,
    /** Evidence past its time of a place in which addresses are believed to lie. */
    OVERDUE_PLACE,
    /** Evidence past its time that leads nobody to a door: of articles, and of doors that are closed. */
    OVERDUE_REST,
    /** An address or article that is only seen in use. */
    UNCONFIRMED,
    /** Words that are the same in both languages and are no name. */
    UNTRANSLATED
}
