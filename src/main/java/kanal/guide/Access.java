package kanal.guide;

/** Whether the person can open the provider's app with their account. */
public enum Access implements Coded {
    OPEN,
    LOCKED_OUT
}
