package kanal.keeping.suggestions;

/** What became of a suggestion. */
enum SuggestionState {
    WAITING,
    /** Accepted by one keeper, and waiting for another. */
    PROPOSED,
    ACCEPTED,
    REFUSED
}
