package kanal.finder;

import kanal.guide.ChannelCode;
import kanal.guide.Language;
import kanal.guide.ProblemCode;
import kanal.guide.ProviderCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One channel for one problem: its doors, its steps and the draft of its letter. */
@Controller
class ChannelController {
    private final Visits visits;
    private final Pages pages;

    ChannelController(Visits visits, Pages pages) {
        this.visits = visits;
        this.pages = pages;
    }

    @GetMapping("/{language:id|en}/{provider}/{problem}/{channel}")
    String channel(
            @PathVariable Language language,
            @PathVariable ProviderCode provider,
            @PathVariable ProblemCode problem,
            @PathVariable ChannelCode channel,
            @ModelAttribute("form") SituationForm form,
            @RequestParam(required = false) @Nullable Language letterLang,
            Model model) {
        Visit visit = visits.visit(provider, problem, channel, form);
        Words words = pages.words(visit.provider(), language);
        Head head = Pages.head(words, visit, form);
        // Found in a search, a channel that is not offered would look like advice
        pages.head(model, words, visit.isUsual() ? head : head.unlisted());
        model.addAttribute("problem", visit.problem());
        if (visit.problem().retired() != null) {
            return "retired";
        }
        model.addAttribute("visit", visit);
        model.addAttribute("doors", new Doors(visit.ranking(), visit.today(), words));
        LetterView.draft(visit, words, letterLang == null ? language : letterLang)
                .ifPresent(letter -> model.addAttribute("letter", letter));
        return "channel";
    }
}
