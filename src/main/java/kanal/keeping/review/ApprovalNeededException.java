package kanal.keeping.review;

import kanal.guide.Provider;

/** Two have to look at that change, and nothing was changed; it can be proposed. */
public final class ApprovalNeededException extends RuntimeException {
    private final transient Provider wanted;
    private final long base;

    /** @param base the revision that it was made from */
    ApprovalNeededException(Provider wanted, long base) {
        super("This change of '" + wanted.code() + "' needs another owner's approval");
        this.wanted = wanted;
        this.base = base;
    }

    public Provider wanted() {
        return wanted;
    }

    public long base() {
        return base;
    }
}
