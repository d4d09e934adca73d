package kanal.keeping.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import kanal.audit.Audit;
import kanal.audit.AuditEvent;
import kanal.audit.AuditLine;
import kanal.keeping.accounts.KeeperBrowser.Answer;
import kanal.keeping.accounts.SignInThrottle.Slowed;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Trying passwords out, and the cookie, where Kanal is reached by TLS; in an application of its own. */
@KeepersTest
@TestPropertySource(properties = "kanal.base-url=https://kanal.example")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SlowedSignInTests {
    @Autowired
    private Gate gate;

    @Autowired
    private Audit audit;

    @Test
    @Order(1)
    void sendsTheCookieOverTlsOnlyAndToThisHostOnly() {
        List<String> cookies = gate.browser().get("/login").cookies();

        assertThat(cookies)
                .singleElement()
                .asString()
                .startsWith("__Host-kanal=")
                .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    @Order(2)
    void countsWrongOldPasswordsToo() {
        KeeperBrowser owner = gate.owner();
        String[] form = {"old", "wrong", "password", "a new password", "again", "a new password"};

        List<Integer> answers = IntStream.range(0, 12)
                .mapToObj(attempt -> owner.post("/admin/account", form).status())
                .toList();

        assertThat(answers.subList(0, 10)).containsOnly(422);
        assertThat(answers.subList(10, 12)).containsOnly(429);
        assertThat(Integer.parseInt(owner.post("/admin/account", form).header("Retry-After")))
                .isBetween(1, 301);
    }

    @Test
    @Order(3)
    void saysPlainlyThatItWasTooOften() {
        KeeperBrowser browser = gate.browser();

        Answer answer = browser.signIn(Gate.OWNER, Gate.PASSWORD);

        assertThat(answer.status()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 301);
        assertThat(answer.body()).contains("Too many attempts. Wait five minutes", "name=\"username\"");
        assertThat(browser.signIn(Gate.OWNER, Gate.PASSWORD).status()).isEqualTo(429);
        assertThat(audit.page(0).subList(0, 5))
                .allSatisfy(line -> assertThat(line)
                        .returns("olga", AuditLine::keeper)
                        .returns(AuditEvent.SIGN_IN_SLOWED, AuditLine::event));
        // Two at the form for another password and its third try, and these two
        assertThat(audit.page(0).subList(0, 5))
                .extracting(AuditLine::detail)
                .containsExactly("×5", "×4", "×3", "×2", "");
    }

    @Test
    @Order(4)
    void slowsTheWholeNetworkInTheEnd() {
        List<Integer> answers = IntStream.range(0, 30)
                .mapToObj(attempt -> gate.browser()
                        .signIn("name" + attempt, "wrong password")
                        .status())
                .toList();

        assertThat(answers).contains(302).endsWith(429, 429, 429);
        assertThat(audit.page(0).get(0))
                .returns(null, AuditLine::keeper)
                .returns(AuditEvent.SIGN_IN_SLOWED, AuditLine::event);
        long listed = audit.page(0).stream()
                .filter(line -> line.event() == AuditEvent.SIGN_IN_SLOWED && line.keeper() == null)
                .count();
        long slowed = answers.stream().filter(answer -> answer == 429).count();
        assertThat(listed).isEqualTo(Math.min(slowed, Slowed.EACH) + (slowed >= 2 * Slowed.EACH ? 1 : 0));
    }
}
