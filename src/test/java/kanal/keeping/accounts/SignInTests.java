package kanal.keeping.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kanal.audit.Actor;
import kanal.audit.Audit;
import kanal.audit.AuditEvent;
import kanal.audit.AuditLine;
import kanal.keeping.accounts.KeeperBrowser.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The keepers' door. */
@KeepersTest
@ExtendWith(OutputCaptureExtension.class)
class SignInTests {
    @Autowired
    private Gate gate;

    @Autowired
    private Keepers keepers;

    @Autowired
    private Passwords passwords;

    @Autowired
    private Audit audit;

    @LocalServerPort
    private int port;

    @Test
    void letsTheFirstKeeperInWhateverTheCaseOfTheName() {
        KeeperBrowser browser = gate.browser();

        Answer answer = browser.signIn("  oLGA ", Gate.PASSWORD);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).isEqualTo("/admin");
        assertThat(browser.get("/admin").body()).contains("You are signed in as olga, Owner.");
        assertThat(audit.page(0).get(0))
                .returns("olga", AuditLine::keeper)
                .returns(AuditEvent.SIGNED_IN, AuditLine::event)
                .returns("127.0.0.0/24", AuditLine::network);
    }

    @Test
    void goesOnToThePageThatWasAskedForByPathAlone() throws IOException {
        KeeperBrowser browser = gate.browser();
        browser.get("/admin/audit?page=3");

        assertThat(browser.signIn(Gate.OWNER, Gate.PASSWORD).location()).isEqualTo("/admin/audit?page=3");
        assertThat(raw("GET /admin HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .contains("Location: /login")
                .doesNotContain("evil.example");
    }

    @Test
    void saysTheSameOfUnknownNamesWrongPasswordsAndDisabledKeepers() {
        Keeper disabled = gate.newKeeper(Role.EDITOR);
        keepers.disable(disabled.id(), Actor.OPERATOR);

        List<String> pages = List.of(
                refusal("nobody", Gate.PASSWORD),
                refusal("olga", "wrong password"),
                refusal(disabled.name().value(), Gate.PASSWORD),
                refusal("no name at all \u0000\u202e", ""));

        assertThat(pages.get(0)).contains("The name or the password is wrong.");
        assertThat(pages).allSatisfy(page -> assertThat(page).isEqualTo(pages.get(0)));
    }

    @Test
    void takesAsLongForNobodyAsForSomebody() {
        Optional<KeeperEntry> somebody = keepers.find(new KeeperName("olga"));

        assertThat(shortest(Optional.empty())).isGreaterThan(shortest(somebody) / 2);
    }

    @Test
    void changesTheSessionsIdAndHidesItFromScripts() {
        KeeperBrowser browser = gate.browser();
        browser.get("/login");
        String before = browser.cookie();

        Answer answer = browser.signIn(Gate.OWNER, Gate.PASSWORD);

        assertThat(browser.cookie()).isNotEqualTo(before).startsWith("kanal=");
        assertThat(answer.cookies())
                .singleElement()
                .asString()
                .contains("; HttpOnly", "; SameSite=Lax", "; Path=/")
                .doesNotContain("Secure");
        assertThat(gate.browser().with(before).get("/admin").location()).isEqualTo("/login");
    }

    @Test
    void ignoresAnIdThatSomebodyElseChose() {
        KeeperBrowser victim = gate.browser().with("kanal=0123456789ABCDEF0123456789ABCDEF");

        victim.signIn(Gate.OWNER, Gate.PASSWORD);

        assertThat(victim.cookie()).isNotEqualTo("kanal=0123456789ABCDEF0123456789ABCDEF");
    }

    @Test
    void endsTheSessionForEverybodyWhoHasItsIdOnSigningOut() {
        KeeperBrowser browser = gate.owner();
        String cookie = browser.cookie();

        Answer answer = browser.post("/logout");

        assertThat(answer.location()).isEqualTo("/login?bye");
        assertThat(gate.browser().with(cookie).get("/admin").location()).isEqualTo("/login");
        assertThat(audit.page(0).get(0))
                .returns("olga", AuditLine::keeper)
                .returns(AuditEvent.SIGNED_OUT, AuditLine::event);
    }

    @Test
    void signsNobodyOutByALink() {
        KeeperBrowser browser = gate.owner();

        assertThat(browser.get("/logout").status()).isEqualTo(404);
        assertThat(browser.get("/admin").status()).isEqualTo(200);
    }

    @Test
    void refusesToSignInWithoutAToken() {
        KeeperBrowser browser = gate.browser();
        browser.get("/login");

        Answer answer = browser.postWithoutToken("/login", "username", "olga", "password", Gate.PASSWORD);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("This form was open for too long");
    }

    @Test
    void endsTheSessionsOfDisabledKeepersAtOnce() {
        Keeper keeper = gate.newKeeper(Role.EDITOR);
        KeeperBrowser browser = gate.signedIn(keeper.name().value());

        keepers.disable(keeper.id(), Actor.OPERATOR);

        assertThat(browser.get("/admin").location()).isEqualTo("/login");
        keepers.enable(keeper.id(), Actor.OPERATOR);
        assertThat(browser.get("/admin").location()).isEqualTo("/login");
    }

    @Test
    void takesAnotherRoleIntoAccountAtOnce() {
        Keeper keeper = gate.newKeeper(Role.OWNER);
        KeeperBrowser browser = gate.signedIn(keeper.name().value());
        assertThat(browser.get("/admin/audit").status()).isEqualTo(200);

        keepers.become(keeper.id(), Role.EDITOR, Actor.OPERATOR);

        assertThat(browser.get("/admin/audit").status()).isEqualTo(403);
        assertThat(audit.page(0).get(0))
                .returns(keeper.name().value(), AuditLine::keeper)
                .returns(AuditEvent.DENIED, AuditLine::event)
                .returns("GET /admin/audit", AuditLine::detail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"olga\r\n2026-01-01 WARN forged", "olga\u001b[2J", "hunter2-typed-in-the-wrong-field"})
    void keepsNothingOfNamesThatAreNobodys(String name, CapturedOutput output) {
        gate.browser().signIn(name, "wrong password");

        assertThat(audit.page(0).get(0))
                .returns(null, AuditLine::keeper)
                .returns(AuditEvent.SIGN_IN_REFUSED, AuditLine::event)
                .returns("", AuditLine::detail);
        assertThat(output.getAll()).doesNotContain("forged", "\u001b[2J", "hunter2");
    }

    @Test
    void writesNoPasswordIntoAnyLog(CapturedOutput output) {
        LoggingSystem logs = LoggingSystem.get(getClass().getClassLoader());
        List<String> loud = List.of("org.springframework.web", "org.springframework.security", "kanal");
        loud.forEach(logger -> logs.setLogLevel(logger, LogLevel.TRACE));
        try {
            KeeperBrowser browser =
                    gate.signedIn(gate.newKeeper(Role.OWNER).name().value());
            browser.signIn("nobody", "secret-of-nobody");
            browser.post("/admin/keepers", "name", "", "role", "EDITOR", "password", "secret-of-a-newcomer");
            browser.post("/admin/keepers/999/password", "password", "secret-of-another");
            browser.post("/admin/account", "old", "secret-of-old", "password", "secret-of-new", "again", "x");
        } finally {
            loud.forEach(logger -> logs.setLogLevel(logger, null));
        }

        assertThat(output.getAll()).contains("POST \"/admin/account\"").doesNotContain("secret-of", Gate.PASSWORD);
    }

    @Test
    void leavesPublicPagesWithoutCookieForStrangersAndKeepers() {
        KeeperBrowser owner = gate.owner();

        for (String page : List.of("/", "/id", "/en/acme", "/api/v1/acme/problems", "/nothing", "/css/kanal.css")) {
            assertThat(gate.browser().get(page).cookies()).as(page).isEmpty();
            assertThat(owner.get(page).cookies()).as(page).isEmpty();
        }
    }

    @Test
    void speaksTheLanguageThatAKeeperChoseUntilTheEnd() {
        KeeperBrowser browser = gate.browser();

        assertThat(browser.get("/login").body()).contains("<html lang=\"en\"", "Sign in");
        assertThat(browser.get("/login?lang=id").body()).contains("<html lang=\"id\"", "Kata sandi");
        browser.signIn(Gate.OWNER, Gate.PASSWORD);
        assertThat(browser.get("/admin").body()).contains("<html lang=\"id\"", "Perubahan terakhir");
        assertThat(browser.get("/admin?lang=zz_$$").body()).contains("<html lang=\"id\"");
        assertThat(browser.get("/admin?lang=en").body()).contains("<html lang=\"en\"", "Last changes");
    }

    private String refusal(String name, String password) {
        KeeperBrowser browser = gate.browser();
        Answer answer = browser.signIn(name, password);
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).isEqualTo("/login?refused");
        return browser.get(answer.location()).body().replace(browser.token(), "");
    }

    private long shortest(Optional<KeeperEntry> keeper) {
        LongStream nanos = IntStream.range(0, 5).mapToLong(round -> {
            long begin = System.nanoTime();
            passwords.isRight("wrong password", keeper);
            return System.nanoTime() - begin;
        });
        return Math.max(TimeUnit.MILLISECONDS.toNanos(1), nanos.min().orElseThrow());
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                InputStream answer = socket.getInputStream()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
