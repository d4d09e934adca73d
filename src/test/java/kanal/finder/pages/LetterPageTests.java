package kanal.finder.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import kanal.KanalTest;
import kanal.catalog.Catalog;
import kanal.guide.Channel;
import kanal.guide.Language;
import kanal.guide.LetterTemplate;
import kanal.guide.Problem;
import kanal.guide.Provider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every letter of every channel for every problem can be made, kept as a file, and is kept nowhere else. */
@KanalTest
class LetterPageTests {
    private static final String BAN_MAIL = "/id/whatsapp/account-banned/email/letter";

    @LocalServerPort
    private int port;

    @Autowired
    private Catalog catalog;

    private PageRequests site;

    @BeforeEach
    void open() {
        site = new PageRequests(port);
    }

    /** One letter, where it is made and in which language. */
    private record Made(String path, LetterTemplate template, Map<String, String> form) {
        Map<String, String> as(String format) {
            Map<String, String> form = new HashMap<>(form());
            form.put("format", format);
            return form;
        }
    }

    @Test
    void everyLetterIsMadeFromItsExampleAsAValidPageThatNobodyKeeps() {
        ValidHtml valid = new ValidHtml();
        assertThat(everyLetter()).hasSizeGreaterThan(30).allSatisfy(letter -> {
            HttpResponse<String> answer = site.post(letter.path(), letter.form());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
            assertThat(answer.body()).contains("noindex").doesNotContain("rel=\"canonical\"");
            assertThat(valid.errors(answer.body())).isEmpty();
        });
    }

    @Test
    void everyLetterCanBeKeptAsText() {
        assertThat(everyLetter()).allSatisfy(letter -> {
            HttpResponse<byte[]> answer = site.download(letter.path(), letter.as("txt"));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(type(answer)).isEqualTo("text/plain;charset=UTF-8");
            assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment");
            assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
            assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isNotBlank();
        });
    }

    /** Only what goes by mail is offered, and answered, as a mail. */
    @Test
    void everyLetterThatGoesByMailCanBeKeptAsAMailToOneAddress() {
        List<String> mails = new ArrayList<>();
        assertThat(everyLetter()).allSatisfy(letter -> {
            boolean offered = site.post(letter.path(), letter.form()).body().contains("value=\"eml\"");
            HttpResponse<byte[]> answer = site.download(letter.path(), letter.as("eml"));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(type(answer).startsWith("message/rfc822")).isEqualTo(offered);
            if (offered) {
                MimeMessage mail =
                        new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(answer.body()));
                assertThat(mail.getAllRecipients()).hasSize(1);
                mails.add(letter.path());
            }
        });
        assertThat(mails).contains(BAN_MAIL);
    }

    @Test
    void aFormWithErrorsIsAValidPageThatIsNotKeptEither() {
        Map<String, String> form = Map.of("field.phone", "dua belas", "field.details", "Kode saya 448291");
        HttpResponse<String> answer = site.post(BAN_MAIL, form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(new ValidHtml().errors(answer.body())).isEmpty();
        assertThat(answer.body()).contains("dua belas", "<mark>448291</mark>", ">Kode saya 448291</textarea>");
    }

    @Test
    void aDayToComeIsRefusedBesideItsFieldAndKept() {
        Map<String, String> form = Map.of("field.phone", "+44 7700 900123", "field.since", "2099-01-01");
        HttpResponse<String> answer = site.post(BAN_MAIL, form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"2099-01-01\"", "id=\"field-since-error\">Tanggal ini belum tiba.");
    }

    @Test
    void aNumberThatMayBeSecretIsAskedForAndTheAnswerIsKeptInTheFile() {
        Map<String, String> form =
                new HashMap<>(Map.of("field.phone", "+44 7700 900123", "field.details", "Dia menyebut 448291 tadi."));
        HttpResponse<String> asked = site.post(BAN_MAIL, form);
        form.put("number.details.448291", "report");
        HttpResponse<String> made = site.post(BAN_MAIL, form);

        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(new ValidHtml().errors(asked.body())).isEmpty();
        assertThat(asked.body()).contains("<mark>448291</mark>", "name=\"number.details.448291\"");
        assertThat(made.statusCode()).isEqualTo(200);
        assertThat(new ValidHtml().errors(made.body())).isEmpty();
        assertThat(made.body()).contains("type=\"hidden\" name=\"number.details.448291\" value=\"report\"");
    }

    @Test
    void everyPostToWhatsAppNamesItAndNoMessageInTheAppHasASubject() {
        assertThat(everyLetter()).allSatisfy(letter -> {
            String body = site.post(letter.path(), letter.form()).body();
            if (letter.path().endsWith("/social/letter")) {
                assertThat(body).contains("@WhatsApp, ");
            }
            if (letter.path().endsWith("/in-app/letter")) {
                assertThat(body).doesNotContain(">Judul<", ">Subjek<", ">Subject<");
            }
        });
    }

    /** A greeting, what happened, what was tried, what is asked, a name. */
    @Test
    void noLetterOfThoseToTheProviderHasMoreThanFiveParagraphs() {
        assertThat(everyLetter())
                .filteredOn(
                        letter -> letter.path().matches(".*/(email|in-app|web-form|social|business-support)/letter"))
                .filteredOn(letter -> !letter.template().code().equals("lost-deactivate"))
                .allSatisfy(letter -> {
                    String text = new String(
                            site.download(letter.path(), letter.as("txt")).body(), UTF_8);
                    String body = text.replaceFirst("(?s)^(?:Kepada|To|Subjek|Subject): .*?\n\n", "");
                    assertThat(body.split("\n\n")).hasSizeLessThanOrEqualTo(5);
                });
    }

    @Test
    void oneTapTakesASecretOutAndKeepsTheRest() {
        Map<String, String> form = Map.of(
                "field.phone", "+44 7700 900123", "field.details", "Kode saya 448291. Tolong.", "remove", "details");
        HttpResponse<String> made = site.post(BAN_MAIL, form);

        assertThat(made.statusCode()).isEqualTo(200);
        assertThat(made.body()).contains("Kode saya …. Tolong.").doesNotContain("448291");
    }

    @Test
    void whatIsTypedIsShownAsTextAndNeverAsMarkup() {
        String trick = "\"><script>alert(1)</script>${7*7}[[${7*7}]]__${7*7}__";
        Map<String, String> form = Map.of("field.phone", trick, "field.details", trick, "field.name", trick);
        for (String phone : List.of(trick, "+44 7700 900123")) {
            Map<String, String> typed = new HashMap<>(form);
            typed.put("field.phone", phone);
            Page page = new Page(BAN_MAIL, site.post(BAN_MAIL, typed).body());

            assertThat(page.elements("script")).hasSize(1);
            assertThat(page.html()).contains("${7*7}").doesNotContain("49[[");
        }
    }

    @Test
    void whatIsTypedAddsNoHeaderToTheMail() throws Exception {
        Map<String, String> form = Map.of(
                "field.phone", "+44 7700 900123",
                "field.name", "Sari\r\nBcc: thief@example.com",
                "field.details", "Halo\r\n.\r\nBcc: thief@example.com",
                "format", "eml");
        HttpResponse<byte[]> answer = site.download(BAN_MAIL, form);

        assertThat(answer.statusCode()).isEqualTo(200);
        MimeMessage mail =
                new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(answer.body()));
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getContent().toString()).contains("Bcc: thief@example.com");
    }

    @Test
    void aLetterThatCouldHarmIsMadeOnlyForOnesOwnNumber() {
        Made harmful = everyLetter().stream()
                .filter(letter -> letter.template().harmful())
                .findFirst()
                .orElseThrow();
        Map<String, String> form = new HashMap<>(harmful.form());
        form.remove("field.ownNumber");

        assertThat(site.post(harmful.path(), form).statusCode()).isEqualTo(422);
    }

    private List<Made> everyLetter() {
        Provider provider = catalog.published().providers().get(0);
        List<Made> letters = new ArrayList<>();
        for (Language language : Language.values()) {
            for (Problem problem : provider.problems()) {
                for (Channel channel : provider.channels()) {
                    provider.letter(channel.code(), problem.code())
                            .map(template -> new Made(
                                    "/" + language.code() + "/whatsapp/" + problem.code() + "/" + channel.code()
                                            + "/letter",
                                    template,
                                    Examples.of(provider, template, language)))
                            .ifPresent(letters::add);
                }
            }
        }
        return letters;
    }

    private static String type(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }
}
