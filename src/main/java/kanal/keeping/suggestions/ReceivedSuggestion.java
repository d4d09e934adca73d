package kanal.keeping.suggestions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion with its answer, if it has one.
 *
 * @param keeper who answered
 * @param reason why it was refused; empty where it was not
 * @param revision that applied it
 * @param proposal that would, if another owner approves it
 */
public record ReceivedSuggestion(
        long number,
        LocalDate receivedOn,
        Suggestion said,
        SuggestionState state,
        @Nullable String keeper,
        @Nullable LocalDate handledOn,
        String reason,
        @Nullable Long revision,
        @Nullable Long proposal) {}
