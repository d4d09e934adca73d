package kanal.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what follows the host in a link. */
final class TailReader {
    private static final Pattern DOTS_OR_NOTHING = Pattern.compile("(?<!:)/(?:/|\\.{1,2}(?:/|$))");
    private static final Pattern LINK = Pattern.compile("://|[=?#/]//|=www\\.|javascript:");
    private static final Pattern TELEPHONE = Pattern.compile("(?:^|[?&])(?:phone|number|tel)=\\+?[0-9]");

    private static final Pattern PARTS = Pattern.compile("[?&#;]");
    private static final int MOST = 40;

    private TailReader() {}

    /**
     * @param path from its first slash, as it stands
     * @param tail path, query and fragment
     */
    static void addSignsOf(String path, String tail, Set<Sign> signs) {
        if (path.indexOf('\\') >= 0) {
            signs.add(Sign.BACKSLASH);
        }
        if (DOTS_OR_NOTHING.matcher(path).find()) {
            signs.add(Sign.BROKEN_LINK);
        }
        if (Percents.hidesSomething(path) || tail.contains("%00")) {
            signs.add(Sign.ENCODED);
        }
        String decoded = Percents.decoded(Percents.decoded(tail)).toLowerCase(Locale.ROOT);
        if (LINK.matcher(decoded).find() || carriesHost(decoded)) {
            signs.add(Sign.CARRIES_ANOTHER_LINK);
        }
        if (AppFiles.isOne(path)) {
            signs.add(Sign.APP_FILE);
        }
        if (TELEPHONE.matcher(decoded).find()) {
            signs.add(Sign.LEADS_TO_A_NUMBER);
        }
    }

    /**
     * A parameter whose value is a host, with or without a path; or more parameters than anybody looks through. App stores
     * name apps {@code id=com.example.app}, which looks like one.
     */
    private static boolean carriesHost(String tail) {
        String[] parts = PARTS.split(tail, MOST);
        return parts.length == MOST
                || Arrays.stream(parts)
                        .skip(1)
                        .filter(part -> !part.startsWith("id="))
                        .map(part -> part.substring(part.indexOf('=') + 1))
                        .anyMatch(TailReader::isKnownHost);
    }

    private static boolean isKnownHost(String value) {
        return LinkReader.isHost(value, false)
                && HostName.of(value.split("[/:]", 2)[0]).hasKnownSuffix();
    }
}
