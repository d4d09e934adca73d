package kanal.finder.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Map;
import kanal.finder.frame.Head;
import kanal.guide.ChannelCode;
import kanal.guide.Language;
import kanal.guide.ProblemCode;
import kanal.guide.ProviderCode;
import kanal.keeping.suggestions.Suggestions;
import kanal.keeping.suggestions.Suggestions.Receipt;
import kanal.letters.FieldError;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One channel for one problem: its doors, its steps, the draft of its letter, and what people say is wrong with it. */
@Controller
@RequestMapping("/{language:id|en}/{provider}/{problem}/{channel}")
class ChannelController {
    private final Visits visits;
    private final Pages pages;
    private final Suggestions suggestions;

    ChannelController(Visits visits, Pages pages, Suggestions suggestions) {
        this.visits = visits;
        this.pages = pages;
        this.suggestions = suggestions;
    }

    @GetMapping
    String channel(
            @PathVariable Language language,
            @PathVariable ProviderCode provider,
            @PathVariable ProblemCode problem,
            @PathVariable ChannelCode channel,
            @ModelAttribute("form") SituationForm form,
            @RequestParam(required = false) @Nullable Language letterLang,
            Model model) {
        Visit visit = visits.visit(provider, problem, channel, form);
        return show(visit, form, language, letterLang, SuggestionView.empty(visit), model);
    }

    /** Taken, and the same page again; or the page with what has to be mended, and nothing lost. */
    @PostMapping(path = "/suggestion", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    Object suggest(
            @PathVariable Language language,
            @PathVariable ProviderCode provider,
            @PathVariable ProblemCode problem,
            @PathVariable ChannelCode channel,
            @ModelAttribute("form") SituationForm form,
            @ModelAttribute("typed") SuggestionForm typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Visit visit = visits.visit(provider, problem, channel, form);
        Map<String, FieldError> errors = typed.isByAProgram() ? Map.of() : typed.errors(visit);
        Receipt receipt = errors.isEmpty() ? receive(typed, visit, request) : null;
        if (receipt == Receipt.TAKEN) {
            String here = "/%s/%s/%s/%s".formatted(language.code(), provider, problem, channel) + form.query();
            String thanks = here + (form.query().isEmpty() ? "?" : "&") + "suggested#suggestion";
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(thanks))
                    .build();
        }
        if (receipt == Receipt.TOO_MANY) {
            // Rounded up, so that it is not too early
            long seconds = suggestions.pause(request.getRemoteAddr()).toSeconds() + 1;
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        }
        String trouble = receipt == null ? null : "suggestion." + receipt;
        String view = show(visit, form, language, null, SuggestionView.of(visit, typed, errors, trouble), model);
        return new ModelAndView(view, model.asMap(), status(receipt));
    }

    /** A program is thanked as well, so that it tries no other way. */
    private Receipt receive(SuggestionForm typed, Visit visit, HttpServletRequest request) {
        return typed.isByAProgram()
                ? Receipt.TAKEN
                : suggestions.receive(typed.toSuggestion(visit), request.getRemoteAddr());
    }

    private static HttpStatus status(@Nullable Receipt receipt) {
        return receipt == null
                ? HttpStatus.UNPROCESSABLE_CONTENT
                : receipt == Receipt.TOO_MANY ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.SERVICE_UNAVAILABLE;
    }

    private String show(
            Visit visit,
            SituationForm form,
            Language language,
            @Nullable Language letterLang,
            SuggestionView suggestion,
            Model model) {
        Words words = pages.words(visit.provider(), language);
        Head head = Pages.head(words, visit, form);
        // Found in a search, a channel that is not offered would look like advice
        pages.head(model, words, visit.isUsual() && !suggestion.isOpen() ? head : head.unlisted());
        model.addAttribute("problem", visit.problem());
        if (visit.problem().retired() != null) {
            return "retired";
        }
        model.addAttribute("visit", visit);
        model.addAttribute("doors", new RankingView(visit.ranking(), visit.today(), words));
        model.addAttribute("suggestion", suggestion);
        LetterView.draft(visit, words, letterLang == null ? language : letterLang)
                .ifPresent(letter -> model.addAttribute("letter", letter));
        return "channel";
    }
}
