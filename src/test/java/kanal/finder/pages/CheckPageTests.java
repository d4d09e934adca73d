package kanal.finder.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kanal.KanalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** "Somebody gave me this contact": the page that says whether it is genuine. */
@KanalTest
class CheckPageTests {
    private static final String MESSAGE =
            "Akun diblokir! Buka https://whatsapp.com.tolong.example/masuk, CS 0812-0000-0000"
                    + " atau support@support.whatsapp.com";

    @LocalServerPort
    private int port;

    @Autowired
    private MessageSource messages;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private JdbcClient sql;

    private final ValidHtml valid = new ValidHtml();
    private PageRequests site;

    @BeforeEach
    void open() {
        site = new PageRequests(port);
    }

    @ParameterizedTest
    @CsvSource({
        "businesscomplaints@support.whatsapp.com, GENUINE, good",
        "support@support.whatsapp.com, GENUINE, ''",
        "https://faq.whatsapp.com/1/?lang=id, GENUINE, good",
        "payment@support.whatsapp.com, UNCONFIRMED, ''",
        "support@whatsapp.com, UNCONFIRMED, ''",
        "tolong akun saya diblokir, UNCONFIRMED, ''",
        "https://whatsapp-bantuan.example, NOT_GENUINE, bad",
        "https://tolong.example, UNCONFIRMED.foreign, calm",
        "Kirim kode OTP Anda ke https://faq.whatsapp.com, NOT_GENUINE.message, bad",
        "Lihat https://faq.whatsapp.com ya, UNCONFIRMED.message, ''",
        "Lihat https://faq.whatsapp.com dan https://tolong.example, UNCONFIRMED, ''",
        "https://wa.me/support, GENUINE, ''",
        "0812-0000-0000, NOT_GENUINE, bad"
    })
    void saysItInWordsColourAndShape(String contact, String judgement, String tone) {
        for (String language : List.of("id", "en")) {
            HttpResponse<String> answer = check(language, contact);

            assertThat(answer.statusCode()).isEqualTo(200);
            String headline = headline(answer);
            assertThat(headline).contains("note verdict" + (tone.isEmpty() ? "\"" : " " + tone + "\""), "<path");
            assertThat(headline)
                    .contains(messages.getMessage(
                            "Judgement." + judgement, new Object[] {"WhatsApp"}, Locale.forLanguageTag(language)));
            assertThat(valid.errors(answer.body())).isEmpty();
        }
    }

    @Test
    void listsEveryContactAndMakesOnlyTheCatalogsOwnLinks() {
        HttpResponse<String> answer = check("id", MESSAGE);
        Page page = new Page("/id/check", answer.body());

        String shown = answer.body().replace("<wbr>", "");
        assertThat(shown.indexOf("<b>https://whatsapp.com.tolong.example/masuk</b>"))
                .isPositive()
                .isLessThan(shown.indexOf("<b>0812-0000-0000</b>"));
        assertThat(page.targets()).contains("mailto:support@support.whatsapp.com");
        assertThat(page.targets()).noneMatch(target -> target.contains("tolong.example") || target.contains("0812"));
        assertThat(answer.body()).contains("tolong.example</p>", "Ketentuan").as("what counts, and the source");
        assertThat(page.links()).contains("/id/whatsapp", "/id/whatsapp/login-or-hacked", "/id/whatsapp/scam-report");
        assertThat(answer.body()).contains(messages.getMessage("check.proves", null, Locale.forLanguageTag("id")));
    }

    @Test
    void keepsWhatWasTypedInTheFormAndNowhereElse() {
        HttpResponse<String> answer = check("en", "<b>\"x\"</b> & https://tolong.example/?a=1&b=2");

        assertThat(answer.body())
                .contains("&lt;b&gt;&quot;x&quot;&lt;/b&gt; &amp; https://tolong.example/?a=1&amp;b=2</textarea>");
        assertThat(answer.uri().toString()).endsWith("/en/check");
        assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "location");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.body()).contains("<meta name=\"robots\" content=\"noindex\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\r\n\t"})
    void asksForSomethingWhereNothingWasTyped(String nothing) {
        for (String language : List.of("id", "en")) {
            HttpResponse<String> answer = check(language, nothing);

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body())
                    .contains(
                            "aria-invalid=\"true\"",
                            "autofocus",
                            messages.getMessage("check.empty", null, Locale.forLanguageTag(language)));
            assertThat(valid.errors(answer.body())).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>@tolong.example",
                "https://tolong.example/\"onload=alert(1)",
                "javascript:alert(document.domain)",
                "https://faq.whatsapp.com/\u202egnp.exe",
                "ip@whats\u200bapp.com",
                "https://wh\u0430tsapp.com",
                "\u05d0\u05d1\u05d2@whatsapp.com",
                "x\u0301\u0301\u0301@tolong.example",
                "${7*7} #{7*7} *{x} [[${x}]] @tolong_${7*7}",
                "{0} '{'1} 100% \\n"
            })
    void showsHostileInputAsPlainText(String pasted) {
        HttpResponse<String> answer = check("en", pasted);
        String shown = answer.body().replaceAll("(?s)<textarea.*?</textarea>", "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(valid.errors(answer.body())).isEmpty();
        assertThat(shown).doesNotContain("<script>alert", "\u202e", "\u200b", "wh\u0430tsapp", "x\u0301");
        assertThat(new Page("", answer.body()).targets()).noneMatch(target -> target.contains("alert"));
        assertThat(new Page("", answer.body()).attributes("onload")).isEmpty();
    }

    @Test
    void namesWhatCannotBeSeen() {
        assertThat(check("en", "ip@whats\u200bapp.com").body()).contains("hidden: U+200B");
        assertThat(check("en", "https://wh\u0430tsapp.com").body()).contains("\u0430 U+0430");
    }

    @Test
    void takesLongMessagesAndRefusesWhatNobodyTypes() {
        assertThat(check("id", "https://faq.whatsapp.com " + "a".repeat(10_000)).body())
                .contains(messages.getMessage("Finding.NOT_ALL_READ", null, Locale.forLanguageTag("id")));
        assertThat(check("id", "https://tolong.example/" + "a".repeat(1_900)).body())
                .contains(" … ");
        HttpResponse<String> large = check("id", "a".repeat(70_000));
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("<html lang=\"id\"", "64");
        assertThat(check("id", "a\0b").statusCode()).isEqualTo(400);
        for (String broken : List.of("contact=%ED%A0%80", "contact=%ff", "contact=%zz")) {
            assertThat(site.send(
                                    "POST",
                                    "/id/check",
                                    BodyPublishers.ofString(broken),
                                    "Content-Type",
                                    PageRequests.FORM)
                            .statusCode())
                    .as(broken)
                    .isEqualTo(400);
        }
    }

    @Test
    void refusesPostsFromOtherSitesAndOtherContent() {
        Map<String, String> form = Map.of("contact", "x");

        assertThat(site.post("/id/check", form, "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(site.send("POST", "/id/check", BodyPublishers.ofString("{}"), "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(415);
        assertThat(site.get("/id/check?contact=ip@whatsapp.com").body()).doesNotContain("ip@whatsapp.com");
    }

    @Test
    void isFoundFromEveryPage() {
        for (String path : List.of("/id", "/id/whatsapp/account-banned/email", "/id/no-such-page")) {
            assertThat(new Page(path, site.get(path).body()).links()).contains("/id/check");
        }
        assertThat(site.get("/sitemap.xml").body()).contains("/id/check<", "/en/check<");
    }

    @Test
    void countsVerdictsAndStoresNothing() {
        double before = counted("not-genuine");
        check("id", "https://whatsapp-tidak-pernah-disimpan.example");

        assertThat(counted("not-genuine")).isEqualTo(before + 1);
        assertThat(tables())
                .isNotEmpty()
                .allSatisfy(table -> assertThat(sql.sql("select * from " + table)
                                .query()
                                .listOfRows()
                                .toString())
                        .doesNotContain("tidak-pernah-disimpan"));
    }

    private List<String> tables() {
        return sql
                .sql("select table_name from information_schema.tables where table_schema = 'PUBLIC'")
                .query(String.class)
                .list()
                .stream()
                .map(table -> '"' + table + '"')
                .toList();
    }

    private double counted(String verdict) {
        return Stream.ofNullable(
                        meters.find("kanal.checks").tag("verdict", verdict).counter())
                .mapToDouble(counter -> counter.count())
                .sum();
    }

    private HttpResponse<String> check(String language, String contact) {
        return site.post("/" + language + "/check", Map.of("contact", contact));
    }

    private static String headline(HttpResponse<String> answer) {
        String body = answer.body();
        int start = body.indexOf("<h2 id=\"verdict\"");
        return body.substring(start, body.indexOf("</h2>", start));
    }
}
