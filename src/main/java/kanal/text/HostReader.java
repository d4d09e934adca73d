package kanal.text;

import java.util.Set;
import java.util.regex.Pattern;

/** Reads the name of a host where it stands in a link or behind an at sign. */
final class HostReader {
    /** Letters of any alphabet are judged as letters; ASCII signs in a name are where programs end a link. */
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9._\\u0080-\\x{10ffff}-]*+");

    private HostReader() {}

    static HostName read(String written, Set<Sign> signs) {
        String decoded = Percents.decoded(written);
        if (written.indexOf('%') >= 0) {
            signs.add(Sign.ENCODED);
        }
        int bracket = decoded.startsWith("[") ? decoded.indexOf(']') + 1 : 0;
        int colon = decoded.indexOf(':', bracket);
        String host = colon < 0 ? decoded : decoded.substring(0, colon);
        if (colon >= 0) {
            signs.add(Sign.PORT);
        }
        String bare = withoutLastDots(host);
        if (bare.length() < host.length() - 1) {
            signs.add(Sign.BROKEN_LINK);
        }
        HostName name = HostName.of(bare);
        addSignsOf(name, signs);
        return name;
    }

    private static void addSignsOf(HostName name, Set<Sign> signs) {
        if (name.isNumeric()) {
            signs.add(Sign.NUMERIC_HOST);
        }
        if (!PLAIN.matcher(name.name()).matches() && !name.isNumeric()) {
            signs.add(Sign.BROKEN_LINK);
        }
        if (name.isEncoded()) {
            signs.add(Sign.PUNYCODE);
        }
        ContactReader.addSignsOf(name.shown(), signs);
    }

    private static String withoutLastDots(String host) {
        int end = host.length();
        while (end > 0 && host.charAt(end - 1) == '.') {
            end--;
        }
        return host.substring(0, end);
    }
}
