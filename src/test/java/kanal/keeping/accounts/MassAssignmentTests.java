package kanal.keeping.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kanal.catalog.Catalog;
import kanal.catalog.History;
import kanal.catalog.Imported;
import kanal.document.Documents;
import kanal.guide.Provider;
import kanal.keeping.accounts.KeeperPage.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.LinkedMultiValueMap;

/** Fields that a form does not ask for change nothing, whichever form it is. */
@KeepersTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class MassAssignmentTests {
    private static final String HOME = "/admin/catalog/acme/";

    /** Columns, components and roles that somebody may try. */
    private static final Map<String, String> LACKING = Map.ofEntries(
            Map.entry("id", "99999"),
            Map.entry("version", "77"),
            Map.entry("number", "77"),
            Map.entry("verified", "true"),
            Map.entry("approvedBy", "budi"),
            Map.entry("author", "budi"),
            Map.entry("keeper", "budi"),
            Map.entry("role", "OWNER"),
            Map.entry("state", "ACCEPTED"),
            Map.entry("revision", "77"),
            Map.entry("handledOn", "2020-01-01"),
            Map.entry("code", "other"),
            Map.entry("provider", "other"),
            Map.entry("kind", "warning"),
            Map.entry("class.module.classLoader", "x"));

    private static final Map<String, String> NEW_HANDLE = Map.of(
            "p.code", "handle-2",
            "p.value.id", "@acme",
            "p.evidence.grade", "D",
            "p.evidence.source.id", "Lain",
            "p.evidence.source.en", "Other",
            "p.evidence.recordedOn", "2026-11-20");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Gate gate;

    @Autowired
    private Catalog catalog;

    @Autowired
    private History history;

    @Autowired
    private JdbcClient sql;

    private MockKeeper ani;

    @BeforeEach
    void signIn() {
        ani = new MockKeeper(mvc, "ani", "en");
        beginAgain();
    }

    @AfterEach
    void beginAgain() {
        if (!provider().equals(Documents.small())) {
            Imported.into(catalog, Documents.small(), "test", "As it was");
        }
        sql.sql("delete from suggestion").update();
    }

    /** The form of each way to change something, and what is typed into it. */
    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of(HOME + "provider/acme", Map.of("p.name.en", "Other")),
                Arguments.of(HOME + "address/card", Map.of("p.note.id", "Lain", "p.note.en", "Other")),
                Arguments.of(HOME + "letter/ban-email", Map.of("p.subject.en", "Other")),
                Arguments.of(HOME + "warning/new", Map.of("p.code", "POST", "p.text.id", "Pos", "p.text.en", "Post")),
                Arguments.of(HOME + "channel/email/stop", Map.of("p.stopped.id", "Tutup", "p.stopped.en", "Closed")),
                Arguments.of(HOME + "problem/payment/retire", Map.of("p.retired.id", "Usai", "p.retired.en", "Over")),
                Arguments.of(HOME + "address/handle/replace", NEW_HANDLE),
                Arguments.of(
                        HOME + "address/handle/confirm",
                        Map.of("p.evidence.source.id", "Lain", "p.evidence.source.en", "Other")));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isNotDoneByAnyForm(String path, Map<String, String> typed) {
        Form form = ani.open(path).form().with("note", "Because");
        for (Map.Entry<String, String> field : typed.entrySet()) {
            form = form.with(field.getKey(), field.getValue());
        }
        isSavedTheSame(form);
    }

    @Test
    void isNotDoneByMovingSomething() {
        Form moved =
                ani.press(ani.open(HOME + "problem/order").form(), "down:0").form();

        isSavedTheSame(moved.with("note", "Because"));
    }

    @Test
    void isNotDoneByTextsThatSpeakOfNoAddress() {
        Form form = ani.open(HOME + "address/handle/replace").form();
        for (Map.Entry<String, String> field : NEW_HANDLE.entrySet()) {
            form = form.with(field.getKey(), field.getValue());
        }
        String warning = "warning/NEVER_SHARE_CODE/";

        Form previewed = ani.press(
                        form.with("m", ".", "", "x", warning, warning + ".", warning + "..", warning + "code", "//"),
                        "preview")
                .form();
        assertThat(ani.press(previewed.with("note", "Because"), "save").status())
                .isEqualTo(303);

        assertThat(provider().warnings()).isEqualTo(Documents.small().warnings());
    }

    @Test
    void isNotDoneByAnImport() {
        String text = Documents.smallText().replace("Help Centre", "Another centre");
        Form form = new Form("/admin/import", new LinkedMultiValueMap<>(), List.of())
                .with("for", "acme")
                .with("text", text);
        Form previewed = ani.press(form, "preview").form().with("note", "Because");

        isSavedTheSame(previewed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "provider/acme",
                "address/card",
                "channel/email/stop",
                "problem/payment/retire",
                "address/handle/confirm",
                "warning/new",
                "address/handle/replace"
            })
    void isRefusedWhereAFieldPretendsToBeOneOfThePart(String path) {
        Form form = ani.open(HOME + path).form().with("note", "Because");
        boolean fresh = path.endsWith("new") || path.endsWith("replace");
        long before = catalog.published().revision();

        for (String name : List.of(
                "p.id",
                "p.version",
                "p.verified",
                "p.approvedBy",
                "p.evidence.approvedBy",
                "p.addresses.0.code",
                fresh ? "p.codes" : "p.code")) {
            assertThat(ani.press(form.with(name, "other"), "save").status())
                    .as(name)
                    .isEqualTo(400);
        }
        assertThat(catalog.published().revision()).isEqualTo(before);
    }

    @Test
    void isNotDoneBySuggestionsAndTheirAnswers() {
        KeeperBrowser browser = gate.browser();
        assertThat(browser.postWithoutToken(
                                "/en/acme/account-banned/email/suggestion",
                                with("about", "another", "contact", "new@example.com", "seen", "In a mail"))
                        .status())
                .isEqualTo(303);
        assertThat(sql.sql("select state from suggestion").query(String.class).list())
                .containsExactly("WAITING");
        long number = sql.sql("select number from suggestion").query(Long.class).single();
        assertThat(number).isNotEqualTo(77);

        gate.owner().post("/admin/suggestions/" + number + "/refuse", with("last", "" + number, "reason", "No"));

        assertThat(sql.sql("select state || ' ' || keeper from suggestion")
                        .query(String.class)
                        .list())
                .containsExactly("REFUSED olga");
    }

    /** Saves a form as it is, then from the same beginning with the fields that it lacks. */
    private void isSavedTheSame(Form plain) {
        assertThat(ani.press(plain, "save").status()).isEqualTo(303);
        Provider wanted = provider();
        Imported.into(catalog, Documents.small(), "test", "As it was");
        long before = catalog.published().revision();
        Form form = plain.values().containsKey("from") ? plain.with("from", Long.toString(before)) : plain;
        for (Map.Entry<String, String> field : LACKING.entrySet()) {
            form = form.with(field.getKey(), field.getValue());
        }

        assertThat(ani.press(form, "save").status()).isEqualTo(303);

        assertThat(provider()).isEqualTo(wanted);
        assertThat(history.revision(before + 1)).hasValueSatisfying(change -> {
            assertThat(change.author()).isEqualTo("ani");
            assertThat(change.approvedBy()).isNull();
        });
        assertThat(catalog.published().revision()).isEqualTo(before + 1);
    }

    private static String[] with(String... fields) {
        return Stream.concat(
                        Stream.of(fields),
                        LACKING.entrySet().stream().flatMap(field -> Stream.of(field.getKey(), field.getValue())))
                .toArray(String[]::new);
    }

    private Provider provider() {
        return catalog.published().providers().get(0);
    }
}
