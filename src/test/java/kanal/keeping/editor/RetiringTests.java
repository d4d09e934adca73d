package kanal.keeping.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import kanal.KanalTest;
import kanal.catalog.Catalog;
import kanal.catalog.Imported;
import kanal.guide.Provider;
import kanal.keeping.accounts.KeeperPage;
import kanal.keeping.accounts.KeeperPage.Form;
import kanal.keeping.accounts.MockKeeper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What becomes of a problem or a channel that a keeper retires: its pages stay, and lead on. */
@KanalTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class RetiringTests {
    private static final String HOME = "/admin/catalog/whatsapp/";
    private static final String API = "/api/v1/providers/whatsapp";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Catalog catalog;

    private MockKeeper ani;
    private Provider before;

    @BeforeEach
    void signIn() {
        ani = new MockKeeper(mvc, "ani", "en");
        before = catalog.published().providers().get(0);
    }

    @AfterEach
    void leaveEverythingAsItWas() {
        if (!catalog.published().providers().get(0).equals(before)) {
            Imported.into(catalog, before, "test", "As it was");
        }
    }

    @Test
    void leavesTheProblemsPageAndLeadsOn() throws Exception {
        retire("problem/how-to", "other");

        MockHttpServletResponse page = open("/en/whatsapp/how-to");
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString())
                .contains("No longer asked.", "href=\"/en/whatsapp/other\"", "noindex")
                .doesNotContain("class=\"doors\"");
        assertThat(open("/en/whatsapp/how-to/help-centre").getContentAsString()).contains("No longer asked.");
        assertThat(open("/en").getContentAsString()).doesNotContain("/en/whatsapp/how-to\"");
        assertThat(open("/en/whatsapp/channels").getContentAsString()).doesNotContain("/en/whatsapp/how-to");
        assertThat(open("/sitemap.xml").getContentAsString()).doesNotContain("/how-to<", "/how-to/");
    }

    @Test
    void ranksNothingForTheProblemAndSaysWhy() throws Exception {
        retire("problem/how-to", "other");

        assertThat(open(API + "/problems?lang=en").getContentAsString()).doesNotContain("\"how-to\"");
        assertThat(open(API + "/recommendations?problem=how-to&lang=en").getContentAsString())
                .contains("\"code\":\"PROBLEM_RETIRED\"", "No longer asked. Now: ", "\"recommendations\":[]")
                .contains("\"setAside\":[]", "\"plan\":[]");
    }

    @Test
    void leavesTheChannelsPageAndLeadsOn() throws Exception {
        retire("channel/social", "web-form");

        String page = open("/en/whatsapp/account-banned/social").getContentAsString();
        assertThat(page)
                .contains("This door is no longer used: No longer asked. Now: ")
                .contains("href=\"/en/whatsapp/account-banned/web-form\"")
                .doesNotContain("id=\"letter\"");
        assertThat(open("/en/whatsapp/channels").getContentAsString())
                .contains("This door is no longer used")
                .doesNotContain("/social\"");
        assertThat(open(API + "/channels?lang=en").getContentAsString())
                .contains("\"retired\":\"No longer asked.\",\"instead\":\"web-form\"");
    }

    @Test
    void setsTheChannelAsideWithTheReason() throws Exception {
        retire("channel/social", "web-form");

        assertThat(open(API + "/recommendations?problem=account-banned&lang=en").getContentAsString())
                .contains("{\"channel\":\"social\",\"address\":null,\"reason\":{\"code\":\"RETIRED\","
                        + "\"text\":\"No longer asked. Now: ")
                .doesNotContain("\"channel\":\"social\",\"name\"");
    }

    @Test
    void writesNoLetterThroughTheChannel() throws Exception {
        retire("channel/social", "web-form");

        assertThat(mvc.perform(post("/en/whatsapp/account-banned/social/letter")
                                .contentType(MediaType.APPLICATION_FORM_URLENCODED))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void showsTheEffectFirstAndCanBeTakenBack() {
        Form form = ani.open(HOME + "channel/social/retire")
                .form()
                .with("p.retired.id", "Tidak lagi diminta.")
                .with("p.retired.en", "No longer asked.");
        assertThat(ani.press(form, "preview").text()).contains("drops out", "Why it is retired");
        assertThat(ani.save(form, "Retire it").status()).isEqualTo(303);
        assertThat(ani.open("/admin/catalog").text()).contains("Retired");

        Form back = ani.open(HOME + "channel/social/retire")
                .form()
                .with("p.retired.id", "")
                .with("p.retired.en", "");
        assertThat(ani.save(back, "Still in use").status()).isEqualTo(303);

        assertThat(catalog.published().providers().get(0)).isEqualTo(before);
    }

    @Test
    void isDoneAtOnceToTheChannelOfALetterThatProblemsName() throws Exception {
        retire("channel/email", "web-form");

        assertThat(open("/en/whatsapp/account-banned").getContentAsString())
                .contains("/account-banned/web-form#letter")
                .doesNotContain("/account-banned/email");
        assertThat(open(API + "/problems?lang=en").getContentAsString())
                .contains("\"mail\":\"web-form\"")
                .doesNotContain("\"mail\":\"email\"");
        assertThat(ani.open("/admin/work").text()).contains("E-mail letters of retired channels");

        retire("channel/email", "");
        assertThat(open("/en/whatsapp/account-banned").getContentAsString()).doesNotContain("/account-banned/email");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"group/scam", "letter/ban-email", "article/polls", "provider/whatsapp", "warning/NO_UNBAN_FEE"})
    void isOnlyForProblemsChannelsAndAddresses(String part) {
        assertThat(ani.open(HOME + part + "/retire").status()).isEqualTo(404);
    }

    private void retire(String part, String instead) {
        KeeperPage saved = ani.save(
                ani.open(HOME + part + "/retire")
                        .form()
                        .with("p.retired.id", "Tidak lagi diminta.")
                        .with("p.retired.en", "No longer asked.")
                        .with("p.instead", instead),
                "Retire it");
        assertThat(saved.status()).isEqualTo(303);
    }

    private MockHttpServletResponse open(String path) throws Exception {
        MockHttpServletResponse response = mvc.perform(get(path)).andReturn().getResponse();
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return response;
    }
}
