package kanal.keeping.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kanal.catalog.HistoryKeys;
import org.junit.jupiter.api.Test;

class PasswordsTests {
    private final Passwords passwords = new Passwords(HistoryKeys.none());

    @Test
    void areAtLeastTwelveCharactersAndNotTheName() {
        assertThat(passwords.refusal("elevenchars", "siti")).contains(KeeperRefusal.PASSWORD_SHORT);
        assertThat(passwords.refusal("twelve chars", "siti")).isEmpty();
        assertThat(passwords.refusal("Siti-Rahmawati ", "siti-rahmawati")).contains(KeeperRefusal.PASSWORD_IS_NAME);
    }

    @Test
    void areNoLongerThanWhatIsLookedAt() {
        assertThat(passwords.refusal("x".repeat(72), "siti")).isEmpty();
        assertThat(passwords.refusal("x".repeat(73), "siti")).contains(KeeperRefusal.PASSWORD_LONG);
        assertThat(passwords.refusal("é".repeat(37), "siti")).contains(KeeperRefusal.PASSWORD_LONG);
    }

    @Test
    void areKeptAsSaltedHashesThatSayHowTheyWereMade() {
        KeeperName siti = new KeeperName("siti");
        String hash = passwords.hash(siti, "twelve chars");

        assertThat(hash).startsWith("{bcrypt}$2a$12$").isNotEqualTo(passwords.hash(siti, "twelve chars"));
    }

    @Test
    void areDifferentEachTimeWhenMadeHere() {
        assertThat(IntStream.range(0, 1000)
                        .mapToObj(round -> passwords.random())
                        .collect(Collectors.toSet()))
                .hasSize(1000)
                .allMatch(password -> password.matches("([a-hjkmnp-z2-9]{5}-){3}[a-hjkmnp-z2-9]{5}"))
                .allMatch(password -> passwords.refusal(password, "owner").isEmpty());
    }
}
