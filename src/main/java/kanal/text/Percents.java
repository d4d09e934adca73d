package kanal.text;

import java.util.regex.Pattern;

/** The percent encoding of links (RFC 3986). */
final class Percents {
    private static final Pattern ENCODED = Pattern.compile("%([0-9A-Fa-f]{2})");

    private Percents() {}

    /** With every encoded ASCII character decoded; the others, and what is no encoding, stay. */
    static String decoded(String text) {
        return text.indexOf('%') < 0
                ? text
                : ENCODED.matcher(text).replaceAll(hit -> {
                    int c = Integer.parseInt(hit.group(1), 16);
                    return c >= 128 ? "\\" + hit.group() : "\\" + (char) c;
                });
    }

    /** Whether something is encoded that no program encodes: letters, digits, dots, slashes, or a control character. */
    static boolean hidesSomething(String path) {
        return ENCODED.matcher(path).results().anyMatch(hit -> {
            int c = Integer.parseInt(hit.group(1), 16);
            return c < 32 || c == 127 || (c < 128 && (Character.isLetterOrDigit(c) || "%./\\-_~@:".indexOf(c) >= 0));
        });
    }
}
