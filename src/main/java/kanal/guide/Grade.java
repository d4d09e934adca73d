package kanal.guide;

/** How far an address is proven to be the provider's own; the last three are shown and never offered. */
public enum Grade implements Coded {
    /** The provider's own text. */
    A,
    /** Press quoting the provider. */
    B,
    /** A third-party guide. */
    C,
    /** Only seen in use. */
    D,
    /** The evidence speaks against it. */
    CONTRADICTED,
    /** Once in use, no longer named. */
    RETIRED;

    @Override
    public String code() {
        return compareTo(D) <= 0 ? name() : Coded.super.code();
    }

    /** Whether an address of this grade may be offered with link and copy button. */
    public boolean offered() {
        return compareTo(C) <= 0;
    }
}
