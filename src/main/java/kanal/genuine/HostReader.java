package kanal.genuine;

import java.util.Set;

/** Reads the name of a host where it stands in a link or behind an at sign. */
final class HostReader {

    private HostReader() {}

    static HostName read(String written, Set<Reason> signs) {
        String decoded = Percents.decoded(written);
        if (written.indexOf('%') >= 0) {
            signs.add(Reason.ENCODED);
        }
        int bracket = decoded.startsWith("[") ? decoded.indexOf(']') + 1 : 0;
        int colon = decoded.indexOf(':', bracket);
        String host = colon < 0 ? decoded : decoded.substring(0, colon);
        if (colon >= 0) {
            signs.add(Reason.PORT);
        }
        String bare = withoutLastDots(host);
        if (bare.length() < host.length()) {
            signs.add(Reason.TRAILING_DOT);
        }
        HostName name = HostName.of(bare);
        addSignsOf(name, signs);
        return name;
    }

    private static void addSignsOf(HostName name, Set<Reason> signs) {
        if (name.isNumeric()) {
            signs.add(Reason.NUMERIC_HOST);
        }
        if (name.isEncoded()) {
            signs.add(Reason.PUNYCODE);
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
