package kanal.catalog;

/**
 * Names a part within its document.
 *
 * @param code for a claim its number
 */
record PartKey(PartKind kind, String code) {
    @Override
    public String toString() {
        return kind + "/" + code;
    }
}
