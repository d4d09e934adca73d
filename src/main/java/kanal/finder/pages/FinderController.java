package kanal.finder.pages;

import java.time.Clock;
import java.time.LocalDate;
import kanal.catalog.Catalog;
import kanal.finder.frame.Head;
import kanal.guide.Language;
import kanal.guide.Problem;
import kanal.guide.ProblemCode;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import kanal.guide.Providers;
import kanal.ranking.Ranking;
import kanal.ranking.Situation;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** From "what is wrong?" to the ranked doors. */
@Controller
@RequestMapping("/{language:id|en}")
class FinderController {
    private final Catalog catalog;
    private final Pages pages;
    private final Clock clock;

    FinderController(Catalog catalog, Pages pages, Clock clock) {
        this.catalog = catalog;
        this.pages = pages;
        this.clock = clock;
    }

    /** The problems of the only provider, or else the providers. */
    @GetMapping
    String home(
            @PathVariable Language language,
            @RequestParam(defaultValue = "") String find,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Providers providers = catalog.published().providers();
        if (providers.size() == 1) {
            return problems(providers.get(0), language, model);
        }
        Words words = pages.words(providers.get(0), language);
        ProviderList list = ProviderList.of(providers, find, page, language);
        Head head = Head.of(
                        words.message("choose.title"),
                        words.message("choose.description", CheckView.names(catalog.published(), words)),
                        language,
                        "")
                .with(list.query(page));
        pages.headOfAll(model, words, list.search().isAsked() ? head.unlisted() : head);
        model.addAttribute("list", list);
        return "choose";
    }

    @GetMapping("/{provider}")
    String provider(@PathVariable Language language, @PathVariable ProviderCode provider, Model model) {
        return problems(Lookup.provider(catalog.published(), provider), language, model);
    }

    @GetMapping("/{provider}/{problem}")
    String problem(
            @PathVariable Language language,
            @PathVariable("provider") ProviderCode providerCode,
            @PathVariable("problem") ProblemCode problemCode,
            @ModelAttribute("form") SituationForm form,
            Model model) {
        Provider provider = Lookup.provider(catalog.published(), providerCode);
        Problem problem = Lookup.problem(provider, problemCode);
        Words words = pages.words(provider, language);
        LocalDate today = LocalDate.now(clock);
        Situation situation = form.toSituation(provider, problem);
        model.addAttribute("problem", problem);
        if (problem.retired() != null) {
            pages.head(model, words, head(words, problem, form).unlisted());
            return "retired";
        }
        pages.head(model, words, head(words, problem, form));
        model.addAttribute("doors", new RankingView(Ranking.rank(situation, provider, today), today, words));
        model.addAttribute("situation", new SituationView(form, situation, words));
        return "problem";
    }

    private String problems(Provider provider, Language language, Model model) {
        Words words = pages.words(provider, language);
        String name = words.plain(provider.name());
        // Of an only provider the home page is the one to be found; the same list under the provider's name points to
        // it
        String path = pages.hasOneProvider() ? "" : "/" + provider.code();
        pages.head(
                model,
                words,
                Head.of(words.message("home.title", name), words.message("home.description", name), language, path));
        return "home";
    }

    private static Head head(Words words, Problem problem, SituationForm form) {
        String name = words.plain(problem.name());
        String provider = words.plain(words.provider().name());
        return Head.of(
                        words.message("problem.title", name, provider),
                        words.message("problem.description", name, provider),
                        words.language(),
                        "/" + words.provider().code() + "/" + problem.code())
                .with(form.query());
    }
}
