package kanal.keeping.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import kanal.audit.Actor;
import kanal.audit.Network;
import kanal.catalog.Catalog;
import kanal.catalog.History;
import kanal.catalog.TestRights;
import kanal.guide.Guide;
import kanal.guide.ProviderCode;
import kanal.keeping.review.Proposals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An editor who tries numbers out: they read what editors read, and change nothing of anybody else's. */
@KeepersTest
class EditorsReachTests {
    private static final Actor OLGA = new Actor("olga", Network.NONE);
    private static final ProviderCode ACME = new ProviderCode("acme");

    @Autowired
    private Gate gate;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Keepers keepers;

    @Autowired
    private History history;

    @Autowired
    private TestRights rights;

    @Autowired
    private Proposals proposals;

    @Autowired
    private JdbcClient sql;

    private Keeper me;
    private KeeperBrowser editor;

    @BeforeEach
    void signIn() {
        beginAgain();
        me = gate.newKeeper(Role.EDITOR);
        editor = gate.signedIn(me.name().value());
    }

    @AfterEach
    void beginAgain() {
        sql.sql("delete from proposal").update();
        rights.keepOnlyKeepers("olga");
    }

    @Test
    void readsProposalsAndDecidesNone() {
        long first = proposals.addSwitchingOff(ACME, "Of an owner", 1, OLGA);

        for (long number : LongStream.rangeClosed(-1, first + 3).toArray()) {
            String path = "/admin/proposals/" + number;
            assertThat(editor.get(path).status()).as(path).isEqualTo(number == first ? 200 : 404);
            assertThat(editor.post(path + "/approve", "seen", "1").status())
                    .as(path)
                    .isEqualTo(403);
            assertThat(editor.post(path + "/refuse", "reason", "No").status())
                    .as(path)
                    .isEqualTo(403);
            assertThat(editor.post(path + "/withdraw").status()).as(path).isIn(403, 404);
        }
        assertThat(proposals.find(first).orElseThrow().isWaiting()).isTrue();
        assertThat(editor.get("/admin/proposals/" + first).body()).doesNotContain("/approve", "/refuse", "/withdraw");
    }

    @Test
    void readsTheHistoryAndGoesNowhereInIt() {
        Guide before = catalog.published();

        for (long number : LongStream.rangeClosed(-1, before.revision() + 2).toArray()) {
            String path = "/admin/history/" + number;
            boolean there = history.revision(number).isPresent();
            for (String page : List.of("", "/catalog", "/catalog.yaml")) {
                assertThat(editor.get(path + page).status()).as(path + page).isEqualTo(there ? 200 : 404);
            }
            for (String way : List.of("/revert", "/restore")) {
                assertThat(editor.post(path + way, "do", "save", "note", "Mine", "from", "" + before.revision())
                                .status())
                        .as(path + way)
                        .isEqualTo(403);
            }
        }
        assertThat(catalog.published()).isSameAs(before);
    }

    @Test
    void changesNoKeeper() {
        List<Keeper> before = keepers.all();

        for (long id : LongStream.rangeClosed(0, me.id() + 1).toArray()) {
            String path = "/admin/keepers/" + id;
            for (String way : List.of("/disable", "/enable", "/role", "/password")) {
                assertThat(editor.post(path + way, "role", "OWNER", "password", Gate.PASSWORD)
                                .status())
                        .as(path + way)
                        .isEqualTo(403);
            }
        }
        assertThat(keepers.all()).isEqualTo(before);
    }

    @Test
    void findsNothingBehindNumbersThatAreNone() {
        for (String number : List.of("99999999999999999999", "1e3", "1%20or%201=1", "%27", "1;x=1", "..%2f1")) {
            for (String path : List.of("/admin/proposals/", "/admin/history/")) {
                assertThat(editor.get(path + number).status()).as(path + number).isIn(400, 404);
            }
        }
    }
}
