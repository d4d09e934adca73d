package kanal.finder.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kanal.KanalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the first view costs on a slow line, and what every answer carries in its headers. */
@KanalTest
class FirstViewPageTests {
    private static final Logger LOG = LoggerFactory.getLogger(FirstViewPageTests.class);
    private static final int MOST_BYTES = 30_000;
    private static final int MOST_BYTES_OF_HTML_AND_CSS = 14 * 1024;
    private static final int MOST_REQUESTS = 5;

    @LocalServerPort
    private int port;

    private PageRequests site;

    @BeforeEach
    void open() {
        site = new PageRequests(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id", "/id/whatsapp/account-banned", "/en/whatsapp/account-banned", "/id/check"})
    void isSmallAndTakesFewRequests(String path) {
        Map<String, Integer> bytes = new TreeMap<>();
        bytes.put("html", compressed(path));
        List<String> resources = new Page(path, site.get(path).body()).resources();
        resources.forEach(resource -> bytes.put(resource.replaceFirst(".*\\.", ""), compressed(resource)));
        LOG.info("{}: {}", path, bytes);

        assertThat(1 + resources.size()).isLessThanOrEqualTo(MOST_REQUESTS);
        assertThat(bytes.get("html") + bytes.get("css")).isLessThanOrEqualTo(MOST_BYTES_OF_HTML_AND_CSS);
        assertThat(bytes.values().stream().mapToInt(Integer::intValue).sum()).isLessThanOrEqualTo(MOST_BYTES);
    }

    @Test
    void whatNeverChangesIsKeptForAYear() {
        for (String resource : new Page("/id", site.get("/id").body()).resources()) {
            assertThat(header(site.bytes(resource), "Cache-Control")).contains("max-age=31536000", "public");
        }
    }

    @Test
    void noPageSetsACookie() {
        for (Page page : Walk.through(port).pages()) {
            assertThat(site.get(page.path()).headers().map()).as(page.path()).doesNotContainKey("set-cookie");
        }
        assertThat(site.post("/id/whatsapp/account-banned/email/letter", Map.of())
                        .headers()
                        .map())
                .doesNotContainKey("set-cookie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/id", "/en/whatsapp/account-banned", "/id/no/such/page", "/sitemap.xml", "/icon.svg"})
    void everyAnswerCarriesTheSecurityHeaders(String path) {
        HttpResponse<byte[]> answer = site.bytes(path);

        assertThat(header(answer, "Content-Security-Policy"))
                .isEqualTo("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
                        + "connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; "
                        + "base-uri 'none'; frame-ancestors 'none'");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()", "geolocation=()", "microphone=()");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    private int compressed(String path) {
        HttpResponse<byte[]> answer = site.bytes(path, "Accept-Encoding", "gzip");
        // A picture below a kilobyte is not worth it
        assertThat(header(answer, "Content-Encoding").equals("gzip") || answer.body().length < 1_024)
                .as(path)
                .isTrue();
        return answer.body().length;
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
