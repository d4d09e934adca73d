package kanal.document;

import java.util.Optional;

/**
 * Names a part within its document.
 *
 * @param code for a claim its number
 */
public record PartKey(PartKind kind, String code) {
    /** The key that is written so; nothing for any other text. */
    public static Optional<PartKey> find(String text) {
        int slash = text.indexOf('/');
        return PartKind.find(text.substring(0, Math.max(0, slash)))
                .map(kind -> new PartKey(kind, text.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return kind + "/" + code;
    }
}
