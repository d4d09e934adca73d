package kanal.finder.api;

import java.time.Clock;
import java.time.LocalDate;
import kanal.catalog.Catalog;
import kanal.finder.frame.BadParameterException;
import kanal.finder.pages.Lookup;
import kanal.finder.pages.Pages;
import kanal.finder.pages.SituationForm;
import kanal.guide.Guide;
import kanal.guide.Language;
import kanal.guide.Problem;
import kanal.guide.ProblemCode;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import kanal.ranking.Ranking;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ranked doors as JSON. */
@RestController
class ApiRankingController {
    private final Catalog catalog;
    private final Pages pages;
    private final Clock clock;

    ApiRankingController(Catalog catalog, Pages pages, Clock clock) {
        this.catalog = catalog;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(path = "/api/v1/providers/{provider}/recommendations", produces = MediaType.APPLICATION_JSON_VALUE)
    ApiRecommendations recommendations(
            @PathVariable("provider") ProviderCode providerCode,
            @RequestParam(name = "problem", required = false) @Nullable ProblemCode problemCode,
            @ModelAttribute SituationForm form,
            @RequestParam(defaultValue = "id") Language lang) {
        Guide guide = catalog.published();
        Provider provider = Lookup.provider(guide, providerCode);
        Problem problem = Lookup.problem(provider, given(problemCode, provider));
        Ranking ranking = Ranking.rank(form.toSituation(provider, problem), provider, LocalDate.now(clock));
        return ApiRecommendations.of(guide.revision(), problem, ranking, pages.words(provider, lang));
    }

    private static ProblemCode given(@Nullable ProblemCode code, Provider provider) {
        if (code == null) {
            throw new BadParameterException(
                    "problem",
                    provider.problemsInUse().stream()
                            .map(problem -> problem.code().value())
                            .toList());
        }
        return code;
    }
}
