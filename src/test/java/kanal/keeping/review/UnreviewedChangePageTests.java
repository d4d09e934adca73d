package kanal.keeping.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import kanal.catalog.Catalog;
import kanal.catalog.Edit;
import kanal.catalog.LoneChanges;
import kanal.document.Document;
import kanal.document.Documents;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import kanal.keeping.accounts.Gate;
import kanal.keeping.accounts.KeeperBrowser;
import kanal.keeping.accounts.KeepersTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** What people are told of an address that one keeper alone changed. */
@KeepersTest
class LoneChangePageTests {
    private static final String RANKED = "/en/acme/account-banned?platform=android&access=open";
    private static final String CHANNEL = "/en/acme/account-banned/in-app?platform=android&access=open";
    private static final String TOLD = "One keeper alone changed this address on";
    private static final ProviderCode ACME = new ProviderCode("acme");

    @Autowired
    private Gate gate;

    @Autowired
    private Catalog catalog;

    @Autowired
    private LoneChanges loneChanges;

    @Autowired
    private JdbcClient sql;

    private int taps;

    @BeforeEach
    void beginAgain() {
        catalog.importDocument(
                changed(
                        Documents.small(),
                        tree -> ((ObjectNode) tree.at("/channels/0/addresses/0/conditions")).remove("onlyBusiness")),
                "test",
                "For everybody");
        sql.sql("delete from lone_change").update();
        loneChanges.read();
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

    @Test
    void isNotToldOfOtherWords() {
        catalog.change(edit(null, any -> renamed("Another", any)));

        assertThat(page(RANKED)).doesNotContain(TOLD, "One keeper alone");
    }

    @Test
    void isToldOfADoorThatIsOpenedAgain() {
        catalog.change(edit(null, any -> graded("retired", any)));
        assertThat(page(CHANNEL)).doesNotContain("One keeper alone");

        catalog.change(edit(null, any -> graded("A", any)));

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

    private static Provider renamed(String name, Provider provider) {
        return changed(provider, tree -> ((ObjectNode) tree.at("/name")).put("en", name));
    }

    private static Provider changed(Provider provider, Consumer<ObjectNode> change) {
        ObjectNode tree = Document.tree(provider);
        change.accept(tree);
        return Document.read("changed", tree);
    }

    private void age(int days) {
        sql.sql("update lone_change set written_at = dateadd('DAY', ?, written_at)")
                .param(-days)
                .update();
        loneChanges.read();
    }

    private String page(String path) {
        KeeperBrowser.Answer answer = gate.browser().get(path);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }
}
