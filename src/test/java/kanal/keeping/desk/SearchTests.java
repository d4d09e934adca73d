package kanal.keeping.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import kanal.KanalTest;
import kanal.catalog.Catalog;
import kanal.catalog.Imported;
import kanal.document.ShippedGuide;
import kanal.keeping.accounts.KeeperPage;
import kanal.keeping.accounts.MockKeeper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.web.servlet.MockMvc;

/** Keepers look for things by words. */
@KanalTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class SearchTests {
    private static final String HOME = "/admin/catalog/whatsapp/";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Catalog catalog;

    private MockKeeper ani;

    @BeforeEach
    void begin() {
        Imported.into(catalog, ShippedGuide.provider(), "test", "as it was shipped");
        ani = new MockKeeper(mvc, "ani", "en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "smb_web@",
                "SMB_WEB@Support.WhatsApp.com",
                "mailto:smb_web@support.whatsapp.com",
                " <smb_web@support.whatsapp.com>, ",
                "smb-web-mail",
                "web smb",
                "smb_\u200bweb@\u202esupport",
                "ｓｍｂ_ｗｅｂ＠"
            })
    void findsAnAddressHoweverItIsWritten(String words) {
        assertThat(found(words).get(0)).startsWith(HOME + "address/smb-web-mail");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.whatsapp.com/contact/noclient, address/contact-form-noclient?at=p.value",
        "WWW.whatsapp.com/contact/noclient/, address/contact-form-noclient?at=p.value",
        "1800 212 8552, address/india-payments-line?at=p.value",
        "Akun diblokir, problem/account-banned?at=p.name",
        "account banned, problem/account-banned?at=p.name",
        "account-banned, problem/account-banned",
        "play.google.com, provider/whatsapp?at=p.places.",
    })
    void leadsToTheFieldThatSaysItInBothLanguages(String words, String form) {
        assertThat(found(words)).anyMatch(path -> path.startsWith(HOME + form));
    }

    @Test
    void opensTheRowThatIsLookedFor() {
        String place = found("play.google.com").get(0);
        String field = place.substring(place.indexOf("at=") + 3);
        assertThat(field).matches("p\\.places\\.\\d+\\.at");

        KeeperPage form = ani.open(place);

        assertThat(form.elements("input").filter(input -> input.hasAttribute("autofocus")))
                .singleElement()
                .returns(field, input -> input.getAttribute("id"));
        assertThat(form.elements("details")
                        .filter(list -> list.getAttribute("id").equals("p.places")))
                .singleElement()
                .matches(list -> list.hasAttribute("open"));
    }

    @Test
    void showsTheTextThatSaysIt() {
        KeeperPage page = find("nomor hilang");

        assertThat(page.text()).contains("results for “nomor hilang”");
        assertThat(page.elements("li").map(row -> row.getTextContent().replaceAll("\\s+", " ")))
                .anyMatch(row -> row.contains("Letter · ") && row.contains("Paragraph"));
    }

    @Test
    void saysThatNothingIsThereAndOffersToAddIt() {
        KeeperPage page = find("help@nowhere.example");

        assertThat(page.text()).contains("Nothing for “help@nowhere.example”", "add it");
        assertThat(links(page)).contains(HOME + "address/new?in=email", HOME + "problem/new", HOME + "channel/new");
        assertThat(ani.open(HOME + "address/new?in=email").status()).isEqualTo(200);
    }

    @Test
    void showsTheNearestOfMany() {
        KeeperPage page = find("whatsapp");

        assertThat(found(page)).hasSize(40);
        assertThat(page.text()).contains("the nearest 40");
    }

    static Stream<String> hostile() {
        return Stream.of(
                "x".repeat(10_000),
                "a ".repeat(5_000),
                "\u200b".repeat(10_000) + "support",
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "{0} {1,choice,0#x} ${T(java.lang.Runtime)} __${1}__ *{x} #{x}",
                "https://www.",
                "?? !!",
                "\u202etxet",
                "\ud800 \udc00x",
                "%00\u0000",
                "\\E(a+)+$[");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void takesAnythingForWords(String words) {
        KeeperPage page = find(words);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html())
                .doesNotContain("<script>alert", "<img", "\u202e", "\u200b", "??admin")
                .hasSizeLessThan(150_000);
        assertThat(page.forms().get(0).value("find")).hasSizeLessThanOrEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u200b\u2060"})
    void listsEverythingWhereNothingIsLookedFor(String words) {
        assertThat(links(find(words))).contains(HOME + "channel/order", "/admin/import");
    }

    @ParameterizedTest
    @ValueSource(strings = {"p.nothing", "<b>", "p.places.999.at", "p.places"})
    void opensTheFormWhateverFieldIsAskedFor(String field) {
        KeeperPage form = ani.open(HOME + "provider/whatsapp?at=" + encoded(field));

        assertThat(form.status()).isEqualTo(200);
        assertThat(form.html()).doesNotContain("<b>Name");
    }

    @Test
    void isOnTheDashboard() {
        assertThat(ani.open("/admin").forms().get(0).action()).isEqualTo("/admin/catalog");
    }

    private KeeperPage find(String words) {
        return ani.open("/admin/catalog?find=" + encoded(words));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private List<String> found(String words) {
        return found(find(words));
    }

    private static List<String> found(KeeperPage page) {
        return page.elements("li")
                .flatMap(row -> KeeperPage.elements(row, "a"))
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    private static List<String> links(KeeperPage page) {
        return page.elements("a").map(link -> link.getAttribute("href")).toList();
    }
}
