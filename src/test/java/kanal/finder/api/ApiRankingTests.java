package kanal.finder.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kanal.KanalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@KanalTest
class ApiRankingTests {
    private static final String RECOMMENDATIONS = "/providers/whatsapp/recommendations?problem=";

    @LocalServerPort
    private int port;

    private ApiClient api;

    @BeforeEach
    void connect() {
        api = new ApiClient(port);
    }

    @Test
    void sendsBannedPeopleToTheReviewOnTheBanScreen() {
        JsonNode first = ranked("account-banned&lang=en").at("/recommendations/0");

        assertThat(first.path("channel").stringValue()).isEqualTo("in-app");
        assertThat(first.path("rank").intValue()).isEqualTo(1);
        assertThat(codes(first.path("reasons"))).contains("DECIDES_SUCH_CASES", "OFFICIAL_SOURCE");
        assertThat(first.at("/addresses/0/kind").stringValue()).isEqualTo("APP_PATH");
        assertThat(first.at("/addresses/0/href").isNull()).isTrue();
        assertThat(first.path("steps").isEmpty()).isFalse();
    }

    @Test
    void hasTheMembersOfTheAgreedAnswerInItsOrder() {
        JsonNode answer = ranked("account-banned");

        assertThat(answer.propertyNames())
                .containsExactly(
                        "provider",
                        "problem",
                        "revision",
                        "situation",
                        "warnings",
                        "selfHelp",
                        "recommendations",
                        "setAside",
                        "plan",
                        "chanceOverall");
        assertThat(answer.at("/recommendations/0").propertyNames())
                .containsExactly(
                        "rank",
                        "channel",
                        "name",
                        "duty",
                        "index",
                        "chance",
                        "basis",
                        "wait",
                        "reports",
                        "reasons",
                        "addresses",
                        "steps",
                        "letter");
    }

    @Test
    void saysWhatIsAssumedWhereNothingIsTold() {
        assertThat(ranked("account-banned").path("situation"))
                .hasToString("{\"platform\":null,\"access\":\"locked-out\",\"urgency\":\"can-wait\","
                        + "\"country\":\"ID\",\"tried\":[]}");
    }

    @Test
    void repeatsTheSituationThatWasTold() {
        String told = "&platform=android&access=open&urgency=now&country=sg&tried=social&tried=in-app:10";

        assertThat(ranked("account-banned" + told).path("situation"))
                .hasToString("{\"platform\":\"android\",\"access\":\"open\",\"urgency\":\"now\",\"country\":\"SG\","
                        + "\"tried\":[{\"channel\":\"social\",\"days\":null},{\"channel\":\"in-app\",\"days\":10}]}");
    }

    @Test
    void setsOldAddressesAsideWithTheReason() {
        JsonNode aside = elements(ranked("account-banned&lang=en").path("setAside"))
                .filter(one -> one.path("address").asString("").equals("support@whatsapp.com"))
                .findFirst()
                .orElseThrow();

        assertThat(aside.path("channel").stringValue()).isEqualTo("email");
        assertThat(aside.at("/reason/code").stringValue()).isEqualTo("RETIRED");
        assertThat(aside.at("/reason/text").stringValue()).isNotBlank();
    }

    @Test
    void setsTriedChannelsAsideAsAWhole() {
        JsonNode answer = ranked("account-banned&tried=in-app:1&lang=en");

        assertThat(answer.path("setAside").toString())
                .contains("{\"channel\":\"in-app\",\"address\":null,\"reason\":{\"code\":\"ALREADY_TRIED\"");
        assertThat(elements(answer.path("plan"))
                        .map(entry -> entry.path("channel").stringValue()))
                .doesNotContain("in-app");
    }

    @Test
    void plansTheRecommendationsOneAfterTheOther() {
        JsonNode answer = ranked("account-banned");
        List<JsonNode> plan = elements(answer.path("plan")).toList();

        assertThat(plan).hasSameSizeAs(answer.path("recommendations"));
        assertThat(plan.get(0).path("startHour").intValue()).isZero();
        assertThat(plan.get(1).path("startHour")).isEqualTo(plan.get(0).path("giveUpHour"));
    }

    @Test
    void namesThePlatformOfAStepOnlyWhereItIsUnknown() {
        assertThat(stepsOfEveryProblem("")).anyMatch(step -> step.startsWith("iPhone: "));
        assertThat(stepsOfEveryProblem("&platform=android")).noneMatch(step -> step.startsWith("iPhone: "));
    }

    @Test
    void leavesNoMarkupInAnyText() {
        elements(api.get("/providers/whatsapp/problems").json().path("problems"))
                .map(problem -> ranked(problem.path("code").stringValue()).toString())
                .forEach(answer -> assertThat(answer).doesNotContain("{@").doesNotContain("*"));
    }

    @Test
    void pointsToTheArticlesInTheReadersLanguage() {
        assertThat(ranked("account-banned&lang=en").at("/selfHelp/0/url").stringValue())
                .startsWith("/en/whatsapp/help/");
        assertThat(ranked("account-banned").at("/selfHelp/0/url").stringValue()).startsWith("/id/whatsapp/help/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&pigeon=x", "&query=x", "&situationForm=x"})
    void ignoresParametersThatItDoesNotKnow(String unknown) {
        assertThat(ranked("payment" + unknown)).isEqualTo(ranked("payment"));
    }

    private JsonNode ranked(String query) {
        ApiClient.Answer answer = api.get(RECOMMENDATIONS + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private List<String> stepsOfEveryProblem(String situation) {
        return elements(api.get("/providers/whatsapp/problems").json().path("problems"))
                .map(problem -> ranked(problem.path("code").stringValue() + situation))
                .flatMap(answer -> elements(answer.path("recommendations")))
                .flatMap(place -> elements(place.path("steps")))
                .map(JsonNode::stringValue)
                .toList();
    }

    private static Stream<String> codes(JsonNode reasons) {
        return elements(reasons).map(reason -> reason.path("code").stringValue());
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
