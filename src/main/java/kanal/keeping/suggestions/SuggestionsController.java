package kanal.keeping.suggestions;

import java.security.Principal;
import java.util.Locale;
import kanal.catalog.Catalog;
import kanal.catalog.Edit;
import kanal.keeping.accounts.KeepersPage;
import kanal.keeping.accounts.Notice;
import kanal.keeping.changes.Wording;
import org.springframework.context.MessageSource;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people suggested, and what keepers answer. */
@KeepersPage
@RequestMapping("/admin/suggestions")
class SuggestionsController {
    private static final String LIST = "redirect:/admin/suggestions";
    private static final int ANSWERED = 10;

    private final SuggestionQueue queue;
    private final Catalog catalog;
    private final MessageSource messages;

    SuggestionsController(SuggestionQueue queue, Catalog catalog, MessageSource messages) {
        this.queue = queue;
        this.catalog = catalog;
        this.messages = messages;
    }

    @GetMapping
    String list(Locale locale, Model model) {
        Wording wording = new Wording(messages, locale);
        model.addAttribute("w", wording);
        model.addAttribute("count", queue.waiting());
        model.addAttribute(
                "rows",
                queue.oldest().stream()
                        .map(group -> SuggestionRow.of(group, catalog.published(), catalog.contactCheck(), wording))
                        .toList());
        model.addAttribute("answered", queue.answered(ANSWERED));
        return "admin/suggestions";
    }

    /** @param last the latest of the same that the keeper was shown */
    @PostMapping("/{number}/refuse")
    String refuse(
            @PathVariable long number,
            @RequestParam(defaultValue = "0") long last,
            @RequestParam(defaultValue = "") String reason,
            Principal keeper,
            RedirectAttributes next) {
        if (!Edit.isNote(reason.strip())) {
            Notice.refused("admin.suggestions.reasonNeeded").to(next);
            return LIST;
        }
        boolean done = queue.refuse(number, last, reason.strip(), keeper.getName());
        return told(done, "admin.suggestions.refused", next);
    }

    @PostMapping("/{number}/same")
    String answerAsBefore(
            @PathVariable long number,
            @RequestParam(defaultValue = "0") long last,
            Principal keeper,
            RedirectAttributes next) {
        return told(queue.answerAsBefore(number, last, keeper.getName()), "admin.suggestions.same", next);
    }

    private static String told(boolean done, String key, RedirectAttributes next) {
        (done ? Notice.of(key) : Notice.refused("admin.suggestions.gone")).to(next);
        return LIST;
    }
}
