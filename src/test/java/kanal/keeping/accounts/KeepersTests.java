package kanal.keeping.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kanal.KanalTest;
import kanal.KanalTestOnPostgres;
import kanal.audit.Actor;
import kanal.audit.Audit;
import kanal.audit.AuditEvent;
import kanal.audit.AuditLine;
import kanal.catalog.Catalog;
import kanal.catalog.RightsHistory;
import kanal.catalog.TestRights;
import kanal.operation.InvalidSettingException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Keepers and the audit list as they are stored, on both databases. */
@Import(TestRights.class)
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(
        properties = {
            "kanal.catalog.shipped=classpath:documents/small.yaml",
            // Nothing is printed before the tests begin
            "kanal.admin.password=a password of nobody"
        })
abstract class KeepersTests {
    private static final Pattern PRINTED = Pattern.compile("password (?:of '\\S+' )?(?:is )?(\\w{5}(?:-\\w{5}){3}) ");

    @Autowired
    private Keepers keepers;

    @Autowired
    private Passwords passwords;

    @Autowired
    private RightsHistory rights;

    @Autowired
    private TestRights testRights;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Audit audit;

    @Autowired
    private JdbcClient sql;

    @BeforeEach
    void forgetEverybody() {
        testRights.keepOnlyKeepers();
        sql.sql("delete from audit").update();
    }

    @Test
    void beginWithAnOwnerWhosePasswordIsPrintedOnce(CapturedOutput output) {
        start(new KeeperOptions("", "", ""));
        start(new KeeperOptions("", "", ""));

        assertThat(keepers.all())
                .singleElement()
                .returns("owner", keeper -> keeper.name().value())
                .returns(Role.OWNER, Keeper::role)
                .returns(true, Keeper::mustChangePassword);
        assertThat(isRight(printed(output), "owner")).isTrue();
        assertThat(output.getOut().split("printed only this once", -1)).hasSize(2);
    }

    @Test
    void beginWithWhomTheEnvironmentNamesWithoutPrintingThePassword(CapturedOutput output) {
        start(new KeeperOptions("Siti@Example.org", "a good password", ""));
        start(new KeeperOptions("other", "another password", ""));

        assertThat(keepers.all())
                .singleElement()
                .returns("siti@example.org", keeper -> keeper.name().value())
                .returns(false, Keeper::mustChangePassword);
        assertThat(isRight("a good password", "siti@example.org")).isTrue();
        assertThat(output.getAll()).contains("'siti@example.org'").doesNotContain("a good password");
    }

    @Test
    void haveToChangeAPasswordFromTheEnvironmentThatIsEasyToGuess() {
        start(new KeeperOptions("admin", "admin", ""));

        assertThat(keepers.all()).singleElement().returns(true, Keeper::mustChangePassword);
    }

    @Test
    void areGivenANewPasswordAtTheWordOfWhoeverStarts(CapturedOutput output) {
        start(new KeeperOptions("siti", "a good password", ""));
        int before = keepers.all().get(0).sessionRound();

        start(new KeeperOptions("", "", " SITI "));

        assertThat(isRight("a good password", "siti")).isFalse();
        assertThat(isRight(printed(output), "siti")).isTrue();
        assertThat(keepers.all())
                .singleElement()
                .returns(true, Keeper::mustChangePassword)
                .returns(before + 1, Keeper::sessionRound);
        assertThat(audit.page(0).get(0))
                .returns(null, AuditLine::keeper)
                .returns(AuditEvent.PASSWORD_SET, AuditLine::event)
                .returns("siti, OWNER", AuditLine::detail);
    }

    @Test
    void stayAsTheyAreWhenTheOptionNamesNobody(CapturedOutput output) {
        start(new KeeperOptions("siti", "a good password", "nobody\r\nforged"));

        assertThat(output.getAll()).contains("names nobody").doesNotContain("forged");
        assertThat(isRight("a good password", "siti")).isTrue();
    }

    @Test
    void areNotServedWhileTheOptionNamesNobody() {
        FirstKeeper first = new FirstKeeper(keepers, passwords, new KeeperOptions("", "", "nobody"), rights, catalog);
        first.afterSingletonsInstantiated();

        start(new KeeperOptions("siti", "a good password", ""));

        assertThatThrownBy(first::afterSingletonsInstantiated)
                .isInstanceOf(InvalidSettingException.class)
                .hasMessage("KANAL_ADMIN_RESET names nobody who is a keeper.");
        new FirstKeeper(keepers, passwords, new KeeperOptions("", "", "Siti"), rights, catalog)
                .afterSingletonsInstantiated();
    }

    @Test
    void refuseAPasswordThatIsNotReadToItsEnd() {
        KeeperOptions options = new KeeperOptions("siti", "x".repeat(73), "");

        assertThatThrownBy(() -> new FirstKeeper(keepers, passwords, options, rights, catalog))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessage("KANAL_ADMIN_PASSWORD is longer than 72 bytes.");
    }

    @Test
    void haveOneNameEachWhateverItsCase() {
        keepers.add(typed("Siti"), Role.EDITOR, "{noop}", Actor.OPERATOR);

        assertThatThrownBy(() -> keepers.add(typed("sItI"), Role.EDITOR, "{noop}", Actor.OPERATOR))
                .isInstanceOf(KeeperRefusedException.class)
                .hasMessage("[NAME_TAKEN]");
        assertThatThrownBy(() -> sql.sql("update keeper set name = 'Siti'").update())
                .hasMessageContaining("keeper");
    }

    @Test
    void neverLoseTheirLastOwner() {
        start(new KeeperOptions("siti", "a good password", ""));
        keepers.add(typed("budi"), Role.OWNER, "{noop}", Actor.OPERATOR);
        keepers.disable(id("budi"), Actor.OPERATOR);
        int audited = audit.page(0).size();

        assertThatThrownBy(() -> keepers.disable(id("siti"), Actor.OPERATOR)).hasMessage("[LAST_OWNER]");
        assertThatThrownBy(() -> keepers.become(id("siti"), Role.EDITOR, Actor.OPERATOR))
                .hasMessage("[LAST_OWNER]");
        assertThat(keepers.all()).filteredOn(Keeper::enabled).singleElement().returns(true, Keeper::isOwner);
        assertThat(audit.page(0)).hasSize(audited);
    }

    @Test
    void neverLoseTheirLastOwnerWhenTwoDisableEachOther() {
        keepers.addFirst(typed("siti"), "{noop}", false);
        keepers.add(typed("budi"), Role.OWNER, "{noop}", Actor.OPERATOR);
        List<Long> owners = keepers.all().stream().map(Keeper::id).toList();

        for (int round = 0; round < 20; round++) {
            CyclicBarrier together = new CyclicBarrier(2);
            List<CompletableFuture<Void>> both = owners.stream()
                    .map(id -> CompletableFuture.runAsync(() -> disable(id, together)))
                    .toList();
            both.forEach(one -> one.exceptionally(refused -> null).join());

            assertThat(both)
                    .filteredOn(CompletableFuture::isCompletedExceptionally)
                    .hasSize(1);
            assertThat(keepers.all()).filteredOn(Keeper::enabled).hasSize(1);
            owners.forEach(id -> keepers.enable(id, Actor.OPERATOR));
        }
    }

    @Test
    void areListedInTheAuditByNumberTheNewestFirst() {
        for (int number = 0; number < Audit.PAGE + 5; number++) {
            audit.write(Actor.OPERATOR, AuditEvent.DENIED, "GET /admin/" + number);
        }

        assertThat(audit.page(0))
                .hasSize(Audit.PAGE + 1)
                .isSortedAccordingTo((one, two) -> Long.compare(two.number(), one.number()));
        assertThat(audit.page(1)).hasSize(5).last().returns("GET /admin/0", AuditLine::detail);
        assertThat(audit.page(99)).isEmpty();
    }

    @Test
    void areAuditedInOneLineWithoutWhatTurnsItAround() {
        audit.write(Actor.OPERATOR, AuditEvent.DENIED, "a\r\nb\u0000c\u001bd\u202ee\u2028f" + "x".repeat(1000));

        assertThat(audit.page(0).get(0).detail()).startsWith("a  b c d e fxxx").hasSize(500);
    }

    private void start(KeeperOptions options) {
        new FirstKeeper(keepers, passwords, options, rights, catalog).run(new DefaultApplicationArguments());
    }

    private void disable(long id, CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
        keepers.disable(id, Actor.OPERATOR);
    }

    private boolean isRight(String password, String name) {
        return passwords.isRight(password, keepers.find(typed(name)));
    }

    private long id(String name) {
        return keepers.find(typed(name)).orElseThrow().id();
    }

    private static KeeperName typed(String name) {
        return KeeperName.typed(name).orElseThrow();
    }

    private static String printed(CapturedOutput output) {
        Matcher printed = PRINTED.matcher(output.getOut());
        assertThat(printed.find()).isTrue();
        String last = printed.group(1);
        while (printed.find()) {
            last = printed.group(1);
        }
        return last;
    }
}

@KanalTest
class KeepersOnH2Tests extends KeepersTests {}

@KanalTestOnPostgres
class KeepersOnPostgresTests extends KeepersTests {}
