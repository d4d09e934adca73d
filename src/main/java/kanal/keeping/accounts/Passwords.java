package kanal.keeping.accounts;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kanal.catalog.HistoryKey;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Which passwords are good enough, how they are kept, and new ones. */
@Component
class Passwords {
    static final int SHORTEST = 12;

    /** Bytes: BCrypt does not look at more. */
    private static final int LONGEST = 72;

    private static final int STRENGTH = 12;
    /** Without those that are read one for another. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final SecureRandom random = new SecureRandom();

    /** Each hash says how it was made, so that a better way can follow. */
    private static final String PLAIN = "{bcrypt}";

    private static final String PEPPERED = "{peppered}";

    private final PasswordEncoder encoder = new BCryptPasswordEncoder(STRENGTH);
    private final HistoryKey key;

    /** For whoever is nobody, so that refusing them takes as long. */
    private final String nobodys;

    Passwords(HistoryKey key) {
        this.key = key;
        nobodys = hash(new KeeperName("nobody"), random());
    }

    Optional<KeeperRefusal> refusal(String password, String name) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(KeeperRefusal.PASSWORD_SHORT);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            return Optional.of(KeeperRefusal.PASSWORD_LONG);
        }
        boolean isName = password.strip().toLowerCase(Locale.ROOT).equals(name);
        return isName ? Optional.of(KeeperRefusal.PASSWORD_IS_NAME) : Optional.empty();
    }

    /** Where there is a key, nobody who has only the database can try passwords out. */
    String hash(KeeperName name, String password) {
        return peppered(name.value(), password)
                .map(secret -> PEPPERED + encoder.encode(secret))
                .orElseGet(() -> PLAIN + encoder.encode(password));
    }

    /** Takes as long for nobody, who has no right password. */
    boolean isRight(String password, Optional<KeeperEntry> keeper) {
        String hash = keeper.map(KeeperEntry::passwordHash).orElse(nobodys);
        String name = keeper.map(KeeperEntry::name).orElse("");
        String secret = isPeppered(hash) ? peppered(name, password).orElse(password) : password;
        return encoder.matches(secret, hash.substring(hash.indexOf('}') + 1)) && keeper.isPresent();
    }

    /** Whether it was hashed before there was a key. */
    boolean lacksTheKey(KeeperEntry keeper) {
        return key.isSet() && !isPeppered(keeper.passwordHash());
    }

    private static boolean isPeppered(String hash) {
        return hash.startsWith(PEPPERED);
    }

    /** What is hashed instead of the password; the name is in it, so that no keeper's hash is worth anything as another's. */
    private Optional<String> peppered(String name, String password) {
        return key.hmac("password", name + "\n" + password);
    }

    /** Twenty letters in groups of five, some 99 bits. */
    String random() {
        return IntStream.range(0, 4)
                .mapToObj(group -> random.ints(5, 0, LETTERS.length())
                        .mapToObj(index -> LETTERS.substring(index, index + 1))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }
}
