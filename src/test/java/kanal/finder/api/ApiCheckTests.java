package kanal.finder.api;

import static org.assertj.core.api.Assertions.assertThat;

import kanal.KanalTest;
import kanal.finder.api.ApiClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Whether a contact is genuine, asked by a program. */
@KanalTest
class ApiCheckTests {
    @LocalServerPort
    private int port;

    private ApiClient api;

    @BeforeEach
    void connect() {
        api = new ApiClient(port);
    }

    @ParameterizedTest
    @CsvSource({
        "ip@whatsapp.com, genuine, LISTED, whatsapp, ip@whatsapp.com",
        "banding@whatsapp.com, unconfirmed, OWN_DOMAIN_MAILBOX, whatsapp, whatsapp.com",
        "https://whatsapp-banding.example, not-genuine, NAME_WITH_ADDITIONS, whatsapp, whatsapp.com",
        "https://tolong.example, unconfirmed, FOREIGN, ,",
    })
    void answersWithVerdictReasonsAndWhatItWasComparedWith(
            String contact, String verdict, String code, String provider, String address) {
        Answer answer = check(contact, "");
        JsonNode json = answer.json();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.whole().headers().map()).doesNotContainKey("set-cookie");
        assertThat(json.propertyNames())
                .containsExactly("verdict", "reasons", "provider", "authority", "address", "contacts");
        assertThat(json.at("/contacts/0/contact").stringValue()).isEqualTo(contact);
        assertThat(json.at("/contacts/0/verdict").stringValue()).isEqualTo(verdict);
        assertThat(json.path("verdict").stringValue()).isEqualTo(verdict);
        assertThat(json.at("/reasons/0/code").stringValue()).isEqualTo(code);
        assertThat(json.path("provider").stringValue(null)).isEqualTo(provider);
        assertThat(json.path("address").stringValue(null)).isEqualTo(address);
    }

    @Test
    void tellsTheWorstFirstAndEveryReasonOnce() {
        JsonNode json = check("ip@whatsapp.com, 0812-0000-0000 dan 0813-0000-0000, https://bit.ly/x", "")
                .json();

        assertThat(json.path("verdict").stringValue()).isEqualTo("not-genuine");
        assertThat(json.path("reasons").findValuesAsString("code"))
                .containsExactly("SHORT_LINK", "PHONE_NUMBER", "LISTED");
    }

    @Test
    void speaksTheLanguageOfTheBodyOrElseOfTheQuery() {
        String indonesian = text("{\"contact\":\"x@tolong.example\"}", "");
        String english = text("{\"contact\":\"x@tolong.example\"}", "?lang=en");

        assertThat(indonesian).startsWith("Ini bukan");
        assertThat(english).startsWith("This is not");
        assertThat(text("{\"contact\":\"x@tolong.example\",\"lang\":\"en\"}", "?lang=id"))
                .isEqualTo(english);
        assertThat(api.post("/check?lang=fr", "{\"contact\":\"x\"}").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                             | contact | REQUIRED
            {"contact":"  "}               | contact | REQUIRED
            {"contact":null}               | contact | REQUIRED
            {"contact":["a"]}              | contact | NOT_TEXT
            {"contact":"a\\u0000b"}        | contact | CONTROL_CHARACTERS
            {"contact":"a","pigeon":1}     | pigeon  | UNKNOWN_FIELD
            {"contact":"a"                 | body    | NOT_A_JSON_OBJECT
            """)
    void refusesWhatItCannotTake(String body, String field, String code) {
        Answer answer = api.post("/check", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.json().at("/errors/0/field").stringValue()).isEqualTo(field);
        assertThat(answer.json().at("/errors/0/code").stringValue()).isEqualTo(code);
    }

    @Test
    void judgesHalfCharactersToo() {
        assertThat(api.post("/check", "{\"contact\":\"ip@whatsapp.com\\ud800\"}")
                        .json()
                        .path("verdict")
                        .stringValue())
                .isNotEqualTo("genuine");
    }

    private String text(String body, String query) {
        return api.post("/check" + query, body).json().at("/reasons/0/text").stringValue();
    }

    private Answer check(String contact, String query) {
        return api.post(
                "/check" + query,
                ApiClient.JSON.createObjectNode().put("contact", contact).toString());
    }
}
