package kanal.catalog;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The key that Kanal knows and its database does not, where there is one: it leaves this class in nothing but HMACs. */
@Component
@EnableConfigurationProperties(HistoryOptions.class)
public class HistoryKey {
    private static final String HMAC = "HmacSHA256";

    private final @Nullable SecretKeySpec key;

    HistoryKey(HistoryOptions options) {
        String secret = options.key();
        key = secret.isEmpty() ? null : new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC);
    }

    public boolean isSet() {
        return key != null;
    }

    /**
     * The HMAC of a text; nothing where there is no key.
     *
     * @param purpose a word with which no text of another purpose begins, so that none passes for another
     */
    public Optional<String> hmac(String purpose, String text) {
        return hmac(purpose + "\n" + text);
    }

    /** Of a text that begins with a digit, as those of seals do. */
    Optional<String> hmac(String text) {
        if (key == null) {
            return Optional.empty();
        }
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return Optional.of(HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
