package kanal.finder.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kanal.finder.pages.Sentences;
import kanal.finder.pages.Words;
import kanal.guide.Article;
import kanal.guide.Coded;
import kanal.guide.Problem;
import kanal.ranking.Plan;
import kanal.ranking.Ranking;
import kanal.ranking.SetAside;
import kanal.ranking.Situation;
import org.jspecify.annotations.Nullable;

/** The answer to "which door first?" as the API gives it. */
record ApiRecommendations(
        String provider,
        String problem,
        long revision,
        ApiSituation situation,
        List<ApiReason> warnings,
        List<Help> selfHelp,
        List<ApiRecommendation> recommendations,
        List<Aside> setAside,
        List<Contact> plan,
        BigDecimal chanceOverall) {
    /** The code of the warning that a problem is retired. */
    private static final String RETIRED = "PROBLEM_RETIRED";

    /** The situation that was ranked, with what was assumed. */
    record ApiSituation(@Nullable String platform, String access, String urgency, String country, List<Before> tried) {
        static ApiSituation of(Situation situation) {
            return new ApiSituation(
                    Optional.ofNullable(situation.platform()).map(Coded::code).orElse(null),
                    situation.access().code(),
                    situation.urgency().code(),
                    situation.country().code(),
                    situation.tried().stream()
                            .map(tried -> new Before(tried.channel().value(), tried.days()))
                            .toList());
        }
    }

    /** A channel that was contacted before. */
    record Before(String channel, @Nullable Integer days) {}

    /** An article, and the path of its page. */
    record Help(String code, String title, String url) {
        static Help of(Article article, Words words) {
            String home = "/" + words.language().code() + "/" + words.provider().code();
            return new Help(article.code().value(), words.plain(article.title()), home + "/help/" + article.code());
        }
    }

    /** What is not offered; without an address it is the whole channel. */
    record Aside(String channel, @Nullable String address, ApiReason reason) {
        static Aside of(SetAside aside, Words words) {
            return new Aside(
                    aside.channel().code().value(),
                    Optional.ofNullable(aside.address()).map(words::value).orElse(null),
                    new ApiReason(aside.criterion().name(), new Sentences(words).reason(aside)));
        }
    }

    /** One contact in time, in hours from the start of today; a duty is never given up. */
    record Contact(String channel, int startHour, @Nullable Integer giveUpHour) {
        static Contact of(Plan.Entry entry) {
            return new Contact(entry.channel().value(), entry.startHour(), entry.giveUpHour());
        }
    }

    static ApiRecommendations of(long revision, Problem problem, Ranking ranking, Words words) {
        return new ApiRecommendations(
                words.provider().code().value(),
                problem.code().value(),
                revision,
                ApiSituation.of(ranking.situation()),
                warnings(problem, words),
                words.provider().selfHelp(problem).stream()
                        .map(article -> Help.of(article, words))
                        .toList(),
                ranking.recommendations().stream()
                        .map(place -> ApiRecommendation.of(place, ranking.situation(), words))
                        .toList(),
                ranking.setAside().stream().map(aside -> Aside.of(aside, words)).toList(),
                ranking.plan().entries().stream().map(Contact::of).toList(),
                ApiFigures.chance(ranking.chanceOverall()));
    }

    /** Of a retired problem the first one says why there is no order, and what to ask for instead. */
    private static List<ApiReason> warnings(Problem problem, Words words) {
        Stream<ApiReason> retired =
                new Sentences(words).retired(problem).stream().map(text -> new ApiReason(RETIRED, text));
        Stream<ApiReason> warnings = words.provider().warnings(problem).stream()
                .map(warning -> new ApiReason(warning.code(), words.plain(warning.text())));
        return Stream.concat(retired, warnings).toList();
    }
}
