package kanal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kanal.audit.Actor;
import kanal.guide.ProviderCode;
import kanal.keeping.accounts.Keeper;
import kanal.keeping.accounts.KeeperBrowser;
import kanal.keeping.accounts.Keepers;
import kanal.keeping.review.TwoPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may what, when somebody writes SQL beside an owner who works with pages, on both databases. */
class RightsTests {
    private static final String OFTEN = "kanal.catalog.compare-every=100ms";
    private static final String KEY = "kanal.history.key=0123456789abcdef0123456789abcdef";
    private static final String ANI = "ani";
    private static final ProviderCode ACME = new ProviderCode("acme");

    @ParameterizedTest
    @MethodSource("kanal.catalog.Nodes#databases")
    void areNotGainedBySqlWithoutAKey(String database) {
        areNotGainedBySql(database, OFTEN);
    }

    @ParameterizedTest
    @MethodSource("kanal.catalog.Nodes#databases")
    void areNotGainedBySqlWithAKey(String database) {
        areNotGainedBySql(database, OFTEN, KEY);
    }

    private static void areNotGainedBySql(String database, String... settings) {
        try (Nodes nodes = Nodes.on(database)) {
            ConfigurableApplicationContext node = nodes.start(settings);
            TwoPerson twoPerson = node.getBean(TwoPerson.class);
            KeeperBrowser olga = Nodes.owner(node);
            twoPerson.switchOn(ACME, Actor.OPERATOR);
            add(olga, ANI);
            add(olga, "budi");
            disable(node, olga, "budi");
            KeeperBrowser ani = signedIn(node, ANI);
            JdbcClient sql = Nodes.sql(node);
            assertThat(integrity(olga)).isEqualTo(200);

            sql.sql("update keeper set role = 'OWNER' where name = 'ani'").update();
            assertThat(ani.get("/admin/keepers").status()).isEqualTo(403);
            isToldAndPutRight(node, olga, "keeper ani");

            sql.sql("update keeper set role = 'BOSS' where name = 'ani'").update();
            assertThat(olga.get("/admin/keepers").status()).isEqualTo(200);
            assertThat(ani.get("/admin/keepers").status()).isEqualTo(403);
            isToldAndPutRight(node, olga, "keeper ani");

            sql.sql("update keeper set enabled = true where name = 'budi'").update();
            assertThat(Nodes.browser(node).signIn("budi", password("budi")).location())
                    .isEqualTo("/login?refused");
            isToldAndPutRight(node, olga, "keeper budi");

            sql.sql("insert into keeper (version, name, password_hash, role, enabled, must_change_password,"
                            + " session_round, created_at) select 0, 'eve', password_hash, 'OWNER', true, false, 0,"
                            + " created_at from keeper where name = 'ani'")
                    .update();
            assertThat(Nodes.browser(node).signIn("eve", changed(ANI)).location())
                    .isEqualTo("/login?refused");
            isToldAndPutRight(node, olga, "keeper eve");

            sql.sql("delete from two_person").update();
            assertThat(twoPerson.isOn(ACME)).isTrue();
            isToldAndPutRight(node, olga, "rule acme");

            sql.sql("update keeper set vouched_at = null where name = 'ani'").update();
            assertThat(twoPerson.countLater()).containsKey(ANI);
            isToldAndPutRight(node, olga, "keeper ani");

            sql.sql("update two_person set since = timestamp with time zone '2099-01-01 00:00:00+00'")
                    .update();
            assertThat(twoPerson.countLater()).containsKey(ANI);
            isToldAndPutRight(node, olga, "rule acme");

            String olgas = hash(sql, Nodes.OWNER);
            setHash(sql, Nodes.OWNER, hash(sql, ANI));
            assertThat(Nodes.browser(node).signIn(Nodes.OWNER, changed(ANI)).location())
                    .isEqualTo("/login?refused");
            Awaited.that(
                    () -> assertThat(Nodes.catalog(node).tampering().rights()).containsExactly("keeper olga"));
            setHash(sql, Nodes.OWNER, olgas);
            Awaited.that(
                    () -> assertThat(Nodes.catalog(node).tampering().isNone()).isTrue());
        }
    }

    @ParameterizedTest
    @MethodSource("kanal.catalog.Nodes#databases")
    void areNotLessWhereAnOwnersRowIsDeleted(String database) {
        try (Nodes nodes = Nodes.on(database)) {
            ConfigurableApplicationContext node = nodes.start(OFTEN);
            KeeperBrowser olga = Nodes.owner(node);
            add(olga, ANI);
            JdbcClient sql = Nodes.sql(node);
            makeOwner(node, olga, ANI);

            sql.sql("delete from keeper where name = 'ani'").update();

            assertThat(node.getBean(TwoPerson.class).hasTwoOwners()).isTrue();
            olga.get("/admin/keepers");
            assertThat(olga.post("/admin/keepers", "name", ANI, "role", "EDITOR", "password", password(ANI))
                            .status())
                    .isEqualTo(422);
            Awaited.that(
                    () -> assertThat(Nodes.catalog(node).tampering().rights()).containsExactly("keeper ani"));
            olga.get("/admin/keepers");
            olga.post("/admin/tampering/restore");
            assertThat(Nodes.browser(node).signIn(ANI, password(ANI)).location())
                    .isEqualTo("/login?refused");

            olga.get("/admin/keepers");
            olga.post("/admin/keepers/" + id(sql, ANI) + "/password", "password", changed(ANI));
            assertThat(Nodes.browser(node).signIn(ANI, changed(ANI)).location()).doesNotContain("refused");
            Awaited.that(
                    () -> assertThat(Nodes.catalog(node).tampering().isNone()).isTrue());
        }
    }

    @ParameterizedTest
    @MethodSource("kanal.catalog.Nodes#databases")
    void areNotGivenAnewWhereAllRowsAreDeleted(String database) {
        try (Nodes nodes = Nodes.on(database)) {
            ConfigurableApplicationContext old = nodes.start();
            add(Nodes.owner(old), ANI);
            Nodes.sql(old).sql("delete from keeper").update();
            old.close();

            ConfigurableApplicationContext next = nodes.start(OFTEN);
            assertThat(Nodes.browser(next).signIn(Nodes.OWNER, Nodes.PASSWORD).location())
                    .isEqualTo("/login?refused");
            Awaited.that(() ->
                    assertThat(Nodes.catalog(next).tampering().rights()).containsExactly("keeper ani", "keeper olga"));
            next.close();

            ConfigurableApplicationContext last = nodes.start("kanal.admin.reset=olga");
            assertThat(Nodes.sql(last)
                            .sql("select role from keeper order by name")
                            .query(String.class)
                            .list())
                    .containsExactly("EDITOR", "OWNER");
        }
    }

    @ParameterizedTest
    @MethodSource("kanal.catalog.Nodes#databases")
    void areNotGainedWhereAPasswordIsHashedAnew(String database) {
        try (Nodes nodes = Nodes.on(database)) {
            ConfigurableApplicationContext old = nodes.start();
            add(Nodes.owner(old), ANI);
            signedIn(old, ANI);
            String last = "kanal.history.keyed-after=" + revision(Nodes.sql(old));
            old.close();
            ConfigurableApplicationContext node = nodes.start(OFTEN, KEY, last);
            Nodes.sql(node)
                    .sql("update keeper set role = 'OWNER' where name = 'ani'")
                    .update();

            KeeperBrowser ani = Nodes.browser(node);
            ani.signIn(ANI, changed(ANI));

            assertThat(hash(Nodes.sql(node), ANI)).startsWith("{peppered}");
            assertThat(ani.get("/admin").status()).isEqualTo(200);
            assertThat(ani.get("/admin/keepers").status()).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @MethodSource("kanal.catalog.Nodes#databases")
    void areNotThoseOfWhoeverTakesAnotherKeepersRow(String database) {
        try (Nodes nodes = Nodes.on(database)) {
            ConfigurableApplicationContext node = nodes.start(OFTEN);
            add(Nodes.owner(node), ANI);
            KeeperBrowser ani = signedIn(node, ANI);
            JdbcClient sql = Nodes.sql(node);
            String olgas = hash(sql, Nodes.OWNER);

            sql.sql("delete from keeper where name = 'olga'").update();
            sql.sql("update keeper set name = 'olga', password_hash = ?, role = 'OWNER' where name = 'ani'")
                    .param(olgas)
                    .update();

            assertThat(ani.get("/admin/keepers").location()).isEqualTo("/login");
        }
    }

    @ParameterizedTest
    @MethodSource("kanal.catalog.Nodes#databases")
    void holdAtOnceOnEveryNodeWhereAnOwnerChangesThem(String database) {
        try (Nodes nodes = Nodes.on(database)) {
            ConfigurableApplicationContext one = nodes.start(KEY);
            ConfigurableApplicationContext other = nodes.start(KEY, "kanal.catalog.follow-every=1h");
            KeeperBrowser olga = Nodes.owner(one);
            add(olga, ANI);
            KeeperBrowser ani = signedIn(other, ANI);
            assertThat(ani.get("/admin/keepers").status()).isEqualTo(403);

            makeOwner(one, olga, ANI);
            assertThat(ani.get("/admin/keepers").status()).isEqualTo(200);

            disable(one, olga, ANI);
            assertThat(ani.get("/admin/keepers").location()).isEqualTo("/login");
            assertThat(Nodes.catalog(one).tampering().isNone()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("kanal.catalog.Nodes#databases")
    void areTakenOverOnceFromTheRowsOfAnEarlierVersion(String database) {
        try (Nodes nodes = Nodes.on(database)) {
            ConfigurableApplicationContext old = nodes.start();
            add(Nodes.owner(old), ANI);
            old.getBean(TwoPerson.class).switchOn(ACME, Actor.OPERATOR);
            JdbcClient sql = Nodes.sql(old);
            sql.sql("update catalog_state set revision = 1").update();
            sql.sql("delete from seal where number > 1").update();
            sql.sql("delete from revision where base is not null").update();
            sql.sql("delete from revision where number > 1").update();
            RevisionsTests.makeWhatVersion7Made(old);
            old.close();

            ConfigurableApplicationContext node = nodes.start(OFTEN, KEY, "kanal.history.keyed-after=1");

            assertThat(Nodes.owner(node).get("/admin/keepers").status()).isEqualTo(200);
            assertThat(node.getBean(TwoPerson.class).isOn(ACME)).isTrue();
            assertThat(node.getBean(RightsHistory.class).current().lines().keySet())
                    .containsExactly("keeper ani", "keeper olga", "rule acme");
            Nodes.catalog(node).lookClosely();
            assertThat(Nodes.catalog(node).tampering().isNone()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("kanal.catalog.Nodes#databases")
    void areNotBroughtBackByARevisionThatCameFromElsewhere(String database) {
        try (Nodes nodes = Nodes.on(database)) {
            ConfigurableApplicationContext one = nodes.start();
            ConfigurableApplicationContext other = nodes.start("kanal.catalog.follow-every=1h");
            KeeperBrowser olga = Nodes.owner(one);
            add(olga, ANI);
            KeeperBrowser ani = signedIn(other, ANI);
            disable(one, olga, ANI);

            Nodes.sql(one)
                    .sql("insert into revision (number, provider_code, author, note, written_at, document)"
                            + " select 99, 'acme', author, note, written_at, document from revision where number = 1")
                    .update();
            Nodes.catalog(other).lookClosely();

            assertThat(Nodes.catalog(other).tampering().isNone()).isFalse();
            assertThat(ani.get("/admin").location()).isEqualTo("/login");
        }
    }

    @ParameterizedTest
    @MethodSource("kanal.catalog.Nodes#databases")
    void areNotTakenOverAgainWhereTheirRevisionsAreGone(String database) {
        try (Nodes nodes = Nodes.on(database)) {
            ConfigurableApplicationContext node = nodes.start(OFTEN);
            add(Nodes.owner(node), ANI);
            JdbcClient sql = Nodes.sql(node);
            sql.sql("update keeper set role = 'OWNER'").update();
            sql.sql("update revision set provider_code = 'acme' where provider_code = '@rights'")
                    .update();
            Awaited.that(() ->
                    assertThat(Nodes.catalog(node).tampering().revisions()).isNotEmpty());
            assertThat(Nodes.owner(node).get("/admin/keepers").status()).isEqualTo(200);
            node.close();

            ConfigurableApplicationContext next = nodes.start();
            assertThat(next.getBean(Keepers.class).all()).noneMatch(Keeper::enabled);

            ConfigurableApplicationContext reset = nodes.start("kanal.admin.reset=olga");
            assertThat(reset.getBean(Keepers.class).all())
                    .filteredOn(Keeper::enabled)
                    .singleElement()
                    .satisfies(keeper -> assertThat(keeper.name()).hasToString(Nodes.OWNER));
        }
    }

    @ParameterizedTest
    @MethodSource("kanal.catalog.Nodes#databases")
    void areNotBelievedInAForgedRevision(String database) {
        try (Nodes nodes = Nodes.on(database)) {
            ConfigurableApplicationContext node = nodes.start(OFTEN, KEY);
            add(Nodes.owner(node), ANI);
            KeeperBrowser ani = signedIn(node, ANI);
            JdbcClient sql = Nodes.sql(node);
            long last = Nodes.catalog(node).published().revision();
            sql.sql("insert into revision (number, provider_code, author, note, written_at, document)"
                            + " select number + 1, provider_code, author, note, written_at,"
                            + " replace(document, 'EDITOR', 'OWNER') from revision where number = ?")
                    .param(lastOfRights(sql))
                    .update();
            long forged = lastOfRights(sql);
            sql.sql("insert into seal (number, digest, link) values (?, ?, ?)")
                    .params(forged, "0".repeat(64), "sha256:" + "0".repeat(64))
                    .update();
            sql.sql("update catalog_state set revision = ?").param(forged).update();

            assertThat(forged).isGreaterThanOrEqualTo(last);
            assertThat(ani.get("/admin/keepers").status()).isEqualTo(403);
            Awaited.that(() ->
                    assertThat(Nodes.catalog(node).tampering().revisions()).contains(forged));
            ConfigurableApplicationContext next = nodes.start(OFTEN, KEY);
            KeeperBrowser again = Nodes.browser(next);
            again.signIn(ANI, changed(ANI));
            assertThat(again.get("/admin/keepers").status()).isEqualTo(403);
            assertThat(Nodes.owner(next).get("/admin/keepers").status()).isEqualTo(200);
        }
    }

    @Test
    void areADocumentThatSaysTheSameWhenItIsReadAgain() {
        Rights rights = Rights.NONE.with("rule acme", "on").with("keeper \"ani\n", "a\\");

        assertThat(Rights.read(rights.text())).isEqualTo(rights);
        assertThat(Rights.read(Rights.NONE.text())).isEqualTo(Rights.NONE);
        assertThat(rights.text().lines()).hasSize(4);
    }

    private static void isToldAndPutRight(ConfigurableApplicationContext node, KeeperBrowser olga, String what) {
        Awaited.that(() -> assertThat(Nodes.catalog(node).tampering().rights()).isEqualTo(List.of(what)));
        assertThat(integrity(olga)).isEqualTo(503);
        assertThat(olga.get("/admin").body()).contains("not what an owner allowed", what);
        olga.post("/admin/tampering/restore");
        assertThat(integrity(olga)).isEqualTo(200);
    }

    private static int integrity(KeeperBrowser browser) {
        return browser.get("/actuator/health/integrity", "Accept", "application/json")
                .status();
    }

    private static void add(KeeperBrowser olga, String name) {
        olga.get("/admin/keepers");
        assertThat(olga.post("/admin/keepers", "name", name, "role", "EDITOR", "password", password(name))
                        .status())
                .isEqualTo(302);
    }

    private static void makeOwner(ConfigurableApplicationContext node, KeeperBrowser olga, String name) {
        olga.get("/admin/keepers");
        olga.post("/admin/keepers/" + id(Nodes.sql(node), name) + "/role", "role", "OWNER");
    }

    private static void disable(ConfigurableApplicationContext node, KeeperBrowser olga, String name) {
        olga.get("/admin/keepers");
        assertThat(olga.post("/admin/keepers/" + id(Nodes.sql(node), name) + "/disable")
                        .status())
                .isEqualTo(302);
    }

    /** Who has changed the initial password by now. */
    private static KeeperBrowser signedIn(ConfigurableApplicationContext node, String name) {
        KeeperBrowser browser = Nodes.browser(node);
        browser.signIn(name, password(name));
        browser.get("/admin/account");
        browser.post("/admin/account", "old", password(name), "password", changed(name), "again", changed(name));
        return browser;
    }

    private static String password(String name) {
        return "kuda lumping of " + name;
    }

    private static String changed(String name) {
        return password(name) + "!";
    }

    private static long id(JdbcClient sql, String name) {
        return sql.sql("select id from keeper where name = ?")
                .param(name)
                .query(Long.class)
                .single();
    }

    private static long revision(JdbcClient sql) {
        return sql.sql("select revision from catalog_state").query(Long.class).single();
    }

    private static String hash(JdbcClient sql, String name) {
        return sql.sql("select password_hash from keeper where name = ?")
                .param(name)
                .query(String.class)
                .single();
    }

    private static void setHash(JdbcClient sql, String name, String hash) {
        sql.sql("update keeper set password_hash = ? where name = ?")
                .params(hash, name)
                .update();
    }

    private static long lastOfRights(JdbcClient sql) {
        return sql.sql("select max(number) from revision where provider_code = '@rights'")
                .query(Long.class)
                .single();
    }
}
