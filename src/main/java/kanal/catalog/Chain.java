package kanal.catalog;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Makes the seals of revisions: the link of each depends on all before it, so that whoever changes one has to make all
 * later ones anew, which nobody can without the key.
 */
@Component
@EnableConfigurationProperties(HistoryOptions.class)
class Chain {
    private static final String PLAIN = "sha256:";
    private static final String KEYED = "hmac:";

    private final @Nullable SecretKeySpec key;

    private final long keyedAfter;

    Chain(HistoryOptions options) {
        String secret = options.key();
        key = secret.isEmpty() ? null : new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        keyedAfter = options.keyedAfter();
    }

    /** @param before the link of the revision before it; empty where that has none */
    SealEntry seal(RevisionEntry revision, String before) {
        String digest = digest(revision);
        String said = said(revision.number(), digest, before);
        return new SealEntry(revision.number(), digest, key == null ? PLAIN + hash(said) : KEYED + mac(key, said));
    }

    boolean follows(SealEntry seal, String before) {
        String said = said(seal.number(), seal.digest(), before);
        if (seal.link().startsWith(KEYED)) {
            return key != null && seal.link().equals(KEYED + mac(key, said));
        }
        return mayLackTheKey(seal.number()) && seal.link().equals(PLAIN + hash(said));
    }

    boolean mayLackTheKey(long number) {
        return key == null || number <= keyedAfter;
    }

    static String digest(RevisionEntry revision) {
        return hash(revision.content());
    }

    private static String said(long number, String digest, String before) {
        return number + "\n" + digest + "\n" + before;
    }

    static String hash(String text) {
        try {
            return hex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static String mac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return hex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
