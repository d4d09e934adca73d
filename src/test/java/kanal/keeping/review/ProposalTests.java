package kanal.keeping.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kanal.KanalTest;
import kanal.KanalTestOnPostgres;
import kanal.audit.Actor;
import kanal.audit.Network;
import kanal.audit.UtcTime;
import kanal.catalog.Catalog;
import kanal.catalog.Edit;
import kanal.catalog.Imported;
import kanal.catalog.TestRights;
import kanal.document.Document;
import kanal.document.Documents;
import kanal.document.RandomProvider;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import kanal.keeping.accounts.Gate;
import kanal.keeping.accounts.Keeper;
import kanal.keeping.accounts.KeeperBrowser;
import kanal.keeping.accounts.KeeperBrowser.Answer;
import kanal.keeping.accounts.KeeperPage;
import kanal.keeping.accounts.Keepers;
import kanal.keeping.accounts.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.node.ObjectNode;

/** What one keeper proposes and another owner decides, in the browser. */
@Import(Gate.class)
@TestPropertySource(
        properties = {
            "kanal.catalog.shipped=classpath:documents/small.yaml",
            "kanal.admin.user=" + Gate.OWNER,
            "kanal.admin.password=" + Gate.PASSWORD
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ProposalTests {
    private static final ProviderCode ACME = new ProviderCode("acme");
    private static final String DOOR = "/admin/catalog/acme/address/ban-review";

    @Autowired
    private Gate gate;

    @Autowired
    private Keepers keepers;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Proposals proposals;

    @Autowired
    private TwoPerson twoPerson;

    @Autowired
    private TestRights rights;

    @Autowired
    private JdbcClient sql;

    private KeeperBrowser olga;
    private Keeper second;
    private KeeperBrowser budi;

    @BeforeAll
    void signIn() {
        olga = gate.owner();
        second = gate.newKeeper(Role.OWNER);
        budi = gate.signedIn(second.name().value());
    }

    @BeforeEach
    void switchOn() {
        assertThat(olga.post("/admin/proposals/rule/acme/on").status()).isEqualTo(302);
        catalog.follow();
    }

    @AfterEach
    void beginAgain() {
        switchOff();
        rights.keepOnlyKeepers("olga", second.name().value());
        Imported.into(catalog, Documents.small(), "test", "as it was");
    }

    private void isOnSince(Instant moment) {
        rights.change(said -> said.with("rule acme", moment.toString()));
    }

    /** The word of what the history says of a keeper. */
    private void changeMoment(Keeper keeper, int word, String moment) {
        String about = "keeper " + keeper.name();
        rights.change(said -> {
            String[] words = said.of(about).orElseThrow().split(" ");
            words[word] = moment;
            return said.with(about, String.join(" ", words));
        });
    }

    private void switchOff() {
        rights.change(said -> said.without("rule acme"));
    }

    @Test
    void changesNothingUntilAnotherOwnerApproves() {
        long revision = catalog.published().revision();

        long number = propose(olga, "Menu help");

        assertThat(catalog.published().revision()).isEqualTo(revision);
        assertThat(door()).isEqualTo("Ban screen > Request");
        assertThat(olga.get("/admin/proposals/" + number + "?sent").body())
                .contains("Submitted. Nothing has changed for people yet", "Menu help", "You can withdraw it")
                .doesNotContain("/approve");

        assertThat(approve(budi, number).status()).isEqualTo(302);

        assertThat(door()).isEqualTo("Menu help");
        assertThat(budi.get("/admin/proposals/" + number + "?lang=id").body())
                .contains("href=\"/id/acme/channels\">Lihat halaman publiknya");
        budi.get("/admin?lang=en");
        Answer history = olga.get("/admin/history/" + (revision + 1));
        assertThat(history.body()).contains("olga", "approved by " + second.name());
        assertThat(lines()).containsSubsequence("olga PROPOSED", second.name() + " PROPOSAL_APPROVED");
        assertThat(sql.sql("select network from audit where event in ('PROPOSED', 'PROPOSAL_APPROVED')"
                                + " order by number desc limit 2")
                        .query(String.class)
                        .list())
                .containsExactly("127.0.0.0/24", "127.0.0.0/24");
    }

    @Test
    void saysBeforeAndAfterThatItIsSubmitted() {
        Answer preview = preview(olga, "Menu help");

        assertThat(preview.body()).contains("Submit for approval", "Another owner has to approve this first");
        assertThat(preview.body()).doesNotContain(">Save<");
    }

    @Test
    void isNotApprovedByItsAuthor() {
        long number = propose(olga, "Menu help");

        Answer answer = approve(olga, number);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(door()).isEqualTo("Ban screen > Request");
    }

    @Test
    void isNotApprovedByEditors() {
        KeeperBrowser editor = gate.signedIn(gate.newKeeper(Role.EDITOR).name().value());
        long number = propose(olga, "Menu help");

        assertThat(approve(editor, number).status()).isEqualTo(403);
        assertThat(editor.post("/admin/proposals/" + number + "/refuse", "reason", "No")
                        .status())
                .isEqualTo(403);
        assertThat(editor.post("/admin/proposals/" + number + "/withdraw").status())
                .isEqualTo(403);
        assertThat(door()).isEqualTo("Ban screen > Request");
        assertThat(proposals.find(number).orElseThrow().isWaiting()).isTrue();
    }

    @Test
    void letsEditorsPropose() {
        KeeperBrowser editor = gate.signedIn(gate.newKeeper(Role.EDITOR).name().value());

        long number = propose(editor, "Menu help");

        assertThat(approve(olga, number).status()).isEqualTo(302);
        assertThat(door()).isEqualTo("Menu help");
    }

    @Test
    void bindsNothingThatTheFormLacks() {
        Answer answer =
                save(olga, "Menu help", "approvedBy", second.name().value(), "version", "9", "state", "APPROVED");

        long number = number(answer);
        assertThat(door()).isEqualTo("Ban screen > Request");
        assertThat(proposals.find(number).orElseThrow().isWaiting()).isTrue();
        assertThat(budi.post(
                                "/admin/proposals/" + number + "/approve",
                                "seen",
                                "" + catalog.published().revision(),
                                "approvedBy",
                                "olga",
                                "author",
                                "somebody",
                                "wanted",
                                "{}")
                        .status())
                .isEqualTo(302);
        Proposal decided = proposals.find(number).orElseThrow();
        assertThat(decided.author()).isEqualTo("olga");
        assertThat(decided.decidedBy()).isEqualTo(second.name().value());
    }

    @ParameterizedTest
    @CsvSource({"stop, p.stopped", "retire, p.note"})
    void closesDoorsAtOnceWithAFixedSentenceAndProposesOwnWords(String way, String words) {
        String own = "Call 0812 3456 7890 instead";
        assertThat(submit(budi, DOOR + "/" + way, words + ".id", own, words + ".en", own)
                        .location())
                .contains("/admin/proposals/");

        assertThat(submit(budi, DOOR + "/" + way, "p.sentence", "silent").location())
                .contains("?saved=");

        assertThat(acme().address("ban-review").orElseThrow().toString())
                .contains("Nobody answers here any more.", "Sudah tidak ada yang menjawab di sini.");
    }

    @Test
    void proposesWhateverElseIsChanged() {
        assertThat(submit(olga, "/admin/catalog/acme/problem/account-banned", "p.hint.id", "Lain", "p.hint.en", "Else")
                        .location())
                .contains("/admin/proposals/");
    }

    @Test
    void takesBackAClosingByOneOwnerWhileItIsUntouched() {
        submit(budi, DOOR + "/stop", "p.sentence", "silent");
        long closing = catalog.published().revision();
        assertThat(submit(olga, DOOR + "/stop", "p.sentence", "", "p.stopped.id", "", "p.stopped.en", "")
                        .location())
                .as("not as a change of its own")
                .contains("/admin/proposals/");

        assertThat(takeBack(olga, closing, "Save")).contains("/admin/catalog?saved=");
        assertThat(acme().address("ban-review").orElseThrow().stopped()).isNull();
        assertThat(takeBack(olga, closing + 1, "Save"))
                .as("closing it again in the same words")
                .contains("?saved=");

        approve(budi, propose(olga, "Menu evil"));
        assertThat(takeBack(olga, closing, "Submit for approval")).contains("/admin/proposals/");
        assertThat(acme().address("ban-review").orElseThrow().stopped()).isNotNull();
    }

    private String takeBack(KeeperBrowser owner, long revision, String button) {
        String path = "/admin/history/" + revision + "/revert";
        owner.get("/admin/history");
        KeeperPage preview = new KeeperPage(200, "", owner.post(path).body());
        assertThat(preview.html()).contains(">" + button + "<");
        return owner.post(path, "do", "save", "from", preview.form().value("from"), "note", "Back")
                .location();
    }

    @Test
    void isDecidedOnceWhenTwoOwnersApproveAtTheSameTime() throws Exception {
        Keeper third = gate.newKeeper(Role.OWNER);
        KeeperBrowser citra = gate.signedIn(third.name().value());
        for (int round = 0; round < 5; round++) {
            long number = propose(olga, "Menu " + round);
            long revision = catalog.published().revision();

            List<Answer> answers = together(List.of(() -> approve(budi, number), () -> approve(citra, number)));

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(302, 409);
            assertThat(answers)
                    .filteredOn(answer -> answer.status() == 409)
                    .allSatisfy(answer -> assertThat(answer.body()).contains("This was decided meanwhile"));
            assertThat(catalog.published().revision()).isEqualTo(revision + 1);
            assertThat(door()).isEqualTo("Menu " + round);
        }
    }

    @Test
    void isNotApprovedAfterItWasWithdrawnOrRefused() {
        long withdrawn = propose(olga, "Menu one");
        long refused = propose(olga, "Menu two");
        assertThat(budi.post("/admin/proposals/" + withdrawn + "/withdraw").status())
                .isEqualTo(403);
        assertThat(olga.post("/admin/proposals/" + withdrawn + "/withdraw").status())
                .isEqualTo(302);
        assertThat(budi.post("/admin/proposals/" + refused + "/refuse", "reason", " ")
                        .status())
                .isEqualTo(422);
        assertThat(budi.post("/admin/proposals/" + refused + "/refuse", "reason", "Not theirs")
                        .status())
                .isEqualTo(302);

        assertThat(approve(budi, withdrawn).status()).isEqualTo(409);
        assertThat(approve(budi, refused).status()).isEqualTo(409);

        assertThat(door()).isEqualTo("Ban screen > Request");
        assertThat(olga.get("/admin/proposals/" + refused).body()).contains("Not theirs", "Menu two");
        assertThat(lines()).contains("olga PROPOSAL_WITHDRAWN", second.name() + " PROPOSAL_REFUSED");
    }

    @Test
    void goesOnTopOfWhatOthersChangedElsewhereOnceTheOwnerHasSeenIt() {
        long number = propose(olga, "Menu help");
        long seen = catalog.published().revision();
        approve(budi, number(submit(olga, DOOR, "p.note.id", "Lain", "p.note.en", "Another note")));

        Answer first = budi.post("/admin/proposals/" + number + "/approve", "seen", "" + seen);
        assertThat(first.status()).isEqualTo(409);
        assertThat(first.body()).contains("The catalog has changed since you opened this page");

        assertThat(approve(budi, number).status()).isEqualTo(302);
        assertThat(door()).isEqualTo("Menu help");
        assertThat(catalog.published().provider(ACME).flatMap(acme -> acme.address("ban-review")))
                .hasValueSatisfying(address -> assertThat(address.note()).isNotNull());
    }

    @Test
    void showsBothVersionsWhereOthersChangedTheSame() {
        long first = propose(olga, "Menu one");
        long second = propose(olga, "Menu two");
        approve(budi, first);

        Answer page = budi.get("/admin/proposals/" + second);

        assertThat(page.body())
                .contains("It cannot be approved", "Menu one", "Menu two")
                .doesNotContain("/approve");
        assertThat(approve(budi, second).status()).isEqualTo(409);
        assertThat(door()).isEqualTo("Menu one");
    }

    @Test
    void isNotApprovedByAnOwnerWhoIsDisabled() {
        Keeper third = gate.newKeeper(Role.OWNER);
        KeeperBrowser citra = gate.signedIn(third.name().value());
        long number = propose(olga, "Menu help");
        citra.get("/admin/proposals/" + number);
        keepers.disable(third.id(), Actor.OPERATOR);

        assertThat(approve(citra, number).location()).isEqualTo("/login");
        assertThat(door()).isEqualTo("Ban screen > Request");
    }

    @Test
    void isNotApprovedByAnAccountThatItsAuthorMade() {
        Actor me = new Actor("olga", Network.NONE);
        Keeper puppet = gate.newKeeper(Role.OWNER);
        keepers.setPassword(
                puppet.id(),
                sql.sql("select password_hash from keeper where name = 'olga'")
                        .query(String.class)
                        .single(),
                me);
        KeeperBrowser sock = gate.browser();
        sock.signIn(puppet.name().value(), Gate.PASSWORD);
        sock.get("/admin/account");
        sock.post("/admin/account", "old", Gate.PASSWORD, "password", "gado gado 1234", "again", "gado gado 1234");
        sock.get("/admin/account");
        long number = propose(olga, "Menu help");

        Answer answer = approve(sock, number);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("less than 7 days ago");
        assertThat(door()).isEqualTo("Ban screen > Request");
    }

    @Test
    void isNotApprovedByAnEditorWhomItsAuthorMadeAnOwner() {
        Keeper promoted = gate.newKeeper(Role.EDITOR);
        keepers.become(promoted.id(), Role.OWNER, new Actor("olga", Network.NONE));
        long number = propose(olga, "Menu help");

        Answer answer = approve(gate.signedIn(promoted.name().value()), number);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("less than 7 days ago");
        assertThat(door()).isEqualTo("Ban screen > Request");
    }

    @Test
    void tellsFromWhenOnANewAccountCounts() {
        Keeper puppet = gate.newKeeper(Role.OWNER);
        keepers.setPassword(puppet.id(), "{noop}", new Actor("olga", Network.NONE));
        Instant counts = sql.sql("select vouched_at from keeper where id = ?")
                .param(puppet.id())
                .query(Timestamp.class)
                .single()
                .toInstant()
                .plus(TwoPerson.DOUBT);

        assertThat(olga.get("/admin/keepers").body())
                .containsOnlyOnce("Counts for the two-person rule from " + UtcTime.of(counts));
        assertThat(olga.get("/admin/keepers?lang=id").body()).contains("Dihitung dalam aturan dua orang mulai ");
        olga.get("/admin/keepers?lang=en");

        isOnSince(Instant.now());
        assertThat(twoPerson.countLater()).isEmpty();
    }

    @Test
    void tellsWhoDoesNotCountYetWhereTheyProposeAndWhereTheyApprove() {
        Keeper fresh = gate.newKeeper(Role.OWNER);
        KeeperBrowser dewi = gate.signedIn(fresh.name().value());
        long known = propose(olga, "Menu help");
        assertThat(dewi.get("/admin/proposals/" + known).body())
                .contains("/approve")
                .doesNotContain("counts for the two-person rule");

        changeMoment(fresh, 3, "2026-11-20T10:05:00Z");
        isOnSince(Instant.parse("2026-11-01T00:00:00Z"));
        String from = twoPerson.countLaterByName().get("acme").get(fresh.name().value());

        assertThat(dewi.get("/admin/proposals/" + known).body())
                .contains("counts for the two-person rule only from " + from, "only another owner can approve this")
                .doesNotContain("/approve");
        assertThat(budi.get("/admin/proposals/" + known).body())
                .contains("/approve")
                .doesNotContain("two-person rule only");
        assertThat(preview(dewi, "Menu mine").body())
                .contains("only from " + from, "nobody can approve what you propose");
        Answer sent = save(dewi, "Menu mine");
        assertThat(dewi.get(sent.location()).body())
                .contains("Submitted.", "only from " + from, "nobody can approve what you propose");
        assertThat(budi.get(sent.location()).body())
                .contains(fresh.name() + " counts for the two-person rule only from " + from)
                .doesNotContain("/approve");
    }

    @Test
    void isCalledByWhatItChanges() {
        long number = propose(olga, "Menu help");
        String title = "Proposal " + number + ": Address: Menu help (ban-review)";

        assertThat(olga.get("/admin/proposals/" + number).body())
                .contains("<title>" + title + " · Kanal</title>", "<h1>" + title + "</h1>");

        long off = number(olga.post("/admin/proposals/rule/acme/off", "note", "We are three now"));
        assertThat(olga.get("/admin/proposals/" + off).body())
                .contains("<title>Proposal " + off + ": end the two-person rule · Kanal</title>");
        olga.post("/admin/proposals/" + off + "/withdraw");
    }

    @Test
    void holdsWhenAnOwnerPutsTheOtherOneOut() {
        keepers.become(second.id(), Role.EDITOR, new Actor("olga", Network.NONE));

        assertThat(save(olga, "Menu help").location()).contains("/admin/proposals/");

        assertThat(door()).isEqualTo("Ban screen > Request");
        keepers.become(second.id(), Role.OWNER, Actor.OPERATOR);
    }

    @Test
    void isSwitchedOffByTwo() {
        Answer asked = olga.post("/admin/proposals/rule/acme/off", "note", "We are three now");
        long number = number(asked);
        assertThat(olga.post("/admin/proposals/" + number + "/approve").status())
                .isEqualTo(403);
        assertThat(save(olga, "Menu one").location()).contains("/admin/proposals/");

        assertThat(approve(budi, number).status()).isEqualTo(302);

        assertThat(save(olga, "Menu two").location()).contains("?saved=");
        assertThat(lines()).contains(second.name() + " RULE_OFF");
    }

    @Test
    void goesBackOnlyAsTwo() {
        approve(budi, propose(olga, "Menu one"));

        assertThat(takeBack(olga, catalog.published().revision(), "Submit for approval"))
                .contains("/admin/proposals/");
        assertThat(door()).isEqualTo("Menu one");
    }

    @Test
    void takesTwoForANewProviderWhichHasTheRuleThen() {
        ProviderCode beta = new ProviderCode("beta" + catalog.published().revision());
        Provider wanted = new RandomProvider(5).next(beta.value());
        Edit edit = new Edit(beta, "olga", null, "Another", null, none -> wanted);
        ApprovalNeededException needed =
                catchThrowableOfType(ApprovalNeededException.class, () -> catalog.change(edit));
        long number = proposals.add(edit, needed.wanted(), needed.base(), new Actor("olga", Network.NONE));

        assertThat(budi.get("/admin/proposals/" + number).status()).isEqualTo(200);
        assertThat(approve(budi, number).status()).isEqualTo(302);

        assertThat(catalog.published().provider(beta)).contains(wanted);
        assertThat(twoPerson.isOn(beta)).isTrue();
    }

    @Test
    void takesTwoToListWhatAnybodyCouldHaveEvenWithoutTheRule() {
        switchOff();
        assertThatThrownBy(() -> catalog.change(listing("help@yahoo.co.uk", "olga", null)))
                .isInstanceOf(ApprovalNeededException.class);

        catalog.change(listing("help@bank.example.org", "olga", null));
        assertThat(acme().address("another").orElseThrow().value().en()).isEqualTo("help@bank.example.org");

        Imported.into(catalog, Documents.small(), "test", "as it was");
        catalog.change(listing("help@yahoo.co.uk", "olga", second.name().value()));
        assertThat(acme().address("another").orElseThrow().value().en()).isEqualTo("help@yahoo.co.uk");
    }

    @Test
    void leavesListingAnythingToTheOnlyOwner() {
        switchOff();
        keepers.become(second.id(), Role.EDITOR, Actor.OPERATOR);
        changeMoment(second, 4, "-");
        try {
            catalog.change(listing("help@yahoo.co.uk", "olga", null));
        } finally {
            keepers.become(second.id(), Role.OWNER, Actor.OPERATOR);
        }
        assertThat(acme().address("another")).isPresent();
    }

    /** An e-mail address, with the place in which it lies. */
    private static Edit listing(String mail, String author, String approvedBy) {
        return new Edit(ACME, author, approvedBy, "They say so", null, acme -> {
            ObjectNode tree = (ObjectNode) Document.tree(acme).deepCopy();
            ObjectNode address =
                    ((ObjectNode) tree.at("/channels/0/addresses/0")).deepCopy().put("code", "another");
            address.put("kind", "EMAIL");
            address.putObject("value").put("id", mail).put("en", mail);
            tree.withArray("/channels/0/addresses").add(address);
            tree.withArray("/places")
                    .addObject()
                    .put("at", mail.substring(mail.indexOf('@') + 1))
                    .put("holder", "own")
                    .set("evidence", address.get("evidence"));
            return Document.read("listing", tree);
        });
    }

    @Test
    void countsWhatWaits() {
        propose(olga, "Menu one");

        assertThat(budi.get("/admin").body()).containsPattern("Proposals \\(\\d+\\)");
        assertThat(budi.get("/admin/proposals").body()).contains("Because of Menu one", "olga");
    }

    private long propose(KeeperBrowser keeper, String path) {
        return number(save(keeper, path));
    }

    private Answer save(KeeperBrowser keeper, String path, String... more) {
        List<String> fields =
                new ArrayList<>(List.of("p.value.id", path, "p.value.en", path, "note", "Because of " + path));
        fields.addAll(List.of(more));
        return submit(keeper, DOOR, fields.toArray(String[]::new));
    }

    private Answer preview(KeeperBrowser keeper, String path) {
        return send(keeper, DOOR, "preview", "p.value.id", path, "p.value.en", path);
    }

    private Answer submit(KeeperBrowser keeper, String path, String... fields) {
        return send(keeper, path, "save", fields);
    }

    private static Answer send(KeeperBrowser keeper, String path, String button, String... changed) {
        KeeperPage.Form form = new KeeperPage(200, "", keeper.get(path).body()).form();
        for (int i = 0; i < changed.length; i += 2) {
            form = form.with(changed[i], changed[i + 1]);
        }
        form = form.with("do", button).without("_csrf");
        if (!form.values().containsKey("note") || form.value("note").isEmpty()) {
            form = form.with("note", "Because");
        }
        List<String> fields = new ArrayList<>();
        form.values().forEach((name, values) -> values.forEach(value -> fields.addAll(List.of(name, value))));
        return keeper.post(path, fields.toArray(String[]::new));
    }

    private static long number(Answer answer) {
        assertThat(answer.location()).as(answer.body()).contains("/admin/proposals/");
        return Long.parseLong(answer.location().replaceAll("\\D+", ""));
    }

    private Answer approve(KeeperBrowser keeper, long number) {
        return keeper.post(
                "/admin/proposals/" + number + "/approve",
                "seen",
                Long.toString(catalog.published().revision()));
    }

    private String door() {
        return acme().address("ban-review").orElseThrow().value().en();
    }

    private Provider acme() {
        return catalog.published().provider(ACME).orElseThrow();
    }

    private List<String> lines() {
        return sql.sql("select keeper || ' ' || event from audit where keeper is not null order by number")
                .query(String.class)
                .list();
    }

    private static List<Answer> together(List<Callable<Answer>> requests) throws Exception {
        ExecutorService browsers = Executors.newFixedThreadPool(requests.size());
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : browsers.invokeAll(requests)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            browsers.shutdown();
        }
    }
}

@KanalTest
class ProposalsOnH2Tests extends ProposalTests {}

@KanalTestOnPostgres
class ProposalsOnPostgresTests extends ProposalTests {}
