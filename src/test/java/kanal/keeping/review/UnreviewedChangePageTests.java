package kanal.keeping.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import kanal.catalog.Catalog;
import kanal.catalog.Edit;
import kanal.catalog.Imported;
import kanal.catalog.UnreviewedChanges;
import kanal.document.Document;
import kanal.document.Documents;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import kanal.keeping.accounts.Gate;
import kanal.keeping.accounts.KeeperBrowser;
import kanal.keeping.accounts.KeepersTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** What people are told of whatever one keeper alone changed. */
@KeepersTest
class UnreviewedChangePageTests {
    private static final String RANKED = "/en/acme/account-banned?platform=android&access=open";
    private static final String CHANNEL = "/en/acme/account-banned/in-app?platform=android&access=open";
    private static final String TOLD = "One keeper alone changed this address on";
    private static final String CHECKED = "Nobody else has checked it yet";
    private static final ProviderCode ACME = new ProviderCode("acme");

    @Autowired
    private Gate gate;

    @Autowired
    private Catalog catalog;

    @Autowired
    private UnreviewedChanges unreviewed;

    @Autowired
    private JdbcClient sql;

    private int taps;

    @BeforeEach
    void beginAgain() {
        Imported.into(
                catalog,
                changed(
                        Documents.small(),
                        tree -> ((ObjectNode) tree.at("/channels/0/addresses/0/conditions")).remove("onlyBusiness")),
                "test",
                "For everybody");
        sql.sql("delete from unreviewed_change").update();
        unreviewed.read();
    }

    @Test
    void isToldWithTheOldValueOnTheRankedPageAndTheChannelsPage() {
        assertThat(page(RANKED)).doesNotContain(TOLD).contains("Ask for a review");

        path("Evil > Menu", null);

        assertThat(page(RANKED)).contains(TOLD, "Before, it was: Ban screen &gt; Request");
        assertThat(page(CHANNEL)).contains(TOLD, "Before, it was: Ban screen &gt; Request");
        assertThat(page(CHANNEL.replace("/en/", "/id/"))).contains("Satu penjaga saja", "Layar blokir &gt; Ajukan");
        assertThat(gate.browser()
                        .get("/api/v1/providers/acme/channels", "Accept", "application/json")
                        .body())
                .contains("Evil > Menu")
                .doesNotContain("Ban screen", "alone");
    }

    @Test
    void isToldForSevenDaysAndAfterARestart() {
        path("Menu", null);

        age(6);
        assertThat(page(RANKED)).contains(TOLD);
        age(1);
        assertThat(page(RANKED)).doesNotContain(TOLD);
    }

    @Test
    void isNotToldOfWhatTwoChanged() {
        path("Menu", "budi");

        assertThat(page(RANKED)).doesNotContain(TOLD);
    }

    @Test
    void isOverWhenTwoLookedAtIt() {
        path("Menu one", null);
        path("Menu two", "budi");

        assertThat(page(RANKED)).doesNotContain(TOLD);
    }

    @Test
    void isOverWhenTwoChangedAnythingOfTheAddress() {
        path("Menu one", null);
        catalog.change(edit("budi", any -> graded("B", any)));

        assertThat(page(RANKED)).doesNotContain(TOLD).contains("Ask for a review");
    }

    @Test
    void isOverWhenItWasTakenBackAndTheWrongOneIsNeverTold() {
        path("Evil > Menu", null);
        KeeperBrowser olga = gate.owner();
        olga.get("/admin/history/" + catalog.published().revision());
        assertThat(olga.post("/admin/history/" + catalog.published().revision() + "/revert")
                        .body())
                .contains("Before it is saved")
                .doesNotContain("for 7 days");
        path("Ban screen > Request", null);

        assertThat(page(RANKED)).doesNotContain(TOLD);
        age(5);
        assertThat(page(RANKED)).doesNotContain(TOLD, "Evil");
    }

    @Test
    void tellsWhatWasThereBeforeTheFirstOfSeveralChanges() {
        path("Menu one", null);
        path("Menu two", null);

        assertThat(page(RANKED))
                .contains("Before, it was: Ban screen &gt; Request")
                .doesNotContain("Menu one");
    }

    /** Each place of the document with a page that shows it, and one that does not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /name                          | /en/acme/help/wait | /en/beta
            /problems/0/name               | RANKED             | /en/acme/help/wait
            /problems/0/name               | /en/acme           | /en/acme/payment
            /warnings/0/text               | CHANNEL            | /en/acme
            /channels/0/tips/0             | CHANNEL            | /en/acme/help/wait
            /channels/0/steps/0/text       | RANKED             | /en/acme
            /channels/0/fits/0/title       | /en/acme/channels  | /en/acme
            /channels/1/addresses/1/evidence/source | MAIL      | CHANNEL
            /articles/0/sections/0/heading | /en/acme/help/wait | CHANNEL
            /letters/0/paragraphs/0/text   | MAIL               | CHANNEL
            /fields/0/label                | MAIL               | RANKED
            /answers/0/answer              | RANKED             | CHANNEL
            /authorities/0/name            | /en/acme/channels  | RANKED
            """)
    void isToldOfWhateverWasChangedOnThePagesThatShowIt(String place, String told, String not) {
        assertThat(page(path(told))).doesNotContain(CHECKED);

        catalog.change(edit(null, any -> changed(any, tree -> ((ObjectNode) tree.at(place)).put("en", "Otherwise"))));

        assertThat(page(path(told))).contains(CHECKED);
        assertThat(page(path(told).replace("/en/", "/id/"))).contains("Belum ada orang kedua");
        if (!not.equals("/en/beta")) {
            assertThat(page(path(not))).doesNotContain(CHECKED);
        }
        catalog.change(edit("budi", any -> changed(any, tree -> ((ObjectNode) tree.at(place)).put("en", "Again"))));
        assertThat(page(path(told))).doesNotContain(CHECKED);
    }

    @Test
    void isToldOfAClosingAndOfAnOrderAndNotOfASourceThatWasSeenAgain() {
        catalog.change(edit(
                null,
                any -> changed(
                        any,
                        tree -> ((ObjectNode) tree.at("/channels/0/addresses/0/evidence"))
                                .put("seenOn", "2026-09-01"))));
        assertThat(page(CHANNEL)).doesNotContain("One keeper alone");

        catalog.change(edit(
                null,
                any -> changed(
                        any,
                        tree -> ((ObjectNode) tree.at("/channels/0")).set("stopped", tree.at("/channels/2/stopped")))));
        assertThat(page(CHANNEL)).contains(CHECKED);

        catalog.change(edit(
                null,
                any -> changed(
                        any,
                        tree -> tree.withArray("/problems")
                                .add(tree.withArray("/problems").remove(0)))));
        assertThat(page("/en/acme/help/wait")).contains(CHECKED);
    }

    @Test
    void isToldBesideAPlaceWhereAContactIsChecked() {
        String pasted = "https://example.com/";
        assertThat(check(pasted)).contains("Genuine").doesNotContain("One keeper alone");

        catalog.change(edit(
                null,
                any -> changed(
                        any, tree -> ((ObjectNode) tree.at("/places/0/evidence/source")).put("en", "Elsewhere"))));

        assertThat(check(pasted)).contains("Genuine", CHECKED);
    }

    @Test
    void isToldOfADoorThatIsOpenedAgain() {
        Imported.into(
                catalog, graded("retired", catalog.published().provider(ACME).orElseThrow()), "test", "Gone");
        sql.sql("delete from unreviewed_change").update();
        unreviewed.read();

        catalog.change(edit(null, any -> graded("A", any)));

        assertThat(page(CHANNEL)).contains("One keeper alone put this address here on");
    }

    @Test
    void isToldOfWhatIsSaidOfAnAddress() {
        catalog.change(edit(
                null,
                any -> changed(
                        any, tree -> ((ObjectNode) tree.at("/channels/0/addresses/0/note")).put("en", "Twice."))));

        assertThat(page(CHANNEL)).contains("One keeper alone changed what is said of this address on");
    }

    @Test
    void isToldOfADoorThatIsNew() {
        catalog.change(edit(
                null,
                any -> changed(any, tree -> {
                    ObjectNode like = ((ObjectNode) tree.at("/channels/0/addresses/0")).deepCopy();
                    tree.withArray("/channels/0/addresses").add(like.put("code", "another"));
                })));

        assertThat(page(CHANNEL)).contains("One keeper alone put this address here on");
    }

    @Test
    void tellsWhatWasThereBeforeADoorWasClosedAndEndsWhenThatIsBack() {
        catalog.change(edit(null, any -> graded("D", any)));
        path("Evil > Menu", null);
        catalog.change(edit(null, any -> graded("A", any)));

        assertThat(page(CHANNEL)).contains(TOLD, "Before, it was: Ban screen &gt; Request");

        path("Ban screen > Request", null);

        assertThat(page(CHANNEL)).doesNotContain("One keeper alone");
    }

    private void path(String value, String approvedBy) {
        catalog.change(edit(
                approvedBy,
                any -> changed(
                        any,
                        tree -> ((ObjectNode) tree.at("/channels/0/addresses/0/value"))
                                .put("en", value)
                                .put("id", value.replace("Ban screen > Request", "Layar blokir > Ajukan")))));
    }

    private Edit edit(String approvedBy, UnaryOperator<Provider> next) {
        return new Edit(ACME, "olga", approvedBy, "Change " + ++taps, null, next);
    }

    private static Provider graded(String grade, Provider provider) {
        return changed(
                provider, tree -> ((ObjectNode) tree.at("/channels/0/addresses/0/evidence")).put("grade", grade));
    }

    private static Provider changed(Provider provider, Consumer<ObjectNode> change) {
        ObjectNode tree = (ObjectNode) Document.tree(provider).deepCopy();
        change.accept(tree);
        return Document.read("changed", tree);
    }

    private static String path(String page) {
        return switch (page) {
            case "RANKED" -> RANKED;
            case "CHANNEL" -> CHANNEL;
            case "MAIL" -> "/en/acme/account-banned/email";
            default -> page;
        };
    }

    private String check(String contact) {
        return gate.browser().post("/en/check", "contact", contact).body();
    }

    private void age(int days) {
        sql.sql("update unreviewed_change set written_at = dateadd('DAY', ?, written_at)")
                .param(-days)
                .update();
        unreviewed.read();
    }

    private String page(String path) {
        KeeperBrowser.Answer answer = gate.browser().get(path);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }
}
