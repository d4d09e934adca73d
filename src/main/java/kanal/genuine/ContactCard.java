package kanal.genuine;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Contact cards as phones send them (vCard 2.1 to 4.0, RFC 6350): made into one plain line for each entry. */
final class ContactCard {
    private static final Pattern CARD = Pattern.compile("(?ims)^\\h*+BEGIN:VCARD\\b.*?(?:^\\h*+END:VCARD\\b|\\z)");
    private static final Pattern FOLD = Pattern.compile("\\R[ \\t]");
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]++");
    private static final Pattern ENTRY =
            Pattern.compile("(?<name>[A-Za-z0-9.-]{1,60}+)(?<how>(?:;[^:\\r\\n]*+)?):(?<value>.*+)");
    private static final Pattern QUOTED = Pattern.compile("(?:=[0-9A-Fa-f]{2}){1,900}+");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([,;:\\\\])");

    /** Entries that phones do not show as something to write to, or that nobody can read. */
    private static final Set<String> SILENT = Set.of(
            "BEGIN", "END", "VERSION", "PRODID", "REV", "UID", "PHOTO", "LOGO", "SOUND", "KEY", "GEO", "BDAY", "N");

    private ContactCard() {}

    /** The text with the entries of its cards as lines of their own, and all else as it is. */
    static String asLines(String text) {
        return CARD.matcher(text).replaceAll(card -> Matcher.quoteReplacement(lines(card.group())));
    }

    /** Entries in that encoding go on after an equals sign at the end of a line, which is then no part of them. */
    private static String lines(String card) {
        StringBuilder lines = new StringBuilder(card.length());
        StringBuilder entry = new StringBuilder();
        boolean isQuoted = false;
        Matcher line = LINE.matcher(FOLD.matcher(card).replaceAll(""));
        while (line.find()) {
            isQuoted = entry.isEmpty() ? isQuoted(line.group()) : isQuoted;
            entry.append(line.group());
            if (isQuoted && line.group().endsWith("=")) {
                entry.setLength(entry.length() - 1);
            } else {
                lines.append(value(entry.toString().strip())).append('\n');
                entry.setLength(0);
            }
        }
        return lines.append(value(entry.toString())).toString();
    }

    private static boolean isQuoted(CharSequence entry) {
        Matcher parts = ENTRY.matcher(entry);
        return parts.matches() && parts.group("how").toUpperCase(Locale.ROOT).contains("QUOTED-PRINTABLE");
    }

    private static String value(String entry) {
        Matcher parts = ENTRY.matcher(entry);
        if (!parts.matches()) {
            return entry;
        }
        String name = parts.group("name").toUpperCase(Locale.ROOT);
        if (SILENT.contains(name.substring(name.lastIndexOf('.') + 1))) {
            return "";
        }
        String value = parts.group("value");
        return ESCAPED.matcher(isQuoted(entry) ? unquoted(value) : value).replaceAll("$1");
    }

    /** The bytes are those of UTF-8, as they are in links. */
    private static String unquoted(String value) {
        return QUOTED.matcher(value)
                .replaceAll(run -> Matcher.quoteReplacement(
                        URI.create("text:" + run.group().replace('=', '%')).getSchemeSpecificPart()));
    }
}
