package kanal.keeping.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kanal.audit.Actor;
import kanal.audit.Audit;
import kanal.audit.AuditEvent;
import kanal.audit.AuditLine;
import kanal.catalog.Catalog;
import kanal.catalog.Imported;
import kanal.document.Documents;
import kanal.document.RandomProvider;
import kanal.keeping.accounts.KeeperBrowser.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What owners do with keepers in the browser, and keepers with their password. */
@KeepersTest
class KeeperPagesTests {
    @Autowired
    private Gate gate;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Keepers keepers;

    @Autowired
    private Audit audit;

    @Autowired
    private JdbcClient sql;

    @Test
    void showWhatWasChangedLast() {
        Imported.into(catalog, new RandomProvider(1).next("acme"), "siti", "Everything is new");
        Imported.into(catalog, Documents.small(), "budi", "Everything is as it was");

        assertThat(gate.owner().get("/admin").body()).contains("Everything is as it was", "budi", "acme", "UTC");
    }

    @Test
    void leadToThemselvesInTheOtherLanguage() {
        KeeperBrowser owner = gate.owner();

        for (String page :
                List.of("/admin/catalog/acme/address/new?in=email", "/admin/catalog/acme/address/order?in=bank")) {
            assertThat(owner.get(page + "&lang=en").body()).contains("formaction=\"" + page + "&amp;lang=id\"");
            assertThat(owner.get(page + "&lang=id").body())
                    .contains("<html lang=\"id\"", "formaction=\"" + page + "&amp;lang=en\"");
        }
        assertThat(owner.get("/admin/catalog?lang=en").body()).contains("href=\"/admin/catalog?lang=id\"");
    }

    @Test
    void addAKeeperWhoMustChangeTheInitialPasswordBeforeAnythingElse() {
        KeeperBrowser owner = gate.owner();
        Answer added = owner.post("/admin/keepers", "name", "Newcomer", "role", "EDITOR", "password", Gate.PASSWORD);
        assertThat(added.location()).isEqualTo("/admin/keepers");
        assertThat(owner.get("/admin/keepers").body()).contains("newcomer was added.");

        KeeperBrowser newcomer = gate.signedIn("newcomer");
        assertThat(newcomer.get("/admin").location()).isEqualTo("/admin/account");
        assertThat(newcomer.get("/admin/keepers").location()).isEqualTo("/admin/account");
        assertThat(newcomer.get("/admin/account").body()).contains("Change your initial password first");

        Answer changed = newcomer.post(
                "/admin/account", "old", Gate.PASSWORD, "password", "batu bata 99 ok", "again", "batu bata 99 ok");
        assertThat(changed.location()).isEqualTo("/admin/account");
        assertThat(newcomer.get("/admin/account").body()).contains("Your password was changed.");
        assertThat(newcomer.get("/admin").status()).isEqualTo(200);
        assertThat(audit.page(0).get(0))
                .returns("newcomer", AuditLine::keeper)
                .returns(AuditEvent.PASSWORD_CHANGED, AuditLine::event);
    }

    @Test
    void changeAPasswordUnderANewIdAndEndTheOtherSessions() {
        String name = gate.newKeeper(Role.EDITOR).name().value();
        KeeperBrowser here = gate.signedIn(name);
        KeeperBrowser there = gate.signedIn(name);
        String before = here.cookie();

        here.post("/admin/account", "old", Gate.PASSWORD, "password", "batu bata 99 ok", "again", "batu bata 99 ok");

        assertThat(here.get("/admin").status()).isEqualTo(200);
        assertThat(here.cookie()).isNotEqualTo(before);
        assertThat(gate.browser().with(before).get("/admin").location()).isEqualTo("/login");
        assertThat(there.get("/admin").location()).isEqualTo("/login");
        assertThat(gate.browser().signIn(name, "batu bata 99 ok").location()).isEqualTo("/admin");
    }

    @Test
    void sayWhatIsWrongWithANewPasswordAndShowNoneAgain() {
        KeeperBrowser keeper = gate.signedIn(gate.newKeeper(Role.EDITOR).name().value());

        Answer weak = keeper.post("/admin/account", "old", "wrong old one", "password", "short", "again", "other");
        Answer wrong = keeper.post(
                "/admin/account", "old", "wrong old one", "password", "batu bata 99 ok", "again", "batu bata 99 ok");

        assertThat(weak.status()).isEqualTo(422);
        assertThat(weak.body())
                .contains("A password needs at least 12 characters.", "The two new passwords differ.")
                .doesNotContain("wrong old one", "value=\"short\"");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("The current password is wrong.").doesNotContain("batu bata");
        assertThat(audit.page(0).get(0).event()).isEqualTo(AuditEvent.PASSWORD_REFUSED);
    }

    @Test
    void keepWhatWasTypedOfAKeeperWhoCannotBeAdded() {
        KeeperBrowser owner = gate.owner();

        Answer shape = owner.post("/admin/keepers", "name", "<b>Ωlga</b>", "role", "OWNER", "password", "short");
        Answer taken = owner.post("/admin/keepers", "name", "OLGA", "role", "EDITOR", "password", Gate.PASSWORD);

        assertThat(shape.status()).isEqualTo(422);
        assertThat(shape.body())
                .contains("A name has 2 to 40", "at least 12", "value=\"&lt;b&gt;Ωlga&lt;/b&gt;\"")
                .containsPattern("value=\"OWNER\" checked")
                .doesNotContain("value=\"short\"");
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.body()).contains("There is a keeper with this name.");
    }

    @Test
    void disableEnableAndChangeARoleAndGiveANewPassword() {
        KeeperBrowser owner = gate.owner();
        Keeper keeper = gate.newKeeper(Role.EDITOR);
        String path = "/admin/keepers/" + keeper.id();

        owner.post(path + "/disable");
        owner.post(path + "/role", "role", "OWNER");
        owner.post(path + "/password", "password", "batu bata 99 ok");
        owner.post(path + "/enable");

        assertThat(keepers.find(keeper.id()))
                .get()
                .returns(true, Keeper::enabled)
                .returns(true, Keeper::isOwner)
                .returns(true, Keeper::mustChangePassword);
        assertThat(audit.page(0).subList(0, 4))
                .extracting(AuditLine::event)
                .containsExactly(
                        AuditEvent.KEEPER_ENABLED,
                        AuditEvent.PASSWORD_SET,
                        AuditEvent.ROLE_CHANGED,
                        AuditEvent.KEEPER_DISABLED);
        assertThat(audit.page(0).subList(0, 4))
                .allSatisfy(line -> assertThat(line)
                        .returns("olga", AuditLine::keeper)
                        .satisfies(one -> assertThat(one.detail())
                                .startsWith(keeper.name().value())));
    }

    @Test
    void giveNobodyAWeakPassword() {
        KeeperBrowser owner = gate.owner();
        Keeper keeper = gate.newKeeper(Role.EDITOR);

        owner.post("/admin/keepers/" + keeper.id() + "/password", "password", "short");

        assertThat(owner.get("/admin/keepers").body()).contains("A password needs at least 12 characters.");
        assertThat(gate.browser().signIn(keeper.name().value(), Gate.PASSWORD).location())
                .isEqualTo("/admin");
    }

    @Test
    void doNotLetTheLastOwnerGo() {
        KeeperBrowser owner = gate.owner();
        long olga = keepers.find(new KeeperName("olga")).orElseThrow().id();
        keepers.all().stream()
                .filter(keeper -> keeper.isOwner() && keeper.id() != olga)
                .forEach(other -> keepers.disable(other.id(), Actor.OPERATOR));

        owner.post("/admin/keepers/" + olga + "/disable");

        assertThat(owner.get("/admin/keepers").body()).contains("This is the last owner who may sign in.");
        owner.post("/admin/keepers/" + olga + "/role", "role", "EDITOR");
        assertThat(owner.get("/admin/audit").status()).isEqualTo(200);
    }

    @Test
    void ignoreFieldsThatTheirFormsDoNotHave() {
        KeeperBrowser owner = gate.owner();
        String[] more = {
            "name",
            "mass",
            "role",
            "editor",
            "password",
            Gate.PASSWORD,
            "id",
            "1",
            "version",
            "77",
            "enabled",
            "false",
            "mustChangePassword",
            "false",
            "passwordHash",
            "{noop}x",
            "sessionRound",
            "-1",
            "me.role",
            "OWNER",
            "_role",
            "OWNER"
        };

        assertThat(owner.post("/admin/keepers", more).status()).isEqualTo(302);

        assertThat(keepers.find(new KeeperName("mass"))
                        .flatMap(keepers::toKeeper)
                        .orElseThrow())
                .returns(Role.EDITOR, Keeper::role)
                .returns(true, Keeper::enabled)
                .returns(true, Keeper::mustChangePassword)
                .returns(0, Keeper::sessionRound);
        KeeperBrowser editor = gate.signedIn(gate.newKeeper(Role.EDITOR).name().value());
        editor.post(
                "/admin/account",
                "old",
                Gate.PASSWORD,
                "password",
                "batu bata 99 ok",
                "again",
                "batu bata 99 ok",
                "role",
                "OWNER",
                "name",
                "olga",
                "id",
                "1");
        assertThat(editor.get("/admin/audit").status()).isEqualTo(403);
    }

    @Test
    void showTheAuditListPageByPage() {
        for (int number = 0; number < Audit.PAGE + 1; number++) {
            audit.write(Actor.OPERATOR, AuditEvent.DENIED, "<script>alert(" + number + ")</script>");
        }
        KeeperBrowser owner = gate.owner();

        assertThat(owner.get("/admin/audit").body())
                .contains("Signed in", "&lt;script&gt;alert(50)", "/admin/audit?page=1")
                .doesNotContain("<script>alert", "page=-1");
        assertThat(owner.get("/admin/audit?page=1").body()).contains("/admin/audit?page=0");
        for (String page : List.of("-5", "2147483647")) {
            assertThat(owner.get("/admin/audit?page=" + page).status()).isEqualTo(200);
        }
        assertThat(owner.get("/admin/audit?page=x").status()).isEqualTo(400);
    }

    @Test
    void keepNoPasswordInTheDatabase() {
        gate.newcomer(Role.EDITOR);

        assertThat(sql.sql("select password_hash from keeper where password_hash like '%kuda%'")
                        .query()
                        .listOfRows())
                .isEmpty();
    }
}
