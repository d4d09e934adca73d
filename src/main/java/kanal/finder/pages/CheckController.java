package kanal.finder.pages;

import java.util.List;
import kanal.catalog.Catalog;
import kanal.finder.frame.BadParameterException;
import kanal.finder.frame.Head;
import kanal.genuine.Verdict;
import kanal.guide.Guide;
import kanal.guide.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** "Somebody gave me this contact": judged from what is posted, answered once, never kept. */
@Controller
@RequestMapping("/{language:id|en}/check")
class CheckController {
    private final Catalog catalog;
    private final Pages pages;
    private final Verdicts verdicts;

    CheckController(Catalog catalog, Pages pages, Verdicts verdicts) {
        this.catalog = catalog;
        this.pages = pages;
        this.verdicts = verdicts;
    }

    @GetMapping
    String form(@PathVariable Language language, Model model) {
        return show("", false, null, language, model);
    }

    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ModelAndView check(@PathVariable Language language, @RequestParam(defaultValue = "") String contact, Model model) {
        if (contact.indexOf('\0') >= 0) {
            throw new BadParameterException("contact", List.of("Unicode, U+0000 –"));
        }
        return contact.isBlank()
                ? new ModelAndView(
                        show("", true, null, language, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT)
                : new ModelAndView(show(contact, false, verdicts.on(contact), language, model), model.asMap());
    }

    /** @param empty whether nothing was sent where something was meant */
    private String show(String typed, boolean empty, @Nullable Verdict verdict, Language language, Model model) {
        Guide guide = catalog.published();
        CheckView view = verdict == null ? null : CheckView.of(verdict, typed, guide, language, pages);
        Words words = view == null
                ? pages.words(guide.providers().get(0), language)
                : view.leading().words();
        String names = CheckView.names(guide, words);
        Head head =
                Head.of(words.message("check.title"), words.message("check.description", names), language, "/check");
        Head listed = view == null && !empty ? head : head.unlisted();
        if (view != null && view.concernsAProvider()) {
            pages.head(model, words, listed);
        } else {
            pages.headOfAll(model, words, listed);
        }
        model.addAttribute("names", names);
        model.addAttribute("typed", typed);
        model.addAttribute("empty", empty);
        model.addAttribute("view", view);
        return "check";
    }
}
