package kanal.finder.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import kanal.KanalTest;
import kanal.finder.api.ApiClient;
import kanal.finder.pages.PageRequests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nothing typed is logged, not even by a keeper who has turned on everything that logs. */
@KanalTest
@ExtendWith(OutputCaptureExtension.class)
class NothingLoggedPageTests {
    private static final String LETTER = "/id/whatsapp/account-banned/email/letter";

    @LocalServerPort
    private int port;

    @Autowired
    private LoggingSystem logging;

    @BeforeEach
    void logEverything() {
        logging.setLogLevel("ROOT", LogLevel.DEBUG);
        // This test's own side of the line
        logging.setLogLevel("jdk.internal.httpclient", LogLevel.OFF);
    }

    @AfterEach
    void logAsBefore() {
        logging.setLogLevel("ROOT", LogLevel.INFO);
    }

    @Test
    void nothingTypedIsLogged(CapturedOutput output) {
        PageRequests site = new PageRequests(port);
        for (String phone : List.of("+62 812-7731-9046", "081277319046", "081277319046 dan", "0812 7731 9046 x")) {
            for (String format : List.of("", "eml", "txt", "081277319046")) {
                Map<String, String> form = Map.of(
                        "field.phone", phone,
                        "field.name", "Sarimanah",
                        "field.details", "Sarimanah berdagang 081277319046",
                        "field.unknown", "081277319046",
                        "format", format);
                site.post(LETTER, form);
                site.post(LETTER, form, "Sec-Fetch-Site", "cross-site");
            }
        }
        for (String pasted : List.of(
                "0812 7731 9046",
                "CS: +62 812-7731-9046, sarimanah@example.com, https://example.com/Sarimanah",
                "https://wa.me/6281277319046",
                "Sarimanah\0 081277319046",
                "081277319046 ".repeat(6_000))) {
            site.post("/id/check", Map.of("contact", pasted));
            site.post("/id/check", Map.of("contact", pasted), "Sec-Fetch-Site", "cross-site");
            String json =
                    ApiClient.JSON.createObjectNode().put("contact", pasted).toString();
            for (String body : List.of(json, json + "x", json.replace("contact", "Sarimanah"))) {
                site.send("POST", "/api/v1/check", BodyPublishers.ofString(body), "Content-Type", "application/json");
            }
        }
        site.send(
                "POST",
                "/id/check",
                BodyPublishers.ofString("contact=081277319046%ff"),
                "Content-Type",
                PageRequests.FORM);
        site.post("/id/whatsapp/account-banned/no-such-channel/letter", Map.of("field.phone", "081277319046"));
        site.post(LETTER, Map.of("field.details", "081277319046 ".repeat(6_000)));
        site.send("POST", LETTER, BodyPublishers.ofString("\"081277319046\""), "Content-Type", "application/json");
        for (String broken :
                List.of("field.phone=081277319046%zz", "field.phone=081277319046%ff%fe", "=081277319046")) {
            site.send("POST", LETTER, BodyPublishers.ofString(broken), "Content-Type", PageRequests.FORM);
        }

        assertThat(output.toString()).contains("DEBUG", "/email/letter");
        assertThat(output.toString()
                        .lines()
                        .filter(line -> line.replaceAll("[ +-]", "").contains("812" + "77319046")
                                || line.contains("Sarimanah")))
                .isEmpty();
    }
}
