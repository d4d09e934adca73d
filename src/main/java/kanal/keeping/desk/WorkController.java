package kanal.keeping.desk;

import java.util.Locale;
import kanal.keeping.accounts.KeepersPage;
import kanal.keeping.changes.Wording;
import kanal.keeping.suggestions.SuggestionQueue;
import org.springframework.context.MessageSource;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What there is to do. */
@KeepersPage
class WorkController {
    private final Work work;
    private final SuggestionQueue suggestions;
    private final MessageSource messages;

    WorkController(Work work, SuggestionQueue suggestions, MessageSource messages) {
        this.work = work;
        this.suggestions = suggestions;
        this.messages = messages;
    }

    @GetMapping("/admin/work")
    String work(Locale locale, Model model) {
        Wording wording = new Wording(messages, locale);
        model.addAttribute("suggestions", suggestions.waiting().all());
        model.addAttribute("work", work.all(wording));
        return "admin/work";
    }
}
