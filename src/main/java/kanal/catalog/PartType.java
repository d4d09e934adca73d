package kanal.catalog;

/** What a row of the table of small parts is. */
enum PartType {
    AUTHORITY,
    WARNING,
    GROUP,
    ANSWER,
    FIELD,
    CLAIM
}
