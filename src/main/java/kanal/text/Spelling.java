package kanal.text;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Contacts written so that programs do not find them, or as a telephone's keyboard does: {@code name [at] example (dot) com}. */
public final class Spelling {
    // Neither \h nor \b: the one takes a character that nobody sees for a blank, the other is slow where marks pile up
    private static final String BLANK = "[ \\t\\u00a0]";
    private static final String OPEN = BLANK + "{0,3}[\\[({<]" + BLANK + "{0,2}";
    private static final String CLOSE = BLANK + "{0,2}[])}>]" + BLANK + "{0,3}";
    private static final String LABEL = "[a-z0-9-]{1,63}+";

    private static final Pattern AT = pattern("(?=[ \\t\\u00a0\\[({<@])(?<=[a-z0-9])(?:" + OPEN + "(?:at|et|a|@)"
            + CLOSE + "|" + BLANK + "{1,3}@" + BLANK + "{1,3})(?=[a-z0-9])");

    private static final Pattern DOT =
            pattern("(?=[ \\t\\u00a0\\[({<])(?<=[a-z0-9])" + OPEN + "(?:dot|titik|\\.)" + CLOSE + "(?=[a-z0-9])");

    private static final Pattern DOT_IN_WORDS = pattern(BLANK + "(?:dot|titik)" + BLANK);

    /** At least one dot behind the at sign, or else it is a sentence. */
    private static final Pattern IN_WORDS = pattern("(?<![a-z0-9._+-])([a-z0-9._+-]{1,64}+)(?:" + BLANK + "(?:at|@)"
            + BLANK + "|@)(" + LABEL + "(?:" + DOT_IN_WORDS + LABEL + "){1,5})");

    /** A site's name with its dots in words, without an at sign before it. */
    private static final Pattern HOST_IN_WORDS =
            pattern("(?<![a-z0-9._+@-])" + LABEL + "(?:" + DOT_IN_WORDS + LABEL + "){1,5}(?![a-z0-9-])");

    /** Blanks around a dot behind an at sign or slashes. */
    private static final Pattern LOOSE = pattern("(?<=[@/])" + LABEL + "(?:" + BLANK + "{0,2}\\." + BLANK + "{0,2}"
            + LABEL + "){0,5}" + BLANK + "{1,2}\\." + BLANK + "{1,2}[a-z]{2,20}+(?![a-z0-9])");

    /** A mailbox alone on its line with blanks beside its at sign. */
    private static final Pattern APART =
            pattern("(?m)(?:^|:)" + BLANK + "{0,9}+[a-z0-9._+-]{1,64}+(?:" + BLANK + "{1,3}@" + BLANK + "{0,3}|@"
                    + BLANK + "{1,3})(" + LABEL + "(?:\\." + LABEL + "){1,5})" + BLANK + "{0,9}+$");

    /** Signs that are read as an at sign, and that no genuine mailbox has. */
    private static final Pattern DRAWN_AT = pattern("(?<=[a-z0-9])" + BLANK
            + "{0,3}[\\x{1f40c}\\x{1f300}\\x{1f170}ⓐⒶ⒜﹫＠]\\x{fe0f}?" + BLANK + "{0,3}(?=" + LABEL + "\\.[a-z0-9])");

    /** A blank before the dot of a file's ending; sentences have none there. */
    private static final Pattern FILE = pattern("(?<=[\\p{L}\\d_)\\]-])" + BLANK + "{1,3}\\." + BLANK
            + "{0,3}(?=(?:apk|apks|xapk|exe|msi|scr|bat|cmd|ipa)(?![\\p{L}\\d]))");

    /** How HTML writes characters. */
    private static final Pattern ENTITY = pattern(
            "&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(amp|period|commat|sol|colon|hyphen|lowbar|num|ast|plus|nbsp));");

    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("period", "."),
            Map.entry("commat", "@"),
            Map.entry("sol", "/"),
            Map.entry("colon", ":"),
            Map.entry("hyphen", "-"),
            Map.entry("lowbar", "_"),
            Map.entry("num", "#"),
            Map.entry("ast", "*"),
            Map.entry("plus", "+"),
            Map.entry("nbsp", " "));

    private static final Pattern SCHEME = pattern(
            "(?=h)(?<![a-z0-9])(?:hxxp|http)(s?)" + BLANK + "{0,2}:" + BLANK + "{0,2}//" + BLANK + "{0,2}(?=[a-z0-9])");

    private static final Pattern NUMBER = pattern("(?:(?:0x[0-9a-f]*+|[0-9]++)(?:\\.|$))++");

    private static final int LONGEST = 300;

    private Spelling() {}

    /**
     * The same with at signs and dots where they are meant. What stands before one and is an address of its own stays one:
     * a program makes a link of it, and joined to a good name it would look like a part of that.
     */
    public static String plain(String text) {
        String seen = DRAWN_AT.matcher(withoutEntities(text)).replaceAll("＠");
        String whole = APART.matcher(FILE.matcher(seen).replaceAll(".")).replaceAll(Spelling::together);
        String dotted = joined(joined(whole, AT, "@"), DOT, ".");
        String said = DOT_IN_WORDS.matcher(dotted).find() ? hosts(said(dotted)) : dotted;
        String led = SCHEME.matcher(said).replaceAll("http$1://");
        return LOOSE.matcher(led).replaceAll(it -> tight(it.group()));
    }

    private static String withoutEntities(String text) {
        return text.indexOf('&') < 0
                ? text
                : ENTITY.matcher(text).replaceAll(it -> Matcher.quoteReplacement(character(it)));
    }

    private static String character(MatchResult entity) {
        if (entity.group(3) != null) {
            return ENTITIES.getOrDefault(entity.group(3).toLowerCase(Locale.ROOT), " ");
        }
        int c = entity.group(1) != null ? Integer.parseInt(entity.group(1), 16) : Integer.parseInt(entity.group(2));
        return Character.isValidCodePoint(c) ? Character.toString(c) : " ";
    }

    private static String together(MatchResult mailbox) {
        String whole = mailbox.group();
        int at = whole.indexOf('@');
        String before = whole.substring(0, at).stripTrailing();
        return Matcher.quoteReplacement(
                isAddress(before.substring(Math.max(before.lastIndexOf(':'), before.lastIndexOf(' ')) + 1))
                                || !HostName.of(mailbox.group(1)).hasKnownSuffix()
                        ? whole
                        : before + "@" + whole.substring(at + 1).stripLeading());
    }

    private static String joined(String text, Pattern sign, String plain) {
        return sign.matcher(text)
                .replaceAll(it -> isAddress(before(text, it.start())) ? Matcher.quoteReplacement(it.group()) : plain);
    }

    private static String said(String text) {
        return IN_WORDS.matcher(text)
                .replaceAll(it -> isAddress(it.group(1)) ? it.group() : it.group(1) + "@" + dotted(it.group(2)));
    }

    /** Words with the word for a dot between them are no host where nobody registers names below the last one. */
    private static String hosts(String text) {
        return HOST_IN_WORDS.matcher(text).replaceAll(it -> {
            String host = dotted(it.group());
            return HostName.of(host).hasKnownSuffix() ? host : Matcher.quoteReplacement(it.group());
        });
    }

    /** Where the dots are said in Indonesian, {@code com} is written as it is said, too. */
    private static String dotted(String words) {
        return DOT_IN_WORDS.matcher(words).replaceAll(".").replaceFirst("(?i)\\.kom$", ".com");
    }

    /** The end of one sentence and the beginning of another have no known ending. */
    private static String tight(String loose) {
        String host = loose.replaceAll(BLANK, "");
        return isAddress(loose.split(BLANK, 2)[0]) || !HostName.of(host).hasKnownSuffix() ? loose : host;
    }

    /** The name that ends there. */
    private static String before(String text, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST && isOfName(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_';
    }

    private static boolean isAddress(String name) {
        return NUMBER.matcher(name).matches()
                || (name.indexOf('.') >= 0 && HostName.of(name).hasKnownSuffix());
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
