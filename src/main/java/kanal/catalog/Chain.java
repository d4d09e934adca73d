package kanal.catalog;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Makes the seals of revisions: the link of each depends on all before it, so that whoever changes one has to make all
 * later ones anew, which nobody can without the key.
 */
@Component
class Chain {
    private static final String PLAIN = "sha256:";
    private static final String KEYED = "hmac:";
    private static final int SHORTEST = 32;

    private final @Nullable SecretKeySpec key;

    private final long keyedAfter;

    /**
     * Makes and proves them from now on.
     *
     * @param key known to Kanal and not to its database; empty for none
     * @param keyedAfter the number of the last revision from before there was a key
     */
    Chain(@Value("${kanal.history.key:}") String key, @Value("${kanal.history.keyed-after:0}") long keyedAfter) {
        if (!key.isEmpty() && key.length() < SHORTEST) {
            throw new IllegalArgumentException("KANAL_HISTORY_KEY needs at least " + SHORTEST + " characters");
        }
        this.key = key.isEmpty() ? null : new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        this.keyedAfter = keyedAfter;
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
