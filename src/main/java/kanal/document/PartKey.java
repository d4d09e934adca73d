package kanal.document;

/**
 * Names a part within its document.
 *
 * @param code for a claim its number
 */
public record PartKey(PartKind kind, String code) {
    @Override
    public String toString() {
        return kind + "/" + code;
    }
}
