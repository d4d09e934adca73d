package kanal.guide;

/** What the person uses the provider's service on. */
public enum Platform implements Coded {
    ANDROID,
    IPHONE,
    WEB,
    DESKTOP
}
