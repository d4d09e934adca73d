package kanal.finder.api;

import static org.assertj.core.api.Assertions.assertThat;

import kanal.KanalTest;
import kanal.finder.api.ApiClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@KanalTest
@ExtendWith(OutputCaptureExtension.class)
class ApiLetterTests {
    private static final String LETTERS = "/providers/whatsapp/letters";
    private static final String BAN = "{'problem':'account-banned','channel':'email','lang':'en',";

    @LocalServerPort
    private int port;

    private ApiClient api;

    @BeforeEach
    void connect() {
        api = new ApiClient(port);
    }

    @Test
    void writesALetterToTheOneAddressThatIsOffered() {
        Answer answer = post(BAN + "'fields':{'phone':'+44 7700 900123','name':'Sari'}}");
        JsonNode letter = answer.json();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(letter.propertyNames()).containsExactly("to", "subject", "body", "mailto", "checklist", "warnings");
        assertThat(letter.path("to").stringValue()).isEqualTo("support@support.whatsapp.com");
        assertThat(letter.path("mailto").stringValue()).startsWith("mailto:support@support.whatsapp.com?subject=");
        assertThat(letter.path("body").stringValue()).contains("+44 7700 900123", "Sari");
    }

    @Test
    void sendsInOneLanguageAndExplainsInTheOther() {
        JsonNode letter = post(BAN + "'letterLang':'id','fields':{'phone':'+44 7700 900123','name':'Sari'}}")
                .json();

        assertThat(letter.path("body").stringValue()).contains("Terima kasih");
        assertThat(letter.at("/checklist/0").stringValue()).contains("screenshot");
    }

    @Test
    void readsPhoneNumbersAsThePersonsCountryWritesThem() {
        JsonNode letter = post(BAN + "'country':'GB','fields':{'phone':'07700 900123','name':'Sari'}}")
                .json();

        assertThat(letter.path("body").stringValue()).contains("+44 7700 900123");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "'true'"})
    void writesAHarmfulLetterWithTheStatementThatTheNumberIsOnesOwn(String stated) {
        assertThat(lostPhone(",'ownNumber':" + stated).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",'ownNumber':false", ",'ownNumber':'false'", ",'ownNumber':null"})
    void writesNoHarmfulLetterWithoutIt(String unstated) {
        assertError(lostPhone(unstated), "ownNumber", "OWN_NUMBER_NEEDED");
    }

    @Test
    void refusesADayToComeAndTakesOneThatIsPast() {
        assertError(post(BAN + "'fields':{'phone':'+44 7700 900123','since':'2099-01-01'}}"), "since", "DAY_TO_COME");
        assertThat(post(BAN + "'fields':{'phone':'+44 7700 900123','since':'2025-01-01'}}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void refusesFieldsThatTheLetterDoesNotAskForAndListsThoseItDoes() {
        Answer answer = post(BAN + "'fields':{'phone':'+44 7700 900123','pigeon':'x'}}");

        assertError(answer, "pigeon", "UNKNOWN_FIELD");
        assertThat(answer.json().at("/errors/0/allowed").toString()).contains("\"phone\"", "\"name\"");
    }

    @Test
    void refusesMembersOfTheBodyThatAreNotKnown() {
        assertError(post("{'problem':'payment','channel':'bank','pigeon':1}"), "pigeon", "UNKNOWN_FIELD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "[]", "{}", "true"})
    void takesTextOnly(String value) {
        assertError(post(BAN + "'fields':{'phone':" + value + "}}"), "phone", "NOT_TEXT");
        assertError(post("{'channel':'bank','problem':" + value + "}"), "problem", "NOT_TEXT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "'x'",
                "null",
                "{'lang':'en','lang':'id'}",
                "{'problem':'payment','channel':'bank'} {}",
                "{'problem':payment}"
            })
    void takesOneWellFormedObjectOnly(String body) {
        Answer answer = api.send("POST", LETTERS, body.replace('\'', '"'), "Content-Type", "application/json");

        assertError(answer, "body", "NOT_A_JSON_OBJECT");
    }

    @Test
    void refusesDeepBodiesAndLargeOnes() {
        String deep = "{'fields':".repeat(5_000) + "1" + "}".repeat(5_000);

        assertError(post(deep), "body", "NOT_A_JSON_OBJECT");
        assertThat(post(deep + " ".repeat(65_536)).status()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "a\\u001bb", "\\ud800", "a\\udc00b"})
    void refusesWhatNoKeyboardTypes(String name) {
        Answer answer = post(BAN + "'fields':{'phone':'+44 7700 900123','name':'" + name + "'}}");

        assertError(answer, "name", "CONTROL_CHARACTERS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"problem", "channel"})
    void refusesMalformedAndMissingCodes(String member) {
        String other = member.equals("problem") ? "'channel':'email'" : "'problem':'payment'";

        assertThat(post("{" + other + "}").json().path("field").stringValue()).isEqualTo(member);
        Answer malformed = post("{" + other + ",'" + member + "':'a\\u0000b'}");
        assertThat(malformed.status()).isEqualTo(400);
        assertThat(malformed.json().path("field").stringValue()).isEqualTo(member);
    }

    @Test
    void saysWhichValuesAMemberTakes() {
        JsonNode refused = post("{'problem':'payment','channel':'bank','platform':'pigeon','lang':'en'}")
                .json();

        assertThat(refused.path("field").stringValue()).isEqualTo("platform");
        assertThat(refused.path("allowed")).hasToString("[\"android\",\"iphone\",\"web\",\"desktop\"]");
    }

    @Test
    void saysWhatIsNotThere() {
        assertThat(post("{'problem':'pigeon','channel':'email'}")
                        .json()
                        .path("field")
                        .stringValue())
                .isEqualTo("problem");
        assertThat(post("{'problem':'payment','channel':'pigeon'}")
                        .json()
                        .path("field")
                        .stringValue())
                .isEqualTo("channel");
        Answer noLetter = post("{'problem':'how-to','channel':'help-centre'}");
        assertThat(noLetter.status()).isEqualTo(404);
        assertThat(noLetter.json().path("field").stringValue()).isEqualTo("letter");
    }

    @Test
    void failsInTheReadersLanguage() {
        String detail = post("{'lang':'en','problem':'pigeon','channel':'email'}")
                .json()
                .path("detail")
                .stringValue();
        String before = api.send("POST", LETTERS + "?lang=en", "x", "Content-Type", "text/plain")
                .json()
                .path("detail")
                .stringValue();

        assertThat(detail).isEqualTo("There is no problem with that code.");
        assertThat(before).contains("Send it");
    }

    @Test
    void neitherRepeatsNorLogsWhatWasRefused(CapturedOutput log) {
        for (String body : new String[] {
            BAN + "'fields':{'phone':'482913','name':'Sariwati'}}",
            BAN + "'fields':{'phone':'+44 7700 900123','name':'Sariwati','details':'4539 1488 0343 6467'}}",
            BAN + "'fields':{'phone':Sariwati 482913",
            BAN + "'fields':{'Sariwati 482913':1}}",
            "{'problem':'Sariwati 482913','channel':'4539 1488 0343 6467'}",
            "{'lang':'Sariwati 482913'}",
            "{'problem':'payment','channel':'bank','country':'Sariwati 482913'}"
        }) {
            Answer answer = post(body);
            assertThat(answer.status()).as(body).isEqualTo(400);
            assertThat(answer.body()).doesNotContain("482913", "Sariwati", "4539");
        }
        assertThat(log.getAll()).doesNotContain("482913", "Sariwati", "4539");
    }

    @Test
    void saysWhereASecretStandsAndNotWhatItIs() {
        Answer answer = post(BAN + "'fields':{'phone':'+44 7700 900123','details':'Kode saya 448291'}}");

        assertError(answer, "details", "SECRET_CODE");
        assertThat(answer.json().at("/errors/0/marks"))
                .hasToString("[{\"kind\":\"CODE\",\"start\":10,\"end\":16,\"sure\":true}]");
        assertThat(answer.body()).doesNotContain("448291");
    }

    @Test
    void takesANumberThatMayBeSecretOnceItIsSaidWhatItIs() {
        String fields = "'fields':{'phone':'+44 7700 900123','details':'Dia menyebut 448291.'}";

        assertError(post(BAN + fields + "}"), "details", "UNCLEAR_NUMBER");
        assertThat(numbered(fields, "report").json().path("body").stringValue()).contains("448291");
        assertThat(numbered(fields, "secret").json().path("body").stringValue())
                .contains("Dia menyebut …")
                .doesNotContain("448291");
        assertError(numbered(fields, "pigeon"), "numbers", "UNKNOWN_NUMBER");
        assertError(post(BAN + fields + ",'numbers':{'pigeon':{}}}"), "numbers", "UNKNOWN_NUMBER");
    }

    @Test
    void takesSeveralAnswersAsAListOrPartedByCommas() {
        String sent = BAN + "'fields':{'phone':'+44 7700 900123','tried':";

        for (String tried : new String[] {"['form-sent','reinstalled']", "'form-sent,reinstalled'"}) {
            assertThat(post(sent + tried + "}}").json().path("body").stringValue())
                    .contains("contact form. I have reinstalled");
        }
        assertError(post(sent + "['pigeon']}}"), "tried", "NOT_A_CHOICE");
        assertError(post(sent + "[1]}}"), "tried", "NOT_TEXT");
    }

    @Test
    void givesNoSubjectToAMessageInAnApp() {
        JsonNode letter = post("{'problem':'account-banned','channel':'in-app','lang':'en','fields':{}}")
                .json();

        assertThat(letter.path("subject").isNull()).isTrue();
    }

    private Answer numbered(String fields, String meaning) {
        return post(BAN + fields + ",'numbers':{'details':{'448291':'" + meaning + "'}}}");
    }

    private Answer lostPhone(String more) {
        return post("{'problem':'lost-phone','channel':'web-form','lang':'en','fields':{'phone':'+44 7700 900123'"
                + more + "}}");
    }

    private void assertError(Answer answer, String field, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        JsonNode error = answer.json().at("/errors/0");
        assertThat(error.path("field").stringValue()).isEqualTo(field);
        assertThat(error.path("code").stringValue()).isEqualTo(code);
        assertThat(error.path("text").stringValue()).isNotBlank();
    }

    /** JSON with single quotes for double ones. */
    private Answer post(String body) {
        return api.post(LETTERS, body.replace('\'', '"'));
    }
}
