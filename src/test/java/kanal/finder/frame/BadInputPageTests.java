package kanal.finder.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kanal.KanalTest;
import kanal.finder.pages.PageRequests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What bad input gets: a plain page in the person's language, and never a failure of ours. */
@KanalTest
class BadInputPageTests {
    private static final String LETTER = "/id/whatsapp/account-banned/email/letter";

    @LocalServerPort
    private int port;

    @Autowired
    private MessageSource messages;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping mappings;

    private PageRequests site;

    @BeforeEach
    void open() {
        site = new PageRequests(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/no-such-provider",
                "/no-such-provider/account-banned",
                "/whatsapp/no-such-problem",
                "/whatsapp/account-banned/no-such-channel",
                "/whatsapp/help/no-such-article",
                "/whatsapp/account-banned/email/no/such/page",
                "/whatsapp/help"
            })
    void whatIsNotThereIsNotFoundInThePersonsLanguage(String path) {
        for (String language : new String[] {"id", "en"}) {
            isErrorPage(site.get("/" + language + path), 404, language);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, en", "id-ID, id", "'fr, en;q=0.5', en", "'', id", "'../..', id"})
    void aPathWithoutALanguageIsAnsweredInTheBrowsersLanguage(String accepted, String language) {
        String[] headers = accepted.isEmpty() ? new String[0] : new String[] {"Accept-Language", accepted};

        isErrorPage(site.get("/no-such-page", headers), 404, language);
        HttpResponse<String> root = site.get("/", headers);
        assertThat(root.statusCode()).isEqualTo(302);
        assertThat(root.headers().firstValue("Location")).contains("/" + language);
        assertThat(root.headers().allValues("Vary")).anyMatch(vary -> vary.contains("Accept-Language"));
    }

    @ParameterizedTest
    @CsvSource({
        "platform=nokia, platform, android · iphone · web · desktop",
        "access=maybe, access, open · locked-out",
        "urgency=yesterday, urgency, can-wait · soon · now",
        "country=Indonesia, country, ISO 3166-1 alpha-2",
        "tried=fax, tried, 'in-app, in-app:10'",
        "tried=email:-1, tried, 'email, email:10'",
        "tried=email:99999, tried, 'email, email:10'",
        "tried=email:1:2, tried, 'email, email:10'"
    })
    void aValueThatAParameterCannotHaveIsNamedWithThoseItCan(String query, String field, String allowed) {
        for (String page : new String[] {"/whatsapp/account-banned", "/whatsapp/account-banned/email"}) {
            HttpResponse<String> answer = site.get("/en" + page + "?" + query);

            isErrorPage(answer, 400, "en");
            assertThat(answer.body()).contains("<b>" + field + "</b>", allowed);
        }
    }

    @Test
    void aLanguageOfTheLetterThatIsNoneIsNamedToo() {
        HttpResponse<String> answer = site.get("/id/whatsapp/account-banned/email?letterLang=klingon");

        isErrorPage(answer, 400, "id");
        assertThat(answer.body()).contains("<b>letterLang</b>", "id · en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/whatsapp/Akun_Diblokir", "/id/whatsapp/account-banned/E%20Mail", "/id/What's-App"})
    void aCodeThatCannotBeOneIsABadRequest(String path) {
        isErrorPage(site.get(path), 400, "id");
    }

    @Test
    void markupInAParameterStaysText() {
        HttpResponse<String> answer =
                site.get("/id/whatsapp/account-banned?platform=%3Cscript%3Ealert(1)%3C/script%3E");

        isErrorPage(answer, 400, "id");
        assertThat(answer.body()).doesNotContain("<script>alert");
    }

    @Test
    void bodiesLargerThanAnythingAPersonTypesAreRefused() {
        isErrorPage(site.post(LETTER, Map.of("field.details", "x".repeat(70_000))), 413, "id");
    }

    @Test
    void aBodyMustTellItsLength() {
        byte[] body = "field.phone=1".getBytes(StandardCharsets.US_ASCII);
        HttpResponse<String> answer = site.send(
                "POST",
                LETTER,
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)),
                "Content-Type",
                PageRequests.FORM);

        isErrorPage(answer, 411, "id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "application/xml"})
    void aLetterIsAskedForByAFormOnly(String type) {
        isErrorPage(site.send("POST", LETTER, BodyPublishers.ofString("{}"), "Content-Type", type), 415, "id");
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Origin, https://evil.example",
        "Origin, http://localhost.evil.example",
        "Origin, not an origin"
    })
    void aPostFromAnotherSiteIsRefused(String header, String value) {
        isErrorPage(site.post(LETTER, Map.of("field.phone", "1"), header, value), 403, "id");
    }

    @Test
    void everyPostFromAnotherSiteIsRefused() {
        List<String> posts = mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> !path.matches("/(admin|login)(/.*)?"))
                .map(path -> path.replaceAll("\\{language[^}]*}", "id")
                        .replace("{provider}", "whatsapp")
                        .replace("{problem}", "account-banned")
                        .replace("{channel}", "email"))
                .toList();

        assertThat(posts).hasSizeGreaterThan(2).noneMatch(path -> path.contains("{"));
        for (String path : posts) {
            assertThat(site.post(path, Map.of()).statusCode()).as(path).isNotEqualTo(403);
            assertThat(site.post(path, Map.of(), "Sec-Fetch-Site", "cross-site").statusCode())
                    .as(path)
                    .isEqualTo(403);
            assertThat(site.post(path, Map.of(), "Origin", "https://evil.example")
                            .statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
    }

    @Test
    void aPostFromOurOwnPagesIsNot() {
        Map<String, String> form = Map.of("field.phone", "+44 7700 900123");

        assertThat(site.post(LETTER, form, "Sec-Fetch-Site", "same-origin").statusCode())
                .isEqualTo(200);
        assertThat(site.post(LETTER, form, "Origin", "http://localhost:" + port).statusCode())
                .isEqualTo(200);
        // What browsers send under our own referrer policy
        assertThat(site.post(LETTER, form, "Origin", "null", "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id/..;/en",
                "/id/%00",
                "/id/whatsapp/%00",
                "/%c0%af",
                "/..%2f..%2fetc/passwd",
                "/;x=1/id",
                "//id",
                "/id/../../etc/passwd",
                "/css/kanal.css/../../application.yaml",
                "/application.yaml",
                "/catalog/whatsapp/provider.yaml",
                "/templates/home.html",
                "/h2-console",
                "/actuator/env",
                "/actuator",
                "/v3/api-docs",
                "/swagger-ui/index.html",
                "/.git/HEAD",
                "/WEB-INF/web.xml",
                "/%61ctuator/env",
                "/error",
                "/%ff",
                "/id/whatsapp/%5B%5B$%7B7*7%7D%5D%5D"
            })
    void pathsThatAreATrickLeadNowhere(String path) {
        HttpResponse<String> answer = site.get(path);

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("Exception", "\tat ", "org.springframework");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/id", "/en/whatsapp/account-banned", "/sitemap.xml", "/robots.txt"})
    void headIsAnsweredLikeGetWithoutABody(String path) {
        HttpResponse<String> head = site.send("HEAD", path, BodyPublishers.noBody());

        assertThat(head.statusCode()).isEqualTo(site.get(path).statusCode());
        assertThat(head.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PUT", "DELETE", "PATCH"})
    void otherMethodsAreNotAllowed(String method) {
        for (String path : new String[] {"/id", "/id/whatsapp/account-banned", LETTER}) {
            assertThat(site.send(method, path, BodyPublishers.noBody()).statusCode())
                    .isEqualTo(405);
        }
        assertThat(site.get(LETTER).statusCode()).isEqualTo(405);
        assertThat(site.post("/id/whatsapp/account-banned", Map.of()).statusCode())
                .isEqualTo(405);
    }

    @Test
    void anAnswerThatWeCannotGiveIsNotAcceptable() {
        assertThat(site.get("/id", "Accept", "image/png").statusCode()).isIn(200, 406);
        assertThat(site.get("/id", "Accept", "text/html;q=2").statusCode()).isLessThan(500);
    }

    @Test
    void charactersThatNobodyTypesAreRefusedBesideTheirField() {
        HttpResponse<String> answer =
                site.post(LETTER, Map.of("field.phone", "+44 7700 900123", "field.details", "a\0b\u0007"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(say("FieldError.CONTROL_CHARACTERS", "id"));
    }

    @Test
    void brokenEncodingsAndHeapsOfParametersAreNoFailureOfOurs() {
        for (String body : new String[] {"field.phone=%ff%fe%00", "field.phone=%zz", "=&=&&&", "a=1&".repeat(5_000)}) {
            HttpResponse<String> answer =
                    site.send("POST", LETTER, BodyPublishers.ofString(body), "Content-Type", PageRequests.FORM);
            assertThat(answer.statusCode()).isBetween(400, 499);
        }
        assertThat(site.get("/id/whatsapp/account-banned?" + "tried=email&".repeat(600))
                        .statusCode())
                .isLessThan(500);
        for (String path : new String[] {"/id/whatsapp/account-banned?platform=%ff%fe", "/api/v1/providers?lang=%ff"}) {
            assertThat(site.get(path).statusCode()).isEqualTo(400);
        }
    }

    private void isErrorPage(HttpResponse<String> answer, int status, String language) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.body())
                .contains("<html lang=\"" + language + "\"", say("error." + status + ".title", language))
                .contains("href=\"/" + language + "\"", "noindex")
                .doesNotContain("Exception", "\tat ", "org.springframework", "kanal.finder");
    }

    private String say(String key, String language) {
        return messages.getMessage(key, null, Locale.forLanguageTag(language));
    }
}
