package kanal.keeping.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kanal.catalog.Catalog;
import kanal.catalog.Imported;
import kanal.document.Documents;
import kanal.keeping.accounts.KeeperBrowser.Answer;
import kanal.keeping.accounts.KeeperPage.Form;
import kanal.keeping.editor.HostileFormsTests;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Element;

/** Whatever keepers typed stays, also when they change the language in the middle of it, or their session ends. */
@KeepersTest
@TestInstance(Lifecycle.PER_CLASS)
class UnsentFormTests {
    private static final String HOME = "/admin/catalog/acme/";
    private static final String TYPED = "Halo \"><script>alert(1)</script> & lagi";

    @Autowired
    private Gate gate;

    @Autowired
    private Catalog catalog;

    @Autowired
    private HikariDataSource pool;

    private KeeperBrowser olga;
    private long before;

    @BeforeAll
    void signIn() {
        olga = gate.owner();
    }

    @BeforeEach
    void begin() {
        if (!catalog.published().providers().equals(List.of(Documents.small()))) {
            Imported.into(catalog, Documents.small(), "test", "As it was");
        }
        olga.get("/admin?lang=en");
        before = catalog.published().revision();
    }

    static Stream<String> forms() {
        return Stream.concat(HostileFormsTests.forms().stream(), Stream.of("channel/order", "problem/order"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void staysInTheOtherLanguageAndBack(String path) {
        Form typed = typed(page(olga.get(HOME + path)).form());

        KeeperPage indonesian = inOtherLanguage(page(olga.get(HOME + path)), typed);
        KeeperPage english = inOtherLanguage(indonesian, indonesian.form());

        assertThat(indonesian.html()).contains("lang=\"id\"", ">English<");
        assertThat(english.html()).contains("lang=\"en\"", ">Bahasa Indonesia<");
        assertThat(indonesian.form().without("_csrf").values())
                .isEqualTo(typed.without("_csrf").values());
        assertThat(english.form().without("_csrf").values())
                .isEqualTo(typed.without("_csrf").values());
        assertThat(catalog.published().revision()).isEqualTo(before);
    }

    @Test
    void leavesTextsUntickedThatAreToSpeakOfTheOldAddress() {
        Form replace = page(olga.get(HOME + "address/support-mail/replace")).form();
        assertThat(replace.values()).containsKey("m");

        assertThat(press(replace.without("m"), "preview").form().values()).doesNotContainKey("m");
        assertThat(press(replace, "preview").form().values().get("m"))
                .isEqualTo(replace.values().get("m"));
    }

    @Test
    void staysWithItsErrorsInTheOtherLanguage() {
        KeeperPage form = page(olga.get(HOME + "address/site"));
        Form wrong = form.form().with("p.value.id", TYPED);

        KeeperPage refused = press(wrong, "preview");
        KeeperPage indonesian = inOtherLanguage(refused, refused.form());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("is no address of this kind");
        assertThat(indonesian.status()).isEqualTo(422);
        assertThat(indonesian.text()).contains("bukan alamat jenis ini").doesNotContain("is no address");
        assertThat(indonesian.form().value("p.value.id")).isEqualTo(TYPED);
    }

    @Test
    void staysWithTheNoteOfAPreview() {
        Form note = page(olga.get(HOME + "address/site"))
                .form()
                .with("p.note.id", "Lain.")
                .with("p.note.en", "Other.");
        KeeperPage preview = press(note, "preview");

        KeeperPage indonesian = inOtherLanguage(preview, preview.form().with("note", TYPED));

        assertThat(indonesian.text()).contains("Sebelum disimpan", "Other.");
        assertThat(indonesian.form().value("note")).isEqualTo(TYPED);
        assertThat(catalog.published().revision()).isEqualTo(before);
        press(indonesian.form(), "save");
        assertThat(catalog.published().revision()).isEqualTo(before + 1);
    }

    @Test
    void staysWhereTwoChangedTheSame() {
        Form mine = page(olga.get(HOME + "address/site"))
                .form()
                .with("p.note.id", "Aku.")
                .with("p.note.en", "Mine.");
        Form theirs = page(olga.get(HOME + "address/site"))
                .form()
                .with("p.note.id", "Mereka.")
                .with("p.note.en", "Theirs.");
        press(press(theirs, "preview").form().with("note", "First"), "save");

        KeeperPage conflict = press(mine, "preview");
        assertThat(conflict.status()).as(conflict.text()).isEqualTo(409);
        KeeperPage indonesian = inOtherLanguage(conflict, conflict.forms().get(0));

        assertThat(indonesian.status()).isEqualTo(409);
        assertThat(indonesian.text()).contains("Mine.", "Theirs.").doesNotContain("Somebody else");
    }

    @ParameterizedTest
    @ValueSource(strings = {"revert", "restore"})
    void staysOnThePreviewOfGoingBack(String way) {
        Form note = page(olga.get(HOME + "address/site"))
                .form()
                .with("p.note.id", "Lain.")
                .with("p.note.en", "Other.");
        press(press(note, "preview").form().with("note", "First"), "save");
        long revision = way.equals("revert") ? before + 1 : before;
        KeeperPage preview = page(olga.post("/admin/history/" + revision + "/" + way));

        KeeperPage indonesian = inOtherLanguage(preview, preview.form().with("note", TYPED));

        assertThat(indonesian.status()).isEqualTo(200);
        assertThat(indonesian.text()).contains("Sebelum disimpan");
        assertThat(indonesian.form().value("note")).isEqualTo(TYPED);
    }

    @Test
    void staysInAnImport() {
        KeeperPage form = page(olga.get("/admin/import"));
        KeeperPage indonesian = inOtherLanguage(form, form.form().with("text", TYPED));

        assertThat(indonesian.text()).contains("Impor dokumen");
        assertThat(indonesian.form().value("text")).isEqualTo(TYPED);
    }

    @Test
    void waitsInThePageToSignInWhenTheSessionEnded() {
        Form typed = typed(page(olga.get(HOME + "address/site")).form());

        KeeperBrowser ended = gate.browser();
        KeeperPage signIn = page(ended.postWithoutToken(typed.action(), fields(typed, "save")));

        assertThat(signIn.status()).isEqualTo(403);
        assertThat(signIn.text()).contains("What you typed is kept in this page");
        ended.get("/login");
        KeeperPage wrong = press(ended, page(ended.post("/login/kept", fields(signIn.form(), ""))), "wrong");
        assertThat(wrong.text()).contains("What you typed is kept in this page", "The name or the password is wrong.");
        KeeperPage right = press(ended, wrong, Gate.PASSWORD);

        assertThat(right.text()).contains("Go on with what you typed");
        assertThat(right.form().action()).isEqualTo(typed.action());
        KeeperPage again = page(ended.post(right.form().action(), fields(right.form(), "")));
        assertThat(again.form().values().get("p.note.en"))
                .isEqualTo(typed.values().get("p.note.en"));
        assertThat(catalog.published().revision()).isEqualTo(before);
    }

    @Test
    void waitsForWhoSignedInAnewMeanwhile() {
        Form typed = page(olga.get(HOME + "address/site"))
                .form()
                .with("p.note.id", "Lain.")
                .with("p.note.en", TYPED);

        KeeperPage stale = page(olga.postWithoutToken(typed.action(), fields(typed, "save")));

        assertThat(stale.status()).isEqualTo(403);
        assertThat(stale.text()).contains("Go on with what you typed");
        KeeperPage preview = page(olga.post(stale.form().action(), fields(stale.form(), "")));
        assertThat(preview.text()).contains("Before it is saved", TYPED);
        assertThat(catalog.published().revision()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"do=save", "%64o=save", "%64%6F=save", "lang=en&do=save", "at=x&%64o=confirm", "note=x"})
    void pressesNoButtonThatThePathNames(String query) {
        Form typed = page(olga.get(HOME + "address/site"))
                .form()
                .with("p.note.id", "Lain.")
                .with("p.note.en", "Other.")
                .with("note", "Unseen");

        for (KeeperBrowser browser : List.of(olga, gate.browser())) {
            Answer stale = browser.postWithoutToken(typed.action() + "?" + query, fields(typed, ""));

            assertThat(stale.status()).isEqualTo(403);
            assertThat(stale.body()).contains("This form was open for too long").doesNotContain("Unseen");
        }
        assertThat(catalog.published().revision()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"in=support&suggestion=1&lang=id", "at=chat.example.com%2F*%2Fa", "at=p.evidence.url&lang=en"})
    void keepsWhatLedToTheForm(String query) {
        String path = HOME + "address/new?" + query;

        Form signIn = page(gate.browser().postWithoutToken(path, "note", TYPED)).form();

        assertThat(signIn.value("kept.path")).isEqualTo(path);
        assertThat(signIn.value("kept.note")).isEqualTo(TYPED);
    }

    @Test
    void waitsAlsoWhereThePageToSignInWasOpenForTooLong() {
        Form typed = typed(page(olga.get(HOME + "address/site")).form());
        KeeperBrowser ended = gate.browser().with("kanal=" + "A".repeat(32));
        Form signIn = page(ended.postWithoutToken(typed.action(), fields(typed, "save")))
                .form()
                .with("username", Gate.OWNER)
                .with("password", Gate.PASSWORD);

        KeeperPage late = page(ended.with("kanal=" + "B".repeat(32)).postWithoutToken("/login", fields(signIn, "")));

        assertThat(late.status()).isEqualTo(403);
        assertThat(late.html()).doesNotContain(Gate.PASSWORD);
        KeeperPage right = press(ended, late, Gate.PASSWORD);
        assertThat(right.form().action()).isEqualTo(typed.action());
        assertThat(right.form().value("p.note.en")).isEqualTo(TYPED);
        assertThat(right.html()).doesNotContain(Gate.PASSWORD);
    }

    @Test
    void keepsNoPasswordWhereverItIsSent() {
        Answer answer = gate.browser().postWithoutToken(HOME + "address/site", "password", "geheim 123", "note", TYPED);

        assertThat(answer.body()).contains("kept.note").doesNotContain("geheim");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/admin/account", "/admin/keepers", "/admin/import", "/admin/proposals/1/approve", "/login"})
    void isNotKeptOfOtherForms(String path) {
        Answer answer = gate.browser().postWithoutToken(path, "password", "geheim 123", "note", TYPED);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("This form was open for too long").doesNotContain("geheim", "kept.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/admin/catalog/x",
                "//evil.example/admin/catalog/x",
                "/admin/catalog/../../login",
                "/admin/keepers",
                "/admin/account",
                "/admin/import",
                "/admin/catalog/a\" onclick=\"x",
                "/admin/catalog/acme/address/site?do=save",
                "/admin/catalog/acme/address/site?%64o=save",
                "/logout",
                ""
            })
    void leadsNowhereElse(String path) {
        KeeperBrowser browser = gate.browser();
        browser.get("/login");

        Answer answer = browser.post(
                "/login", "username", Gate.OWNER, "password", Gate.PASSWORD, "kept.path", path, "kept.note", TYPED);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).isEqualTo("/login");
        assertThat(browser.get("/login").location()).isEqualTo("/admin");
    }

    @Test
    void isNotKeptForAnotherSite() {
        for (String[] from : List.of(
                new String[] {"Sec-Fetch-Site", "cross-site"}, new String[] {"Origin", "https://evil.example"})) {
            Answer answer = gate.browser().send("POST", HOME + "address/site", "p.value.id=x", from);

            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.body()).doesNotContain("kept.");
        }
    }

    @Test
    void isGivenBackWhileTheDatabaseDoesNotAnswer() throws SQLException {
        Form typed = typed(page(olga.get(HOME + "address/site")).form());
        KeeperPage kept;
        try (DatabaseOut out = new DatabaseOut(pool)) {
            assertThat(out.taken()).isNotEmpty();
            Answer answer = olga.post(typed.action(), fields(typed, "save"));
            assertThat(answer.header("Retry-After")).isEqualTo("10");
            kept = page(answer);
        }

        assertThat(kept.status()).isEqualTo(503);
        assertThat(kept.text()).contains("The database does not answer").doesNotContain("without a valid session");
        KeeperPage again = page(olga.post(kept.form().action(), fields(kept.form(), "")));
        assertThat(again.form().value("p.note.en")).isEqualTo(TYPED);
        assertThat(again.text()).contains("Before it is saved");
        assertThat(catalog.published().revision()).isEqualTo(before);
    }

    @Test
    void isNotGivenBackFromAnotherSiteNorWithAPassword() throws SQLException {
        try (DatabaseOut out = new DatabaseOut(pool)) {
            assertThat(out.taken()).isNotEmpty();
            Answer forged = olga.send("POST", HOME + "address/site", "p.value.id=evil", "Sec-Fetch-Site", "cross-site");
            KeeperBrowser somebody = gate.browser();
            somebody.get("/login");
            Answer signIn = somebody.post("/login", "username", Gate.OWNER, "password", "a secret of mine");

            assertThat(forged.status()).isIn(403, 503);
            assertThat(forged.body()).doesNotContain("evil");
            assertThat(signIn.status()).isEqualTo(503);
            assertThat(signIn.body()).contains("The database does not answer").doesNotContain("a secret of mine");
        }
    }

    @Test
    void isAskedForAgainWhereAPageNeedsTheDatabase() throws SQLException {
        try (DatabaseOut out = new DatabaseOut(pool)) {
            assertThat(out.taken()).isNotEmpty();
            Answer page = olga.get("/admin");

            assertThat(page.status()).isEqualTo(503);
            assertThat(page.header("Retry-After")).isEqualTo("10");
            assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
        }
        assertThat(olga.get("/admin").status()).isEqualTo(200);
    }

    /** As a browser sends it when the button in the frame is pressed. */
    /** All connections of the pool, so that everybody else waits for one in vain. */
    private record DatabaseOut(HikariDataSource pool, List<Connection> taken) implements AutoCloseable {
        DatabaseOut(HikariDataSource pool) throws SQLException {
            this(pool, new ArrayList<>());
            while (taken.size() < pool.getMaximumPoolSize()) {
                taken.add(pool.getConnection());
            }
        }

        @Override
        public void close() throws SQLException {
            for (Connection connection : taken) {
                connection.close();
            }
        }
    }

    private KeeperPage inOtherLanguage(KeeperPage page, Form form) {
        Element button = page.elements("button")
                .filter(it ->
                        it.hasAttribute("formaction") && it.getAttribute("form").equals("work"))
                .findFirst()
                .orElseThrow();
        return page(olga.post(button.getAttribute("formaction"), fields(form, button.getAttribute("value"))));
    }

    private KeeperPage press(Form form, String button) {
        return page(olga.post(form.action(), fields(form, button)));
    }

    private static KeeperPage press(KeeperBrowser browser, KeeperPage signIn, String password) {
        Form form = signIn.form().with("username", Gate.OWNER).with("password", password);
        return page(browser.post(form.action(), fields(form, "")));
    }

    private static Form typed(Form form) {
        Form typed = form;
        for (String name :
                List.of("p.note.id", "p.note.en", "p.stopped.id", "p.stopped.en", "p.name.id", "p.name.en")) {
            if (form.values().containsKey(name)) {
                typed = typed.with(name, TYPED);
            }
        }
        return typed;
    }

    private static String[] fields(Form form, String button) {
        return Stream.concat(
                        form.values().entrySet().stream()
                                .filter(field -> !field.getKey().equals("_csrf"))
                                .flatMap(field ->
                                        field.getValue().stream().flatMap(value -> Stream.of(field.getKey(), value))),
                        button.isEmpty() ? Stream.empty() : Stream.of("do", button))
                .toArray(String[]::new);
    }

    private static KeeperPage page(Answer answer) {
        return new KeeperPage(answer.status(), answer.location(), answer.body());
    }
}
