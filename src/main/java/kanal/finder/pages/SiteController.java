package kanal.finder.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kanal.catalog.Catalog;
import kanal.finder.frame.NotFoundException;
import kanal.finder.frame.SiteSettings;
import kanal.guide.Problem;
import kanal.guide.Provider;
import kanal.ranking.Recommendation;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The way in, and what search engines read: fakes win in search, so we must be found. */
@Controller
class SiteController {
    /** So many in one part of the sitemap. */
    private static final int PROVIDERS = 50;

    private final Catalog catalog;
    private final SiteSettings site;
    private final Clock clock;

    SiteController(Catalog catalog, SiteSettings site, Clock clock) {
        this.catalog = catalog;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping("/")
    ResponseEntity<Void> root(Locale locale) {
        return ResponseEntity.status(302)
                .header(HttpHeaders.LOCATION, "/" + locale.getLanguage())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String robots() {
        return "User-agent: *\nDisallow: /admin\nDisallow: /api/\nSitemap: " + site.baseUrl() + "/sitemap.xml\n";
    }

    @GetMapping("/sitemap.xml")
    String sitemap(Model model) {
        int pages = catalog.published().providers().pages(PROVIDERS);
        if (pages == 1) {
            return sitemap(1, model);
        }
        model.addAttribute("base", site.baseUrl());
        model.addAttribute("pages", pages);
        return "sitemaps.xml";
    }

    /** A part of it, since one may only be so long. */
    @GetMapping("/sitemap/{page}.xml")
    String sitemap(@PathVariable int page, Model model) {
        if (page < 1 || page > catalog.published().providers().pages(PROVIDERS)) {
            throw new NotFoundException("There is no sitemap " + page);
        }
        model.addAttribute("base", site.baseUrl());
        model.addAttribute("paths", paths(page));
        return "sitemap.xml";
    }

    /** Every page worth finding, without its language. */
    private List<String> paths(int page) {
        Stream<String> general = page == 1 ? Stream.of("", "/check", "/about", "/privacy") : Stream.empty();
        Stream<Provider> providers = catalog.published().providers().page(page, PROVIDERS);
        return Stream.concat(general, providers.flatMap(this::paths)).toList();
    }

    private Stream<String> paths(Provider provider) {
        String base = "/" + provider.code();
        boolean alone = catalog.published().providers().size() == 1;
        return Stream.of(
                        alone ? Stream.<String>empty() : Stream.of(base),
                        Stream.of(base + "/channels"),
                        provider.articles().stream().map(article -> base + "/help/" + article.code()),
                        provider.problemsInUse().stream().map(problem -> base + "/" + problem.code()),
                        provider.problemsInUse().stream()
                                .flatMap(problem -> ranked(provider, problem)
                                        .map(place -> base + "/" + problem.code() + "/"
                                                + place.channel().code())))
                .flatMap(part -> part);
    }

    /** What is never offered at home is not to be found either. */
    private Stream<Recommendation> ranked(Provider provider, Problem problem) {
        return Visit.usual(provider, problem, LocalDate.now(clock)).recommendations().stream();
    }
}
