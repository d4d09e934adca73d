package kanal.keeping.suggestions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kanal.KanalTest;
import kanal.KanalTestOnPostgres;
import kanal.audit.Actor;
import kanal.audit.Network;
import kanal.catalog.Catalog;
import kanal.catalog.Edit;
import kanal.catalog.Imported;
import kanal.catalog.TestRights;
import kanal.document.ShippedGuide;
import kanal.finder.pages.ValidHtml;
import kanal.guide.Address;
import kanal.guide.Kind;
import kanal.guide.Provider;
import kanal.keeping.accounts.KeeperName;
import kanal.keeping.accounts.KeeperPage;
import kanal.keeping.accounts.KeeperPage.Form;
import kanal.keeping.accounts.Keepers;
import kanal.keeping.accounts.MockKeeper;
import kanal.keeping.accounts.Role;
import kanal.keeping.review.Decisions;
import kanal.keeping.review.Proposal;
import kanal.keeping.review.Proposals;
import kanal.keeping.review.TwoPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** From "this address is wrong" on a public page to the catalog that says so no more; on both databases. */
@Import(TestRights.class)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
abstract class SuggestionTests {
    private static final String PAGE = "/en/whatsapp/account-banned/email";
    private static final AtomicInteger NETWORKS = new AtomicInteger();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Catalog catalog;

    @Autowired
    private SuggestionQueue queue;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Keepers keepers;

    @Autowired
    private TwoPerson twoPerson;

    @Autowired
    private TestRights rights;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private Clock clock;

    private final ValidHtml valid = new ValidHtml();
    private MockKeeper ani;
    private String network;

    @BeforeEach
    void start() {
        sql.sql("delete from suggestion").update();
        Imported.into(catalog, ShippedGuide.provider(), "test", "as it was shipped");
        ani = new MockKeeper(mvc, "ani", "en");
        network = "10.1.2." + NETWORKS.incrementAndGet();
    }

    @Test
    void isAskedForOnEveryPageOfAChannel() {
        Provider provider = provider();
        for (String language : List.of("id", "en")) {
            provider.channels().forEach(channel -> {
                String path = "/" + language + "/whatsapp/account-banned/" + channel.code();
                KeeperPage page = open(path);
                assertThat(form(page).action()).isEqualTo(path + "/suggestion#suggestion");
                assertThat(page.html()).doesNotContain("??");
                assertThat(valid.errors(page.html())).as(path).isEmpty();
            });
        }
    }

    @Test
    void isTakenWithThanksAndNothingAboutWhoSentIt() {
        MockHttpServletResponse answer = send(PAGE + "/suggestion?platform=android", another("help@example.com"));

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader(HttpHeaders.LOCATION)).isEqualTo(PAGE + "?platform=android&suggested#suggestion");
        assertThat(answer.getHeaderNames()).doesNotContain(HttpHeaders.SET_COOKIE);
        KeeperPage thanks = open(PAGE + "?platform=android&suggested");
        assertThat(thanks.text()).contains("Thank you. Somebody checks it");
        assertThat(valid.errors(thanks.html())).isEmpty();
        Map<String, Object> row = sql.sql("select * from suggestion").query().singleRow();
        assertThat(row.values().toString())
                .contains("help@example.com", LocalDate.now(clock).toString())
                .doesNotContain(network, ":");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            about | '' | Choose one of these.
            about | wrong:nobody | Choose one of these.
            about | wrong:old-support-mail | Choose one of these.
            contact | '' | This is needed.
            seen | ' ' | This is needed.
            seen | My PIN is 123456 | This is a PIN or password.
            contact | 4111 1111 1111 1111 | This is a card number.
            """)
    void isShownAgainWithWhatIsWrongAndNothingLost(String field, String typed, String reason) {
        Form form = another("help@example.com").with(field, typed);

        KeeperPage page = page(send(PAGE + "/suggestion", form));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains(reason, "One field needs mending");
        Form again = form(page);
        List.of("about", "contact", "seen").stream()
                .filter(other -> !other.equals(field) || typed.matches(".*\\d{4}.*"))
                .forEach(other -> assertThat(again.value(other)).isEqualTo(form.value(other)));
        assertThat(valid.errors(page.html())).isEmpty();
        assertThat(queue.waiting().all()).isZero();
        assertThat(page(send(PAGE.replace("/en/", "/id/") + "/suggestion", form))
                        .text())
                .contains("Satu isian perlu diperbaiki");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u202Eb", "a\u200Bb", "a\uD800b", "a\u2028b"})
    void isRefusedWithCharactersThatNobodySees(String typed) {
        for (String field : List.of("contact", "seen")) {
            assertThat(send(PAGE + "/suggestion", another("x@example.com").with(field, typed))
                            .getStatus())
                    .isIn(400, 422);
        }
        assertThat(send(PAGE + "/suggestion", another("two\nlines")).getStatus())
                .isEqualTo(422);
        assertThat(queue.waiting().all()).isZero();
    }

    @Test
    void isRefusedWhenItIsTooLong() {
        for (String field : List.of("contact", "seen")) {
            KeeperPage page =
                    page(send(PAGE + "/suggestion", another("x@example.com").with(field, "x".repeat(10_000))));
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.text()).contains("Too long.");
        }
    }

    @Test
    void isRefusedFromOtherSites() throws Exception {
        assertThat(mvc.perform(post(PAGE + "/suggestion")
                                .params(another("x@example.com").values())
                                .header("Sec-Fetch-Site", "cross-site"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void thanksProgramsAndForgetsWhatTheySent() {
        assertThat(send(PAGE + "/suggestion", another("x@example.com").with("website", "https://spam.example"))
                        .getStatus())
                .isEqualTo(303);
        assertThat(queue.waiting().all()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"10.9.9.9, 10.9.9.9", "2001:db8:1:2::1, 2001:db8:1:2:ffff::9"})
    void takesTenAnHourFromOneNetworkAndLosesNothingOfTheNext(String first, String last) {
        network = first;
        for (int i = 0; i < SuggestionThrottle.PER_NETWORK; i++) {
            assertThat(send(PAGE + "/suggestion", another("x" + i + "@example.com"))
                            .getStatus())
                    .isEqualTo(303);
        }
        network = last;

        MockHttpServletResponse answer = send(PAGE + "/suggestion", another("one.more@example.com"));

        KeeperPage page = page(answer);
        assertThat(page.status()).isEqualTo(429);
        assertThat(Integer.parseInt(String.valueOf(answer.getHeader(HttpHeaders.RETRY_AFTER))))
                .isBetween(3_500, 3_601);
        assertThat(page.text()).contains("Try again in an hour");
        assertThat(form(page).value("contact")).isEqualTo("one.more@example.com");
        network = "192.0.2." + NETWORKS.incrementAndGet();
        assertThat(send(PAGE + "/suggestion", another("one.more@example.com")).getStatus())
                .isEqualTo(303);
    }

    @Test
    void isNotLostWhenTheDatabaseIsAway() {
        sql.sql("alter table suggestion rename to suggestion_away").update();
        try {
            KeeperPage page = page(send(PAGE + "/suggestion", another("x@example.com")));
            assertThat(page.status()).isEqualTo(503);
            assertThat(page.text()).contains("We cannot keep it right now");
            assertThat(form(page).value("contact")).isEqualTo("x@example.com");
            assertThat(form(page).value("seen")).isEqualTo("On their site");
        } finally {
            sql.sql("alter table suggestion_away rename to suggestion").update();
        }
    }

    @Test
    void isPolitelyRefusedWhenTooManyWait() {
        sql.sql(
                        "insert into suggestion (received_on, provider_code, problem_code, channel_code, contact, seen, same_key,"
                                + " state, reason) select current_date, 'whatsapp', 'payment', 'email', 'x', 'y', 'k', 'WAITING',"
                                + " '' from (select 1 from information_schema.columns a, information_schema.columns b limit "
                                + SuggestionQueue.MOST + ") many")
                .update();

        KeeperPage page = page(send(PAGE + "/suggestion", another("x@example.com")));

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.text()).contains("So many suggestions are waiting");
        assertThat(ani.open("/admin/suggestions").text())
                .contains("5,000 are waiting, about one thing.", "and 4,980 more");
    }

    @Test
    void isReadByKeepersAsTextOldestFirstAndTheSameTogether() {
        send(PAGE + "/suggestion", another("https://www.help.example/\"><script>alert(1)</script>"));
        send(PAGE + "/suggestion", another("https://www.new.example/help"));
        send(PAGE + "/suggestion", another("http://NEW.example/help/").with("seen", "In an\nadvertisement"));

        KeeperPage page = ani.open("/admin/suggestions");

        assertThat(page.text())
                .contains("3 are waiting, about 2 things.")
                .containsSubsequence(
                        "<script>alert(1)", "https://www.new.example/help", "On their site", "advertisement");
        assertThat(page.elements("script")).hasSize(1);
        assertThat(page.elements("a").map(link -> link.getAttribute("href")))
                .allMatch(link -> link.startsWith("/") || link.startsWith("#"));
        assertThat(ani.open("/admin").text()).contains("3 are waiting");
        assertThat(ani.open("/admin/work").text()).contains("Suggestions from people (3)");
        for (String language : List.of("id", "en")) {
            KeeperPage shown = new MockKeeper(mvc, "ani", language).open("/admin/suggestions");
            assertThat(shown.html()).doesNotContain("??");
            assertThat(valid.errors(shown.html()))
                    .allMatch(finding -> finding.contains("Trailing slash on void elements"));
        }
    }

    @Test
    void isAppliedWhenAnAddressThatIsWrongIsCorrected() {
        send(PAGE + "/suggestion", wrong("support-mail", "support2@support.whatsapp.com"));
        send(PAGE + "/suggestion", wrong("support-mail", "Support2@support.whatsapp.com "));

        KeeperPage edit = ani.open(accept());
        assertThat(edit.text()).contains("support2@support.whatsapp.com", "On their site");
        assertThat(edit.form().value("p.value.id")).isEqualTo("support2@support.whatsapp.com");
        assertThat(valid.errors(edit.html())).allMatch(finding -> finding.contains("Trailing slash"));
        KeeperPage wrong = ani.press(edit.form().with("p.evidence.grade", ""), "preview");
        assertThat(wrong.text()).contains("This is needed.", "On their site");
        KeeperPage preview = ani.press(wrong.form().with("p.evidence.grade", "A"), "preview");
        assertThat(preview.form().value("note")).startsWith("Suggestion ");
        KeeperPage saved = ani.press(preview.form(), "save");

        assertThat(saved.status()).isEqualTo(303);
        long revision = catalog.published().revision();
        assertThat(address("support-mail").value().en()).isEqualTo("support2@support.whatsapp.com");
        assertThat(queue.waiting().all()).isZero();
        assertThat(queue.answered(10)).hasSize(2).allSatisfy(answered -> {
            assertThat(answered.state()).isEqualTo(SuggestionState.ACCEPTED);
            assertThat(answered.revision()).isEqualTo(revision);
            assertThat(answered.keeper()).isEqualTo("ani");
        });
        assertThat(ani.open("/admin/suggestions").text()).contains("accepted Change " + revision);
        assertThat(open("/en/whatsapp/account-banned/email").text()).contains("support2@support.whatsapp.com");
    }

    @Test
    void isAppliedWhenAnotherAddressIsAdded() {
        send("/en/whatsapp/account-banned/web-form/suggestion", another("www.whatsapp.com/another"));

        KeeperPage edit = ani.open(accept());
        assertThat(edit.form().value("p.kind")).isEqualTo(Kind.URL.name());
        assertThat(edit.form().value("p.value.id")).isEqualTo("https://www.whatsapp.com/another");
        Form filled = edit.form()
                .with("p.code", "another-form")
                .with("p.evidence.grade", "D")
                .with("p.evidence.source.id", "Kiriman orang")
                .with("p.evidence.source.en", "Sent by somebody")
                .with("p.evidence.seenOn", "2026-11-20");
        KeeperPage saved = ani.save(filled, "Found it, too");

        assertThat(saved.status()).as(saved.text()).isEqualTo(303);
        assertThat(address("another-form").value().en()).isEqualTo("https://www.whatsapp.com/another");
        assertThat(queue.answered(1))
                .extracting(ReceivedSuggestion::revision)
                .containsExactly(catalog.published().revision());
        assertThat(queue.waiting().all()).isZero();
        send("/en/whatsapp/account-banned/web-form/suggestion", another("www.whatsapp.com/another"));
        assertThat(ani.open("/admin/suggestions").text())
                .contains("The catalog has this address already", "The same was accepted on");
    }

    @Test
    void isAcceptedByClosingOrReplacingTheDoorAsWell() {
        send(PAGE + "/suggestion", wrong("business-complaints-mail", ""));
        KeeperPage edit = ani.open(accept());
        String number = accept().replaceFirst(".*=", "");

        List<String> ways = edit.elements("a")
                .map(link -> link.getAttribute("href"))
                .filter(link -> link.endsWith("suggestion=" + number))
                .toList();
        assertThat(ways).anyMatch(way -> way.contains("/stop?")).anyMatch(way -> way.contains("/replace?"));
        Form stop = ani.open(ways.get(0))
                .form()
                .with("p.stopped.id", "Tidak menjawab")
                .with("p.stopped.en", "No answer");

        assertThat(ani.save(stop, "It bounces").status()).isEqualTo(303);
        assertThat(queue.waiting().all()).isZero();
    }

    @Test
    void stillWaitsWhereWhatIsSavedDoesNotFollowIt() {
        String old = address("support-mail").value().en();
        send(PAGE + "/suggestion", wrong("support-mail", "support2@support.whatsapp.com"));
        Form form = ani.open(accept()).form().with("p.value.id", old).with("p.evidence.grade", "A");

        KeeperPage saved = ani.save(form.with("p.note.id", "Hanya ini").with("p.note.en", "Only this"), "Only a note");

        assertThat(saved.status()).as(saved.text()).isEqualTo(303);
        assertThat(address("support-mail").value().en()).isEqualTo(old);
        assertThat(queue.waiting().all()).isEqualTo(1);
        assertThat(ani.open(saved.location()).text())
                .contains("Saved as change", "The suggestion still waits: what you saved is not what it asks for.");
    }

    @Test
    void waitsForAnotherOwnerWhereTwoDecide() {
        keepers.add(new KeeperName("ani"), Role.OWNER, "{noop}", Actor.OPERATOR);
        twoPerson.switchOn(provider().code(), Actor.OPERATOR);
        try {
            send("/en/whatsapp/account-banned/web-form/suggestion", another("www.whatsapp.com/two"));

            long withdrawn = propose();
            assertThat(queue.waiting().all()).isZero();
            KeeperPage page = ani.open("/admin/suggestions");
            assertThat(page.text()).contains("www.whatsapp.com/two proposed");
            assertThat(page.elements("a").map(link -> link.getAttribute("href")))
                    .contains("/admin/proposals/" + withdrawn);
            decisions.withdraw(withdrawn, new Actor("ani", Network.NONE));
            assertThat(queue.waiting().all()).isEqualTo(1);

            Proposal proposal = proposals.find(propose()).orElseThrow();
            Edit approved = decisions.approving(proposal, provider(), provider(), new Actor("owner", Network.NONE));
            long revision = catalog.change(approved).revision();
            assertThat(queue.answered(1)).singleElement().satisfies(answered -> {
                assertThat(answered.state()).isEqualTo(SuggestionState.ACCEPTED);
                assertThat(answered.revision()).isEqualTo(revision);
            });
            assertThat(address("two-form").value().en()).isEqualTo("https://www.whatsapp.com/two");
        } finally {
            rights.change(said -> said.without("rule whatsapp").without("keeper ani"));
        }
    }

    /** Accepts the oldest; the number of the proposal. */
    private long propose() {
        Form filled = ani.open(accept())
                .form()
                .with("p.code", "two-form")
                .with("p.evidence.grade", "A")
                .with("p.evidence.source.id", "Situsnya")
                .with("p.evidence.source.en", "Their site")
                .with("p.evidence.seenOn", "2026-11-20");
        KeeperPage sent = ani.save(filled, "Found it, too");
        assertThat(sent.location()).matches("/admin/proposals/[0-9]+\\?sent");
        return Long.parseLong(sent.location().replaceAll("[^0-9]", ""));
    }

    @Test
    void isRefusedWithAReasonThatAnswersTheSameAgain() {
        send(PAGE + "/suggestion", another("0812 3456 7890"));
        Form refuse = refuse();
        KeeperPage without = ani.press(refuse, "");
        assertThat(without.status()).isEqualTo(302);
        assertThat(queue.waiting().all()).isEqualTo(1);
        send(PAGE + "/suggestion", another("0812-3456-7890"));

        ani.press(refuse.with("reason", "A private number"), "");

        // The one that came meanwhile was not read
        assertThat(queue.waiting().all()).isEqualTo(1);
        KeeperPage page = ani.open("/admin/suggestions");
        assertThat(page.text()).contains("The same was refused on", "by ani: A private number");
        Form same = page.forms().stream()
                .filter(form -> form.action().endsWith("/same"))
                .findFirst()
                .orElseThrow();
        ani.press(same, "");
        assertThat(queue.waiting().all()).isZero();
        assertThat(queue.answered(10))
                .extracting(ReceivedSuggestion::reason)
                .containsExactly("A private number", "A private number");
        assertThat(ani.press(same, "").status()).isEqualTo(302);
    }

    private Form refuse() {
        return ani.open("/admin/suggestions").forms().stream()
                .filter(form -> form.action().endsWith("/refuse"))
                .findFirst()
                .orElseThrow();
    }

    /** The link that opens the form of the oldest. */
    private String accept() {
        return ani.open("/admin/suggestions")
                .elements("a")
                .map(link -> link.getAttribute("href"))
                .filter(link -> link.contains("suggestion="))
                .findFirst()
                .orElseThrow();
    }

    private Form another(String contact) {
        return form(open(PAGE))
                .with("about", "another")
                .with("contact", contact)
                .with("seen", "On their site");
    }

    private Form wrong(String address, String contact) {
        return another(contact).with("about", "wrong:" + address);
    }

    private static Form form(KeeperPage page) {
        return page.forms().stream()
                .filter(form -> form.action().contains("/suggestion"))
                .findFirst()
                .orElseThrow();
    }

    private KeeperPage open(String path) {
        return page(perform(get(URI.create(path))));
    }

    private MockHttpServletResponse send(String path, Form form) {
        return perform(post(URI.create(path))
                .contentType("application/x-www-form-urlencoded")
                .params(form.values())
                .with(request -> {
                    request.setRemoteAddr(network);
                    return request;
                }));
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) {
        try {
            return mvc.perform(request).andReturn().getResponse();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static KeeperPage page(MockHttpServletResponse answer) {
        try {
            return new KeeperPage(
                    answer.getStatus(),
                    String.valueOf(answer.getHeader(HttpHeaders.LOCATION)),
                    answer.getContentAsString(StandardCharsets.UTF_8));
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Address address(String code) {
        return provider().address(code).orElseThrow();
    }

    private Provider provider() {
        return catalog.published().providers().get(0);
    }
}

@KanalTest
class SuggestionOnH2Tests extends SuggestionTests {}

@KanalTestOnPostgres
class SuggestionOnPostgresTests extends SuggestionTests {}
