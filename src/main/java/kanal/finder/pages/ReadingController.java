package kanal.finder.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kanal.catalog.Catalog;
import kanal.finder.frame.Head;
import kanal.guide.Article;
import kanal.guide.ArticleCode;
import kanal.guide.Language;
import kanal.guide.Problem;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is there to read: the whole system on one page, self-help, who runs this and what is stored. */
@Controller
@RequestMapping("/{language:id|en}")
class ReadingController {
    private final Catalog catalog;
    private final Pages pages;
    private final Clock clock;

    ReadingController(Catalog catalog, Pages pages, Clock clock) {
        this.catalog = catalog;
        this.pages = pages;
        this.clock = clock;
    }

    /** Our order for one problem in the usual situation, to stand beside the tutorial's. */
    record Compared(Problem problem, RankingView doors) {}

    @GetMapping("/{provider}/channels")
    String channels(@PathVariable Language language, @PathVariable ProviderCode provider, Model model) {
        Words words = words(provider, language);
        LocalDate today = LocalDate.now(clock);
        Provider of = words.provider();
        List<Compared> compared = of.problemsInUse().stream()
                .map(problem -> new Compared(problem, new RankingView(Visit.usual(of, problem, today), today, words)))
                .toList();
        model.addAttribute("compared", compared);
        return page("channels", words, "/" + provider + "/channels", model, words.plain(of.name()));
    }

    @GetMapping("/{provider}/help/{article}")
    String article(
            @PathVariable Language language,
            @PathVariable ProviderCode provider,
            @PathVariable("article") ArticleCode code,
            Model model) {
        Words words = words(provider, language);
        Article article = Lookup.article(words.provider(), code);
        model.addAttribute("article", article);
        model.addAttribute(
                "helped",
                words.provider().problemsInUse().stream()
                        .filter(problem -> problem.selfHelp().contains(code))
                        .toList());
        String path = "/" + provider + "/help/" + code;
        return page("article", words, path, model, words.plain(article.title()), words.plain(article.summary()));
    }

    @GetMapping("/about")
    String about(@PathVariable Language language, Model model) {
        model.addAttribute("names", CheckView.names(catalog.published(), words(language)));
        return page("about", language, model);
    }

    @GetMapping("/privacy")
    String privacy(@PathVariable Language language, Model model) {
        return page("privacy", language, model);
    }

    private String page(String view, Language language, Model model) {
        Words words = words(language);
        pages.headOfAll(model, words, head(view, words, "/" + view));
        return view;
    }

    private String page(String view, Words words, String path, Model model, Object... arguments) {
        pages.head(model, words, head(view, words, path, arguments));
        return view;
    }

    private static Head head(String view, Words words, String path, Object... arguments) {
        return Head.of(
                words.message(view + ".title", arguments),
                words.message(view + ".description", arguments),
                words.language(),
                path);
    }

    private Words words(ProviderCode provider, Language language) {
        return pages.words(Lookup.provider(catalog.published(), provider), language);
    }

    private Words words(Language language) {
        return pages.words(catalog.published().providers().get(0), language);
    }
}
