package kanal.guide;

/** A value that breaks a rule. */
public final class RefusedException extends IllegalArgumentException {
    private final String where;
    private final transient Refusal refusal;

    RefusedException(Refusal refusal) {
        this("", refusal);
    }

    /** @param where the place within the provider, such as {@code channels[in-app]}; empty for the value itself */
    RefusedException(String where, Refusal refusal) {
        super((where.isEmpty() ? "" : where + ": ") + refusal.sentence());
        this.where = where;
        this.refusal = refusal;
    }

    /** The place within the provider, such as {@code channels[in-app]}; empty for the value itself. */
    public String where() {
        return where;
    }

    public Refusal refusal() {
        return refusal;
    }
}
