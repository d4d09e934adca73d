package kanal.finder.api;

import static org.assertj.core.api.Assertions.assertThat;

import kanal.KanalTest;
import kanal.finder.api.ApiClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@KanalTest
class ApiCatalogTests {
    private static final String CATALOG = "/providers/whatsapp/catalog";

    @LocalServerPort
    private int port;

    private ApiClient api;

    @BeforeEach
    void connect() {
        api = new ApiClient(port);
    }

    @Test
    void listsProvidersProblemsAndChannelsAtOneRevision() {
        long revision = api.get("/providers").json().path("revision").longValue();

        assertThat(api.get("/providers").json().at("/providers/0/code").stringValue())
                .isEqualTo("whatsapp");
        assertThat(api.get("/providers/whatsapp/problems")
                        .json()
                        .path("revision")
                        .longValue())
                .isEqualTo(revision);
        assertThat(api.get("/providers/whatsapp/channels")
                        .json()
                        .path("revision")
                        .longValue())
                .isEqualTo(revision);
        assertThat(api.get("/providers/whatsapp/problems").json().path("problems"))
                .hasSize(15);
    }

    @Test
    void linksNoAddressThatIsNotOffered() {
        JsonNode channels = api.get("/providers/whatsapp/channels").json().path("channels");

        channels.forEach(channel -> channel.path("addresses").forEach(address -> {
            if (!"ABC".contains(address.path("grade").stringValue())) {
                assertThat(address.path("href").isNull()).as(address.toString()).isTrue();
            }
        }));
    }

    @Test
    void givesTheSameDocumentInJsonAndYaml() {
        Answer json = api.get(CATALOG);
        Answer yaml = api.get(CATALOG, "Accept", "application/yaml");

        assertThat(json.type()).isEqualTo("application/json");
        assertThat(yaml.type()).isEqualTo("application/yaml");
        assertThat(ApiContract.yaml(yaml.body())).isEqualTo(json.json());
        assertThat(json.header("Vary")).containsIgnoringCase("Accept");
    }

    @ParameterizedTest
    @CsvSource({
        "'*/*', application/json",
        "'application/*', application/json",
        "'application/yaml;q=0.4, application/json;q=0.3', application/yaml",
        "'text/html, application/yaml, */*;q=0.1', application/yaml"
    })
    void prefersWhatIsAccepted(String accept, String type) {
        assertThat(api.get(CATALOG, "Accept", accept).type()).isEqualTo(type);
    }

    @Test
    void tellsTheRevisionAsItsTag() {
        long revision = api.get("/providers").json().path("revision").longValue();

        assertThat(api.get(CATALOG).header("ETag")).isEqualTo("W/\"" + revision + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/yaml"})
    void sendsNothingToThoseWhoHaveTheRevision(String accept) {
        String tag = api.get(CATALOG).header("ETag");

        for (String held : new String[] {tag, tag.substring(2), "\"0\", " + tag}) {
            Answer answer = api.get(CATALOG, "Accept", accept, "If-None-Match", held);
            assertThat(answer.status()).isEqualTo(304);
            assertThat(answer.body()).isEmpty();
            assertThat(answer.header("ETag")).isEqualTo(tag);
        }
        assertThat(api.get(CATALOG, "If-None-Match", "\"0\"").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /pigeon, 404",
        "GET, /providers/pigeon/channels, 404",
        "GET, /providers/whatsapp/triage, 404",
        "POST, /providers/whatsapp/outcomes, 404",
        "GET, /check, 405",
        "GET, /providers/WhatsApp/channels, 400",
        "GET, /providers/a--b/channels, 400",
        "GET, /providers/whatsapp/channels?lang=fr, 400",
        "POST, /providers, 405",
        "DELETE, /providers/whatsapp/catalog, 405",
        "GET, /providers/whatsapp/letters, 405"
    })
    void saysWhatIsWrongAsProblemDetails(String method, String path, int status) {
        Answer answer = api.send(method, path, "", "Accept", "application/yaml, application/json;q=0.5");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.json().path("status").intValue()).isEqualTo(status);
        assertThat(answer.json().path("instance").stringValue()).isEqualTo("/api/v1" + path.replaceFirst("\\?.*", ""));
    }

    @Test
    void tellsWhichMethodsThereAre() {
        assertThat(api.send("DELETE", "/providers/whatsapp/letters", "").header("Allow"))
                .isEqualTo("POST");
    }

    @Test
    void namesTheParameterAndTheValuesThatItTakes() {
        String path = "/providers/whatsapp/recommendations";
        JsonNode missing = api.get(path + "?lang=en").json();
        JsonNode wrong = api.get(path + "?problem=payment&urgency=never").json();

        assertThat(missing.path("field").stringValue()).isEqualTo("problem");
        assertThat(missing.path("allowed").toString()).contains("\"account-banned\"");
        assertThat(missing.path("detail").stringValue()).contains("“problem” is missing");
        assertThat(wrong.path("field").stringValue()).isEqualTo("urgency");
        assertThat(wrong.path("allowed")).hasToString("[\"can-wait\",\"soon\",\"now\"]");
        assertThat(wrong.path("detail").stringValue()).contains("tidak ada");
    }

    @Test
    void setsNoCookieAndNamesNoSoftware() {
        api.get("/providers")
                .whole()
                .headers()
                .map()
                .keySet()
                .forEach(name ->
                        assertThat(name).isNotEqualToIgnoringCase("Set-Cookie").isNotEqualToIgnoringCase("Server"));
    }
}
