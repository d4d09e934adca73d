package kanal.guide;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an address is, which values it accepts and which of them may become a link. */
public enum Kind {
    /** No percent sign: behind {@code mailto:} it would be read as an encoded character. */
    EMAIL(
            "(?=[^@]{1,64}@)[A-Za-z0-9_]++(?:[.+-][A-Za-z0-9_]++)*+"
                    + "@(?:(?!(?i:xn--))[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)++[A-Za-z]{2,24}",
            "mailto:"),
    URL("https://[\\x21-\\x7e&&[^\"<>\\\\^`{|}]]{1,1000}", ""),
    HANDLE("@[A-Za-z0-9_.]{1,50}", null),
    PHONE("\\+?[0-9][0-9 ()-]{0,23}[0-9]", "tel:"),
    /** A path of taps in an app, in words. */
    APP_PATH("(?s).{1,500}", null),
    /** A door that only words can describe: "the number on the back of your card". */
    INSTRUCTION("(?s).{1,500}", null);

    /** Names of two labels or more: no IP address, no single name, nothing in the encoding of other alphabets. */
    private static final Pattern HOST = Pattern.compile(
            "(?:(?!xn--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)++" + "(?!xn--)[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?");

    private final Pattern shape;
    private final @Nullable String scheme;

    Kind(String shape, @Nullable String scheme) {
        this.shape = Pattern.compile(shape);
        this.scheme = scheme;
    }

    /** Whether this kind is told in words, which differ from language to language. */
    public boolean isInWords() {
        return this == APP_PATH || this == INSTRUCTION;
    }

    /** Whether it is on the internet, and so in a place of somebody's. */
    boolean isOnline() {
        return this == EMAIL || this == URL || this == HANDLE;
    }

    /**
     * Whether the value is a well-formed address of this kind; a URL is https, without user, port, IP address or letters
     * beyond ASCII, which can be drawn like others.
     */
    public boolean accepts(String value) {
        return value.length() <= 1_008 && shape.matcher(value).matches() && (this != URL || hasPlainHost(value));
    }

    /** What a link to the value leads to; nothing for kinds that are not links. */
    Optional<String> href(String value) {
        if (scheme == null) {
            return Optional.empty();
        }
        return Optional.of(scheme + (this == PHONE ? value.replaceAll("[ ()-]", "") : value));
    }

    static boolean isPlainHost(String host) {
        return HOST.matcher(host).matches();
    }

    private static boolean hasPlainHost(String value) {
        try {
            URI uri = URI.create(value);
            String host = uri.getHost();
            return host != null && host.equals(uri.getRawAuthority()) && isPlainHost(host);
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
