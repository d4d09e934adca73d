package kanal.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kanal.audit.Actor;
import kanal.document.PartKey;
import kanal.document.PartKind;
import kanal.document.ProviderTree;
import kanal.guide.Guide;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import kanal.keeping.accounts.KeeperBrowser;
import kanal.keeping.accounts.KeeperBrowser.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What somebody changes with plain SQL, on both databases. */
@ExtendWith(OutputCaptureExtension.class)
class TamperingTests {
    private static final String OFTEN = "kanal.catalog.compare-every=100ms";
    private static final String KEY = "kanal.history.key=0123456789abcdef0123456789abcdef";
    private static final ProviderCode ACME = new ProviderCode("acme");
    private static final String PLANT =
            "update part set words = replace(words, 'help@support.', 'evil@') where part =" + " 'address/support-mail'";

    static Stream<String> databases() {
        return Nodes.databases();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void isNoticedNotServedAndShownToKeepersUntilAnOwnerPutsItRight(String database, CapturedOutput console) {
        try (Nodes nodes = Nodes.on(database)) {
            ConfigurableApplicationContext node = nodes.start(OFTEN);
            KeeperBrowser olga = Nodes.owner(node);
            assertThat(health(olga, "integrity").status()).isEqualTo(200);

            Nodes.sql(node).sql(PLANT).update();
            Awaited.that(() -> assertThat(console).contains("acme (address/support-mail)"));

            assertThat(mail(node)).isEqualTo("help@support.example.com");
            assertThat(olga.get("/en/acme/channels").body()).doesNotContain("evil@");
            assertThat(health(olga, "integrity").status()).isEqualTo(503);
            assertThat(health(olga, "integrity").body()).doesNotContain("acme");
            assertThat(health(olga, "readiness").status()).isEqualTo(200);
            for (String page : new String[] {"/admin", "/admin/history", "/admin/catalog/acme/address/site"}) {
                assertThat(olga.get(page).body())
                        .contains("changed outside of Kanal", "evil@example.com", "help@support.example.com");
            }
            assertThat(olga.get("/en").body()).doesNotContain("changed outside of Kanal");

            Answer restored = olga.post("/admin/tampering/restore");

            assertThat(restored.location()).isEqualTo("/admin");
            assertThat(olga.get("/admin").body())
                    .contains("The rows say again")
                    .doesNotContain("changed outside of Kanal");
            assertThat(health(olga, "integrity").status()).isEqualTo(200);
            assertThat(values(node)).doesNotContain("evil@");
            assertThat(olga.get("/admin/audit").body()).contains("acme (address/support-mail)", "Rows put right");
            assertThat(console).containsOnlyOnce("The stored catalog was changed outside of Kanal");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void isNotLaunderedByAnEdit(String database) {
        try (Nodes nodes = Nodes.on(database)) {
            ConfigurableApplicationContext node = nodes.startAlone("kanal.catalog.compare-every=1h");
            Nodes.sql(node).sql(PLANT).update();

            Nodes.catalog(node).change(new Edit(ACME, "ani", "Something else", TamperingTests::renamed));

            assertThat(mail(node)).isEqualTo("help@support.example.com");
            assertThat(values(node)).doesNotContain("evil@");
            assertThat(lastDocument(node)).doesNotContain("evil@");
            assertThat(Nodes.sql(node)
                            .sql("select detail from audit where event = 'ROWS_RESTORED' and keeper = 'ani'")
                            .query(String.class)
                            .list())
                    .containsExactly("acme (address/support-mail)");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void isPutRightWhateverItIs(String database) {
        try (Nodes nodes = Nodes.on(database)) {
            ConfigurableApplicationContext node = nodes.start("kanal.catalog.compare-every=1h");
            JdbcClient sql = Nodes.sql(node);
            sql.sql("update contact set type = 'EVIL' where type = 'OPEN_PLACE'")
                    .update();
            sql.sql("update contact set text = 'evil@example.com' where text = 'help@support.example.com'")
                    .update();
            sql.sql("update task set due = due + interval '1' day").update();
            sql.sql("update task set task = 'EVIL', part = 'evil' where task = 'UNCONFIRMED'")
                    .update();
            sql.sql("delete from part where part = 'address/site'").update();
            sql.sql("insert into provider (position, code, name_id, name_en) values (9, 'evil', 'E', 'E')")
                    .update();
            Nodes.catalog(node).follow();
            Guide before = Nodes.catalog(node).published();

            Nodes.catalog(node).lookClosely();
            assertThat(Nodes.catalog(node).tampering().rows())
                    .extracting(Tampering.Differing::code)
                    .containsExactly("acme", "evil");
            assertThat(Nodes.owner(node).get("/admin").body()).contains("evil");
            Nodes.catalog(node).restoreRows(Actor.OPERATOR);

            assertThat(Nodes.catalog(node).tampering().isNone()).isTrue();
            assertThat(Nodes.catalog(node).published()).isSameAs(before);
            assertThat(sql.sql("select code from provider").query(String.class).list())
                    .containsExactly("acme");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void ofTheHistoryIsNoticedAndNotServedAtTheNextStart(String database, CapturedOutput console) {
        try (Nodes nodes = Nodes.on(database)) {
            ConfigurableApplicationContext node = nodes.start(OFTEN);
            Nodes.catalog(node).change(NodesTests.edit("second@example.com"));
            Nodes.catalog(node).change(NodesTests.edit("third@example.com"));
            Nodes.sql(node)
                    .sql("update revision set document = replace(document, 'third@', 'evil@') where number = 4")
                    .update();
            Nodes.sql(node)
                    .sql("update part set words = 'evil@example.com' where part = 'address/support-mail'")
                    .update();

            Awaited.that(() -> assertThat(console).contains("acme (address/support-mail); revision 4"));

            assertThat(mail(node)).isEqualTo("third@example.com");
            assertThat(Nodes.owner(node).get("/admin").body()).contains("are not what was saved", "4");
            assertThat(mail(nodes.startAlone(OFTEN))).isEqualTo("second@example.com");
            Nodes.catalog(node).change(new Edit(ACME, "ani", "Something else", TamperingTests::renamed));
            assertThat(mail(node)).isEqualTo("third@example.com");
            assertThat(Nodes.catalog(node).tampering().revisions()).containsExactly(4L);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void ofTheHistoryIsNoticedWhereverItIs(String database) {
        try (Nodes nodes = Nodes.on(database)) {
            ConfigurableApplicationContext node = nodes.startAlone("kanal.catalog.compare-every=1h");
            for (int i = 2; i <= 4; i++) {
                Nodes.catalog(node).change(NodesTests.edit("help" + i + "@example.com"));
            }
            for (String tampering : List.of(
                    "update revision set note = 'nothing to see' where number = 2",
                    "update revision set author = 'budi' where number = 2",
                    "update revision set written_at = timestamp with time zone '2020-01-01 00:00:00+00' where number = 2",
                    "delete from revision where number = 2",
                    "update revision set number = 20 where number = 2",
                    "update seal set digest = '0' where number = 2",
                    "delete from seal where number = 2",
                    "delete from seal where number = 4",
                    "delete from seal",
                    "update catalog_state set revision = 3")) {
                Stored found = undone(node, tampering);

                assertThat(found.tampering().revisions()).as(tampering).isNotEmpty();
                assertThat(found.guide()).isSameAs(Nodes.catalog(node).published());
            }
        }
    }

    @Test
    void ofTheHistoryIsNeitherShownNorGoneBackTo() {
        try (Nodes nodes = Nodes.on("H2")) {
            ConfigurableApplicationContext node = nodes.start(OFTEN);
            History history = node.getBean(History.class);
            Nodes.catalog(node).change(NodesTests.edit("second@example.com"));
            Nodes.catalog(node).change(NodesTests.edit("third@example.com"));
            assertThat(history.provider(ACME, 3)).isPresent();

            Nodes.sql(node)
                    .sql("update revision set document = replace(document, 'second@', 'evil@') where number = 3")
                    .update();

            assertThat(history.provider(ACME, 3)).isEmpty();
            assertThat(history.provider(ACME, 4)).isPresent();
            KeeperBrowser olga = Nodes.owner(node);
            assertThat(olga.get("/admin/history").body())
                    .contains("/admin/history/4\"")
                    .doesNotContain("/admin/history/3\"", "evil@");
            assertThat(olga.get("/admin/history/3").status()).isEqualTo(404);
            olga.get("/admin/history/4");
            assertThat(olga.post("/admin/history/3/restore").status()).isEqualTo(404);
        }
    }

    @Test
    void ofTheHistoryCannotBeHiddenWithoutTheKey() {
        try (Nodes nodes = Nodes.on("H2")) {
            ConfigurableApplicationContext node = nodes.startAlone(KEY, "kanal.catalog.compare-every=1h");
            Nodes.catalog(node).change(NodesTests.edit("second@example.com"));
            assertThat(Nodes.catalog(node).tampering().isNone()).isTrue();
            JdbcClient sql = Nodes.sql(node);
            sql.sql("update revision set document = replace(document, 'second@', 'evil@') where number = 2")
                    .update();
            Seals unkeyed = new Seals(HistoryKeys.none(), new HistoryOptions("", 0));
            RevisionEntry first = revision(node, 1);
            SealEntry forged = unkeyed.seal(first, "");
            store(sql, forged);
            store(sql, unkeyed.seal(revision(node, 2), forged.link()));

            Nodes.catalog(node).lookClosely();
            assertThat(Nodes.catalog(node).tampering().revisions()).containsExactly(1L, 2L);
            assertThat(mail(node)).isEqualTo("second@example.com");
            assertThatThrownBy(() -> nodes.startAlone(KEY)).hasStackTraceContaining("none of its documents is proved");
        }
    }

    @Test
    void isNotSuspectedInTheHistoryFromBeforeTheKey() {
        try (Nodes nodes = Nodes.on("H2")) {
            nodes.startAlone();
            ConfigurableApplicationContext node = nodes.startAlone(KEY, "kanal.history.keyed-after=1");
            Nodes.catalog(node).change(NodesTests.edit("second@example.com"));
            assertThat(Nodes.catalog(node).tampering().isNone()).isTrue();
            assertThat(Nodes.sql(node)
                            .sql("select link from seal order by number")
                            .query(String.class)
                            .list())
                    .satisfiesExactly(
                            plain -> assertThat(plain).startsWith("sha256:"),
                            keyed -> assertThat(keyed).startsWith("hmac:"));
        }
    }

    @Test
    void doesNotKeepAKeeperFromBeforeTheKeyOut() {
        try (Nodes nodes = Nodes.on("H2")) {
            nodes.start().close();
            ConfigurableApplicationContext node = nodes.start(KEY, "kanal.history.keyed-after=2");

            assertThat(Nodes.owner(node).get("/admin").status()).isEqualTo(200);
            assertThat(Nodes.sql(node)
                            .sql("select password_hash from keeper")
                            .query(String.class)
                            .single())
                    .startsWith("{peppered}");
            assertThat(Nodes.owner(node).get("/admin").status()).isEqualTo(200);
        }
    }

    @Test
    void isNotSuspectedInTheHistoryFromBeforeTheSeals() {
        try (Nodes nodes = Nodes.on("H2")) {
            ConfigurableApplicationContext node = nodes.startAlone("kanal.catalog.compare-every=1h");
            Nodes.catalog(node).change(NodesTests.edit("second@example.com"));
            Nodes.sql(node).sql("delete from seal").update();

            assertThat(Nodes.catalog(nodes.startAlone()).tampering().isNone()).isTrue();
        }
    }

    private static Answer health(KeeperBrowser browser, String group) {
        return browser.get("/actuator/health/" + group, "Accept", "application/json");
    }

    private static Stored undone(ConfigurableApplicationContext node, String tampering) {
        return Objects.requireNonNull(new TransactionTemplate(node.getBean(PlatformTransactionManager.class))
                .execute(undone -> {
                    Nodes.sql(node).sql(tampering).update();
                    undone.setRollbackOnly();
                    return node.getBean(GuideStore.class)
                            .lookClosely(Nodes.catalog(node).published());
                }));
    }

    private static RevisionEntry revision(ConfigurableApplicationContext node, long number) {
        return node.getBean(EntityManagerFactory.class).createEntityManager().find(RevisionEntry.class, number);
    }

    private static void store(JdbcClient sql, SealEntry seal) {
        sql.sql("update seal set digest = ?, link = ? where number = ?")
                .params(seal.digest(), seal.link(), seal.number())
                .update();
    }

    private static Provider renamed(Provider provider) {
        ProviderTree tree = ProviderTree.of(provider);
        PartKey key = new PartKey(PartKind.PROVIDER, "acme");
        var part = tree.part(key).orElseThrow();
        part.putObject("name").put("id", "Akme").put("en", "Acme");
        tree.put(key, part);
        return tree.toProvider();
    }

    private static String mail(ConfigurableApplicationContext node) {
        return NodesTests.mail(Nodes.catalog(node).published().provider(ACME).orElseThrow());
    }

    private static Stream<String> values(ConfigurableApplicationContext node) {
        return Nodes.sql(node)
                .sql("select words from part union select text from contact")
                .query(String.class)
                .list()
                .stream();
    }

    private static String lastDocument(ConfigurableApplicationContext node) {
        return Nodes.sql(node)
                .sql("select document from revision order by number desc fetch first row only")
                .query(String.class)
                .single();
    }
}
