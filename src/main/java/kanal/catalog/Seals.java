package kanal.catalog;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Makes the seals of revisions: the link of each depends on all before it, so that whoever changes one has to make all
 * later ones anew, which nobody can without the key.
 */
@Component
class Seals {
    private static final String PLAIN = "sha256:";
    private static final String KEYED = "hmac:";

    private final HistoryKey key;

    private final long keyedAfter;

    Seals(HistoryKey key, HistoryOptions options) {
        this.key = key;
        keyedAfter = options.keyedAfter();
    }

    /** @param before the link of the revision before it; empty where that has none */
    SealEntry seal(RevisionEntry revision, String before) {
        String digest = digest(revision);
        String said = said(revision.number(), digest, before);
        return new SealEntry(revision.number(), digest, keyed(said).orElseGet(() -> PLAIN + hash(said)));
    }

    boolean follows(SealEntry seal, String before) {
        String said = said(seal.number(), seal.digest(), before);
        if (seal.link().startsWith(KEYED)) {
            return keyed(said).filter(seal.link()::equals).isPresent();
        }
        return mayLackTheKey(seal.number()) && seal.link().equals(PLAIN + hash(said));
    }

    boolean mayLackTheKey(long number) {
        return !key.isSet() || number <= keyedAfter;
    }

    /** Of all that {@link RevisionEntry#content} says: who, when, why, and the whole document. */
    static String digest(RevisionEntry revision) {
        return hash(revision.content());
    }

    private Optional<String> keyed(String said) {
        return key.hmac(said).map(hmac -> KEYED + hmac);
    }

    private static String said(long number, String digest, String before) {
        return number + "\n" + digest + "\n" + before;
    }

    static String hash(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
