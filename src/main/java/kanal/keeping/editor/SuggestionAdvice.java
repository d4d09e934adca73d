package kanal.keeping.editor;

import jakarta.servlet.http.HttpServletRequest;
import kanal.keeping.suggestions.ReceivedSuggestion;
import kanal.keeping.suggestions.SuggestionQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the suggestion that is being accepted above every form of the way. */
@ControllerAdvice(assignableTypes = {PartController.class, NewPartController.class})
class SuggestionAdvice {
    private final SuggestionQueue queue;

    SuggestionAdvice(SuggestionQueue queue) {
        this.queue = queue;
    }

    @ModelAttribute("suggested")
    @Nullable ReceivedSuggestion suggested(
            @RequestParam(name = SuggestionQueue.NUMBER, required = false) @Nullable Long number,
            HttpServletRequest request) {
        ReceivedSuggestion suggestion = number == null ? null : find(number);
        request.setAttribute(SuggestionQueue.NUMBER, suggestion);
        return suggestion;
    }

    /** Without a database nobody loses what they typed for want of this. */
    private @Nullable ReceivedSuggestion find(long number) {
        try {
            return queue.find(number).orElse(null);
        } catch (DataAccessException | TransactionException away) {
            return null;
        }
    }
}
