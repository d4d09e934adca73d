package kanal.finder.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kanal.KanalTest;
import kanal.catalog.Catalog;
import kanal.catalog.Imported;
import kanal.document.Document;
import kanal.document.Documents;
import kanal.finder.api.ApiClient;
import kanal.guide.ProviderCode;
import kanal.guide.Providers.Listed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** Kanal with what it comes with, a second real provider in a folder, the example of the documentation, and many more. */
@KanalTest
@TestPropertySource(
        properties =
                "kanal.catalog.shipped=classpath*:catalog/whatsapp/**/*.yaml, classpath*:documents/telegram/**/*.yaml")
@DirtiesContext
class SeveralProvidersTests {
    private static final Path PAGE = Path.of("docs/add-a-provider.md");
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("href=\"(/(?:id|en)[^\"#]*)\"");
    private static final int MANY = 43;

    @Autowired
    private Catalog catalog;

    @LocalServerPort
    private int port;

    private final ValidHtml valid = new ValidHtml();

    @BeforeEach
    void importTheExampleAndMany() throws IOException {
        if (catalog.published().provider(new ProviderCode("example-pay")).isEmpty()) {
            Matcher example = EXAMPLE.matcher(Files.readString(PAGE));
            assertThat(example.find()).isTrue();
            Imported.into(catalog, Document.read(PAGE.toString(), example.group(1)), "olga", "as the page says");
            IntStream.rangeClosed(1, MANY).forEach(this::importAnother);
        }
    }

    private void importAnother(int number) {
        String text = Documents.smallText()
                .replace("code: acme\n", "code: bank-" + number + (number == MANY ? "\norder: 1\n" : "\n"))
                .replace("Acme", "Bank Contoh " + number);
        Imported.into(catalog, Document.read("bank", text), "olga", "one more");
    }

    @Test
    void areListedInTheKeepersOrderAndWithoutOneAsTheyCame() {
        assertThat(catalog.published().providers().listed())
                .extracting(Listed::code)
                .extracting(Object::toString)
                .startsWith("bank-43", "telegram", "example-pay", "whatsapp", "bank-1", "bank-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void areToBeChosenOnTheHomePage(String language) {
        String home = page("/" + language);

        assertThat(chosen(home)).hasSize(20).startsWith("bank-43", "telegram", "example-pay", "whatsapp");
        assertThat(home).contains("href=\"/" + language + "?page=2\"").doesNotContain("account-banned");
        String last = page("/" + language + "?page=3");
        assertThat(chosen(last)).hasSize(6).endsWith("bank-42");
        assertThat(last).contains("?page=2").doesNotContain("?page=4");
        assertThat(page("/" + language + "/telegram"))
                .contains("/telegram/account-banned")
                .containsPattern("rel=\"canonical\" href=\"[^\"]*/" + language + "/telegram\"");
    }

    @ParameterizedTest
    @CsvSource({
        "telegram, telegram",
        "TELE, telegram",
        "contoh  pay, example-pay",
        "examplepay, example-pay",
        "whats app, whatsapp",
        "bank-43, bank-43",
        "４３, bank-43"
    })
    void areFoundByNameAndCode(String typed, String code) {
        String found = page("/id?find=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));

        assertThat(chosen(found)).containsExactly(code);
        assertThat(found).contains("name=\"robots\" content=\"noindex\"");
    }

    @Test
    void areFoundPageByPageWithTheWordsThatWereTyped() {
        assertThat(chosen(page("/en?find=bank+contoh"))).hasSize(20);
        assertThat(page("/en?find=bank+contoh&page=2"))
                .contains("href=\"/en?find=bank%20contoh&amp;page=3\"", "href=\"/id?find=bank%20contoh&amp;page=2\"");
        assertThat(page("/en?find=%22%3E%3Cscript%3E")).contains("&quot;&gt;&lt;script&gt;");
        assertThat(chosen(page("/en?find=nobody"))).isEmpty();
        assertThat(chosen(page("/en?find=%21%21"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"page=0, 404", "page=4, 404", "page=-1, 404", "page=x, 400", "find=telegram&page=2, 404"})
    void haveNoOtherPages(String query, int status) {
        assertThat(new PageRequests(port).get("/id?" + query).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"id, telegram", "en, telegram", "id, example-pay", "en, example-pay"})
    void haveTheirOwnPagesThatNameNoOther(String language, String code) {
        List<String> paths = new ArrayList<>(List.of("/" + language + "/" + code));
        for (int i = 0; i < paths.size(); i++) {
            String html = page(paths.get(i));
            assertThat(html).as(paths.get(i)).doesNotContain("WhatsApp");
            assertThat(valid.errors(html)).as(paths.get(i)).isEmpty();
            LINK.matcher(html)
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .filter(path -> path.startsWith("/" + language + "/" + code) && !paths.contains(path))
                    .filter(path -> paths.size() < 40 && !path.contains(".ics"))
                    .forEach(paths::add);
        }
        assertThat(paths)
                .anyMatch(path -> path.contains("/account-banned/"))
                .contains("/" + language + "/" + code + "/channels");
    }

    @Test
    void leadBackToTheirOwnProblems() {
        assertThat(page("/id/telegram/account-banned")).contains("class=\"back\" href=\"/id/telegram\"");
    }

    @ParameterizedTest
    @CsvSource({
        "id, https://telegram.org/support, Telegram",
        "en, https://te1egram.org/support, Telegram",
        "id, help@pay.example.com, Contoh Pay",
        "en, help@pay.example.com, Example Pay"
    })
    void areTheOnesThatAContactIsComparedWith(String language, String contact, String name) {
        String verdict = new PageRequests(port)
                .post("/" + language + "/check", Map.of("contact", contact))
                .body();

        assertThat(verdict).contains(name).doesNotContain("WhatsApp");
        assertThat(valid.errors(verdict)).isEmpty();
    }

    @Test
    void areNamedInPartWhereTheyAreMany() {
        assertThat(page("/en/check")).contains("Bank Contoh 43, Telegram, Example Pay and 43 other services");
        assertThat(page("/id/check"))
                .contains("Bank Contoh 43, Telegram, Contoh Pay, dan 43 layanan lain")
                .doesNotContain("Bank Contoh 1,");
        assertThat(page("/id/about")).doesNotContain("Bank Contoh 1,");
    }

    @Test
    void areAllMeantWhereAContactIsNobodys() {
        String verdict = new PageRequests(port)
                .post("/id/check", Map.of("contact", "https://toko-kue-rina.example.org/"))
                .body();

        assertThat(verdict).contains("class=\"button\" href=\"/id\"");
        assertThat(valid.errors(verdict)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"telegram, web-form, telegram.org", "example-pay, email, help@pay.example.com"})
    void haveLettersInBothLanguages(String code, String channel, String to) {
        String path = "/" + code + "/account-banned/" + channel;
        Map<String, String> form = Map.of("field.phone", "+62 812-0000-0000");

        for (String language : List.of("id", "en")) {
            String letter = new PageRequests(port)
                    .post("/" + language + path + "/letter", form)
                    .body();
            assertThat(letter).contains("+62 812-0000-0000", to).doesNotContain("WhatsApp");
            assertThat(valid.errors(letter)).isEmpty();
        }
    }

    @Test
    void areServedByTheApi() {
        ApiClient api = new ApiClient(port);

        assertThat(api.get("/providers?find=tele").json().path("providers").toString())
                .isEqualTo("[{\"code\":\"telegram\",\"name\":\"Telegram\"}]");
        assertThat(api.get("/providers").json().path("providers")).hasSize(MANY + 3);
        assertThat(api.get("/providers?page=2").json().path("providers")).isEmpty();
        assertThat(api.get("/providers").header("Link")).isEmpty();
        assertThat(api.get("/providers/telegram/recommendations?problem=account-banned&lang=en")
                        .json()
                        .path("recommendations")
                        .path(0)
                        .path("channel")
                        .asString())
                .isEqualTo("web-form");
        assertThat(api.post("/check", "{\"contact\":\"https://telegram.org/support\"}")
                        .json()
                        .path("provider")
                        .asString())
                .isEqualTo("telegram");
        assertThat(api.get("/providers/telegram/catalog", "Accept", "application/yaml")
                        .body())
                .contains("order: 2\n");
    }

    @Test
    void areInTheSitemapWithTheirOwnPages() {
        assertThat(page("/sitemap.xml")).contains("/id/telegram<", "/id/whatsapp<", "/en/example-pay/account-banned<");
    }

    private String page(String path) {
        var answer = new PageRequests(port).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static List<String> chosen(String html) {
        Matcher list =
                Pattern.compile("<ul class=\"pick\">(.*?)</ul>", Pattern.DOTALL).matcher(html);
        return list.find()
                ? Pattern.compile("href=\"/(?:id|en)/([^\"]+)\"")
                        .matcher(list.group(1))
                        .results()
                        .map((MatchResult link) -> link.group(1))
                        .toList()
                : List.of();
    }
}
