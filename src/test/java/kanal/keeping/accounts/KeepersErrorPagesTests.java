package kanal.keeping.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import kanal.keeping.accounts.KeeperBrowser.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** Whatever goes wrong on the keepers' side is said in the keeper's language, and nothing of how Kanal is made. */
@KeepersTest
class KeepersErrorPagesTests {
    @Autowired
    private Gate gate;

    @Autowired
    private MessageSource messages;

    private KeeperBrowser owner;

    @BeforeEach
    void signIn() {
        owner = gate.owner();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void areThereInBothLanguages(String language) {
        owner.get("/admin?lang=" + language);

        isPage(owner.get("/admin/nothing"), 404, "error.404.title", language);
        isPage(owner.get("/admin/catalog/acme/problem/nothing"), 404, "error.404.title", language);
        isPage(owner.get("/admin/history/x"), 400, "error.400.title", language);
        isPage(owner.get("/admin/history?before=x"), 400, "error.400.title", language);
        isPage(owner.get("/admin/catalog/acme/address/new?in=email&suggestion=x"), 400, "error.400.title", language);
        isPage(owner.postWithoutToken("/admin/account"), 403, "admin.refused.stale", language);
        isPage(owner.post("/admin"), 405, "error.405.title", language);
        isPage(owner.post("/admin/catalog", "note", "x".repeat(600_000)), 413, "error.413.title", language);
        Answer large = owner.post("/admin/import", "text", "x".repeat(1_200_000));
        isPage(large, 413, "error.413.title", language);
        assertThat(large.body()).contains("href=\"/admin/import\"");
        String crowd = "a=1&".repeat(5_000) + "_csrf=" + owner.token();
        isPage(owner.send("POST", "/admin/catalog/acme/address/site", crowd), 400, "error.400.title", language);
        String broken = "note=%ff%fe%00&_csrf=" + owner.token();
        isPage(owner.send("POST", "/admin/catalog/acme/address/site", broken), 400, "error.400.title", language);
        isPage(owner.get("/admin?x=%ff"), 400, "error.400.title", language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void sayToEditorsWhatIsForOwners(String language) {
        KeeperBrowser editor = gate.signedIn(gate.newKeeper(Role.EDITOR).name().value());
        editor.get("/admin?lang=" + language);

        isPage(editor.get("/admin/audit"), 403, "admin.refused.lead", language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*/*;q=2", "image/png", "application/json", "text/html;q=x", "x", "../../etc/passwd", "text/*,,"
            })
    void areNoFailureWhateverABrowserAccepts(String accepted) {
        for (String page : new String[] {"/admin", "/admin/nothing", "/login"}) {
            assertThat(owner.get(page, "Accept", accepted).status()).as(page).isLessThan(500);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz_$$", "../..", "id%0d%0aX: y", "%00", "ID", ""})
    void areNoFailureWhateverLanguageIsWanted(String language) {
        Answer answer = owner.get("/admin?lang=" + language.replace(" ", "%20"));

        assertThat(answer.status()).isIn(200, 400);
        assertThat(answer.header("X")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/history?before=",
                "/admin/audit?page=",
                "/admin/catalog/acme/address/site?saved=",
                "/admin/catalog/acme/address/site?suggestion=",
                "/admin/catalog/acme/address/new?in=",
                "/admin/catalog/acme/address/order?in=",
                "/admin/catalog/acme/problem/",
                "/admin/catalog/",
                "/admin/proposals/1?sent=",
                "/login?refused="
            })
    void areNoFailureWhateverIsAsked(String page) {
        for (String asked : List.of(
                "-1",
                "x",
                "2147483647",
                "99999999999999999999",
                "%00",
                "a%0d%0aX:%20y",
                "%27%20or%201=1--",
                "%e2%80%ae",
                "%ed%a0%80")) {
            Answer answer = owner.get(page + asked);

            assertThat(answer.status()).as(page + asked).isIn(200, 302, 400, 404);
            assertThat(answer.header("X")).isEmpty();
        }
    }

    private void isPage(Answer answer, int status, String title, String language) {
        assertThat(answer.status()).as(title).isEqualTo(status);
        assertThat(answer.body())
                .contains("<html lang=\"" + language + "\"")
                .containsAnyOf("class=\"button\" href=\"/admin\"", "class=\"button\" href=\"/admin/import\"")
                .contains(messages.getMessage(title, null, Locale.forLanguageTag(language)))
                .doesNotContain("Exception", "\tat ", "org.springframework", "kanal.catalog");
    }
}
