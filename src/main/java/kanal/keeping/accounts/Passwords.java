package kanal.keeping.accounts;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
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
    private final PasswordEncoder encoder =
            new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(STRENGTH)));

    /** For whoever is nobody, so that refusing them takes as long. */
    private final String nobodys = hash(random());

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

    String hash(String password) {
        return String.valueOf(encoder.encode(password));
    }

    /** Takes as long for nobody, who has no right password. */
    boolean isRight(String password, Optional<KeeperEntry> keeper) {
        boolean matches =
                encoder.matches(password, keeper.map(KeeperEntry::passwordHash).orElse(nobodys));
        return matches && keeper.isPresent();
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
