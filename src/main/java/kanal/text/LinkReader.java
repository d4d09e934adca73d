package kanal.text;

import java.util.Set;
import java.util.regex.Pattern;

/** Reads links as browsers do (WHATWG URL), and notes whatever a genuine link never has. */
final class LinkReader {
    private static final Pattern TWO_SLASHES = Pattern.compile("//(?![/\\\\]).*+", Pattern.DOTALL);
    private static final Pattern SENTENCES =
            Pattern.compile("\\p{L}*\\p{Ll}\\.(?!(?:Com|Net|Org|Id|Info|Xyz|Site|Online|App|Link)$)\\p{Lu}\\p{Ll}+");
    private static final Pattern SLASHES = Pattern.compile("^[/\\\\]*+");
    private static final Pattern END_OF_AUTHORITY = Pattern.compile("[/?#\\\\]");
    private static final Pattern LABELS =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}_%-]++(?:\\.[\\p{L}\\p{M}\\p{N}_%\\u0080-\\uffff-]++)++\\.?");
    /** The same host with it and without it. */
    private static final Pattern USUAL_PORT = Pattern.compile(":(?:443|80)$");

    private static final Pattern FOUR_NUMBERS = Pattern.compile("(?:[0-9]{1,3}\\.){3}[0-9]{1,3}");

    private LinkReader() {}

    /** Whether a text without a scheme begins with the name of a host, and not only with words and a dot. */
    static boolean isHost(String folded, boolean alone) {
        int end = end(folded);
        String host = folded.substring(0, end).replaceFirst(":[0-9]{0,9}$", "");
        if (host.length() > 300 || !LABELS.matcher(host).matches()) {
            return false;
        }
        HostName name = HostName.of(host);
        if (name.isNumeric()) {
            return FOUR_NUMBERS.matcher(host).matches() && (alone || end < folded.length());
        }
        if (!alone && isEndOfSentence(folded)) {
            return false;
        }
        return name.hasKnownSuffix() ? !name.owner().isEmpty() : alone || isNoSentence(host, name);
    }

    /** Two words of ours with a dot between are more likely the end and the beginning of sentences. */
    private static boolean isNoSentence(String host, HostName name) {
        return host.split("\\.", -1).length > 2 || !Glyphs.isAscii(host) || name.isEncoded();
    }

    /** The blank between two sentences is often left out: {@code blocked.It says}; no keyboard writes a host so. */
    private static boolean isEndOfSentence(String folded) {
        return SENTENCES.matcher(folded).matches();
    }

    /** @param link what follows the scheme's colon, folded */
    static WebAddress read(Piece piece, Set<Sign> signs, String link) {
        if (!TWO_SLASHES.matcher(link).matches()) {
            signs.add(link.startsWith("\\") ? Sign.BACKSLASH : Sign.BROKEN_LINK);
        }
        String rest = SLASHES.matcher(link).replaceFirst("");
        String authority = rest.substring(0, end(rest));
        if (authority.indexOf('@') >= 0) {
            signs.add(Sign.NAME_BEFORE_AT);
        }
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        return page(
                piece.text(),
                signs,
                HostReader.read(USUAL_PORT.matcher(host).replaceFirst(""), signs),
                rest.substring(authority.length()));
    }

    private static WebAddress page(String text, Set<Sign> signs, HostName host, String tail) {
        String[] fragment = tail.split("#", 2);
        String[] query = fragment[0].split("\\?", 2);
        TailReader.addSignsOf(query[0], tail, signs);
        return new WebAddress(
                text,
                signs,
                host,
                query[0].replace('\\', '/'),
                query.length > 1 ? query[1] : "",
                fragment.length > 1 ? fragment[1] : "");
    }

    private static int end(String rest) {
        var end = END_OF_AUTHORITY.matcher(rest);
        return end.find() ? end.start() : rest.length();
    }
}
