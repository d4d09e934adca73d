package kanal.keeping.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import kanal.catalog.HistoryKeys;
import org.junit.jupiter.api.Test;

/** Passwords where there is a history key. */
class PepperTests {
    private static final String PASSWORD = "twelve chars";
    private static final KeeperName SITI = new KeeperName("siti");

    private final Passwords passwords = new Passwords(HistoryKeys.of("0123456789abcdef0123456789abcdef"));

    @Test
    void areRightWithTheKeyThatTheyWereHashedWith() {
        String hash = passwords.hash(SITI, PASSWORD);

        assertThat(hash).startsWith("{peppered}$2a$12$");
        assertThat(passwords.isRight(PASSWORD, keeper(SITI, hash))).isTrue();
        assertThat(passwords.isRight("twelve charts", keeper(SITI, hash))).isFalse();
    }

    @Test
    void areWrongWithoutTheKeyOrWithAnother() {
        Optional<KeeperEntry> siti = keeper(SITI, passwords.hash(SITI, PASSWORD));

        assertThat(new Passwords(HistoryKeys.none()).isRight(PASSWORD, siti)).isFalse();
        assertThat(new Passwords(HistoryKeys.of("another key 0123456789abcdef 012345")).isRight(PASSWORD, siti))
                .isFalse();
    }

    @Test
    void ofOneKeeperAreWorthNothingAsAnothers() {
        String mine = passwords.hash(new KeeperName("eve"), PASSWORD);

        assertThat(passwords.isRight(PASSWORD, keeper(SITI, mine))).isFalse();
    }

    @Test
    void fromBeforeTheKeyAreToldApart() {
        String old = new Passwords(HistoryKeys.none()).hash(SITI, PASSWORD);

        assertThat(passwords.lacksTheKey(keeper(SITI, old).orElseThrow())).isTrue();
        assertThat(passwords.lacksTheKey(
                        keeper(SITI, passwords.hash(SITI, PASSWORD)).orElseThrow()))
                .isFalse();
    }

    private static Optional<KeeperEntry> keeper(KeeperName name, String hash) {
        return Optional.of(new KeeperEntry(name, Role.OWNER, hash, false, Instant.EPOCH));
    }
}
