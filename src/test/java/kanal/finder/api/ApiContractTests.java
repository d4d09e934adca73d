package kanal.finder.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kanal.KanalTest;
import kanal.finder.api.ApiClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the API answers is what its description says, and the description leaves nothing out. */
@KanalTest
class ApiContractTests {
    private static final String WHATSAPP = "/providers/whatsapp";

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping mappings;

    private ApiClient api;
    private ApiContract contract;

    @BeforeEach
    void readTheDescription() {
        api = new ApiClient(port);
        contract = new ApiContract(api.get("/openapi.json").json());
    }

    @Test
    void describesEveryCallThatIsAnsweredAndNoOther() {
        Set<String> answered = mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + path)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(contract.calls()).isEqualTo(answered);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/providers",
                "/providers?lang=en",
                WHATSAPP + "/problems",
                WHATSAPP + "/problems?lang=en",
                WHATSAPP + "/channels",
                WHATSAPP + "/channels?lang=en",
                WHATSAPP + "/catalog",
                "/openapi.json",
                "/schema/catalog.json"
            })
    void listsTheCatalogAsDescribed(String path) {
        assertHolds(api.get(path), 200);
    }

    @Test
    void givesTheCatalogInYamlAsDescribed() {
        Answer first = api.get(WHATSAPP + "/catalog", "Accept", "application/yaml");
        assertHolds(first, 200);
        assertHolds(api.get(WHATSAPP + "/catalog", "If-None-Match", first.header("ETag")), 304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "&lang=en",
                "&platform=android&access=open&urgency=now&lang=en",
                "&platform=iphone&access=locked-out&urgency=soon&country=DE",
                "&platform=web&country=IN&tried=in-app&tried=email:3",
                "&platform=desktop&tried=bank,web-form:10"
            })
    void ranksEveryProblemAsDescribed(String situation) {
        problems()
                .forEach(problem ->
                        assertHolds(api.get(WHATSAPP + "/recommendations?problem=" + problem + situation), 200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void writesEveryLetterAsDescribed(String language) {
        JsonNode catalog = api.get(WHATSAPP + "/catalog").json();
        problems()
                .forEach(problem -> elements(
                                api.get(WHATSAPP + "/recommendations?problem=" + problem)
                                        .json(),
                                "recommendations")
                        .filter(place -> place.path("letter").booleanValue())
                        .map(place -> place.path("channel").stringValue())
                        .forEach(channel -> assertWritten(letter(catalog, problem, channel, language))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/providers?lang=fr",
                "/providers/Whats%20App/problems",
                WHATSAPP + "/recommendations",
                WHATSAPP + "/recommendations?problem=payment&urgency=never&lang=en",
                WHATSAPP + "/recommendations?problem=payment&tried=pigeon"
            })
    void refusesParametersAsDescribed(String path) {
        assertHolds(api.get(path), 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "{\"pigeon\":1}",
                "{\"problem\":1}",
                "{\"lang\":\"en\",\"problem\":\"payment\",\"channel\":\"bank\",\"fields\":{\"pigeon\":\"x\",\"name\":[]}}",
                "{\"problem\":\"account-banned\",\"channel\":\"email\",\"fields\":{\"phone\":\"123456\"}}"
            })
    void refusesLettersAsDescribed(String body) {
        assertHolds(api.post(WHATSAPP + "/letters", body), 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ip@whatsapp.com",
                "banding@whatsapp.com",
                "https://wa.me/6281200000000",
                "x",
                "a@b.example c@d.example"
            })
    void judgesContactsAsDescribed(String contact) {
        ObjectNode body =
                ApiClient.JSON.createObjectNode().put("contact", contact).put("lang", "en");

        assertThat(contract.errorsOfRequest("CheckRequest", body)).isEmpty();
        assertHolds(api.post("/check", body.toString()), 200);
    }

    @Test
    void refusesContactsAsDescribed() {
        assertHolds(api.post("/check", "{}"), 400);
        assertHolds(api.post("/check?lang=fr", "{\"contact\":\"x\"}"), 400);
        assertHolds(api.post("/check", "{\"contact\":\"" + "x".repeat(70_000) + "\"}"), 413);
        assertHolds(api.send("POST", "/check", "x", "Content-Type", "text/plain"), 415);
        assertHolds(
                api.send("POST", "/check", "{}", "Content-Type", "application/json", "Sec-Fetch-Site", "cross-site"),
                403);
    }

    @Test
    void failsInOtherWaysAsDescribed() {
        assertHolds(api.get("/providers/pigeon/problems"), 404);
        assertHolds(api.get("/providers/pigeon/catalog", "Accept", "application/yaml"), 404);
        assertHolds(api.get(WHATSAPP + "/recommendations?problem=pigeon"), 404);
        assertHolds(api.get(WHATSAPP + "/channels", "Accept", "text/csv"), 406);
        assertHolds(api.post(WHATSAPP + "/letters", "{\"lang\":\"" + "x".repeat(70_000) + "\"}"), 413);
        assertHolds(api.send("POST", WHATSAPP + "/letters", "x", "Content-Type", "text/plain"), 415);
        assertHolds(
                api.send(
                        "POST",
                        WHATSAPP + "/letters",
                        "{}",
                        "Content-Type",
                        "application/json",
                        "Sec-Fetch-Site",
                        "cross-site"),
                403);
    }

    private Stream<String> problems() {
        return elements(api.get(WHATSAPP + "/problems").json(), "problems")
                .map(problem -> problem.path("code").stringValue());
    }

    /** The catalog's own example of each field that the letter asks for; which these are, an unknown field tells. */
    private ObjectNode letter(JsonNode catalog, String problem, String channel, String language) {
        ObjectNode letter = ApiClient.JSON
                .createObjectNode()
                .put("problem", problem)
                .put("channel", channel)
                .put("lang", language);
        letter.putObject("fields").put("pigeon", "");
        JsonNode refused =
                api.post(WHATSAPP + "/letters", letter.toString()).json().at("/errors/0/allowed");
        ObjectNode fields = letter.putObject("fields");
        refused.forEach(code -> elements(catalog, "fields")
                .filter(field -> field.path("code").equals(code))
                .forEach(field -> fill(fields, field, language)));
        return letter;
    }

    private static void fill(ObjectNode fields, JsonNode field, String language) {
        String code = field.path("code").stringValue();
        if (field.path("type").stringValue().equals("statement")) {
            fields.put(code, true);
        } else if (field.has("example")) {
            fields.put(code, field.path("example").path(language).stringValue());
        }
    }

    private void assertWritten(ObjectNode letter) {
        assertThat(contract.errorsOfRequest("LetterRequest", letter)).isEmpty();
        assertHolds(api.post(WHATSAPP + "/letters", letter.toString()), 200);
    }

    private void assertHolds(Answer answer, int status) {
        assertThat(answer.status()).as(answer.path() + ": " + answer.body()).isEqualTo(status);
        contract.holdsFor(answer);
    }

    private static Stream<JsonNode> elements(JsonNode of, String name) {
        return StreamSupport.stream(of.path(name).spliterator(), false);
    }
}
