package kanal.finder.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kanal.KanalTest;
import kanal.finder.api.ApiClient;
import kanal.finder.api.ApiClient.Answer;
import kanal.finder.api.ApiContract;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Letters that close somebody's account are not to be had in numbers. */
@KanalTest
@TestPropertySource(properties = "kanal.harmful-letters=2")
class DangerLockPageTests {
    private static final String PAGE = "/whatsapp/lost-phone/web-form";
    private static final String API = "{\"problem\":\"lost-phone\",\"channel\":\"web-form\",\"lang\":\"en\",\"fields\":"
            + "{\"phone\":\"+44 7700 900123\",\"ownNumber\":true}}";

    @LocalServerPort
    private int port;

    @Test
    void closesForTheNetworkAfterAFewAndLosesNothingTyped() {
        PageRequests site = new PageRequests(port);
        Map<String, String> form = new HashMap<>(
                Map.of("field.phone", "+44 7700 900123", "field.ownNumber", "true", "field.name", "Sari & Budi"));
        Map<String, String> unfit = Map.of("field.phone", "dua belas", "field.ownNumber", "true");

        for (int i = 0; i < 5; i++) {
            assertThat(site.post("/id" + PAGE + "/letter", unfit).statusCode()).isEqualTo(422);
        }
        assertThat(site.post("/id" + PAGE + "/letter", form).statusCode()).isEqualTo(200);
        form.put("format", "txt");
        assertThat(site.post("/id" + PAGE + "/letter", form).statusCode()).isEqualTo(200);

        assertThat(site.post("/id" + PAGE + "/letter", form).statusCode()).isEqualTo(429);
        form.remove("format");
        for (String language : List.of("id", "en")) {
            HttpResponse<String> closed = site.post("/" + language + PAGE + "/letter", form);
            assertThat(closed.statusCode()).isEqualTo(429);
            assertThat(Integer.parseInt(
                            closed.headers().firstValue("Retry-After").orElse("")))
                    .isBetween(3_000, 3_601);
            assertThat(closed.body())
                    .contains("<html lang=\"" + language, "+44 7700 900123", "Sari &amp; Budi", "role=\"alert\"")
                    .doesNotContain("mailto:", "deactivate my account");
            assertThat(new ValidHtml().errors(closed.body())).isEmpty();
        }

        Answer api = new ApiClient(port).post("/providers/whatsapp/letters", API);
        assertThat(api.status()).isEqualTo(429);
        assertThat(api.header("Retry-After")).matches("[0-9]+");
        assertThat(api.type()).isEqualTo("application/problem+json");
        new ApiContract(new ApiClient(port).get("/openapi.json").json()).holdsFor(api);

        assertThat(site.post("/id/whatsapp/account-banned/email/letter", Map.of("field.phone", "+44 7700 900123"))
                        .statusCode())
                .as("a letter that harms nobody")
                .isEqualTo(200);
    }

    @Test
    void saysBeforehandWhatWillBeAskedFor() {
        PageRequests site = new PageRequests(port);

        assertThat(site.get("/en" + PAGE).body())
                .contains("What you will be asked for", "As proof, WhatsApp’s Help Center asks for that phrase");
        assertThat(site.get("/en/whatsapp/account-banned/email").body()).doesNotContain("What you will be asked for");
    }
}
