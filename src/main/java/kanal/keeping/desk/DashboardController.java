package kanal.keeping.desk;

import java.util.Locale;
import kanal.catalog.History;
import kanal.keeping.accounts.KeepersPage;
import kanal.keeping.changes.Wording;
import kanal.keeping.suggestions.SuggestionQueue;
import org.springframework.context.MessageSource;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a keeper arrives: what waits, what is the furthest past its time, and what was changed last. */
@KeepersPage
class DashboardController {
    private static final int SHOWN = 5;

    private final Work work;
    private final History history;
    private final SuggestionQueue suggestions;
    private final MessageSource messages;

    DashboardController(Work work, History history, SuggestionQueue suggestions, MessageSource messages) {
        this.work = work;
        this.history = history;
        this.suggestions = suggestions;
        this.messages = messages;
    }

    @GetMapping("/admin")
    String dashboard(Locale locale, Model model) {
        Wording wording = new Wording(messages, locale);
        model.addAttribute("w", wording);
        model.addAttribute("suggestions", suggestions.waiting());
        model.addAttribute("oldest", work.oldest(SHOWN, wording));
        model.addAttribute("changes", history.before(Long.MAX_VALUE, SHOWN));
        return "admin/dashboard";
    }
}
