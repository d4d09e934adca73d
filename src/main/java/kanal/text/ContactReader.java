package kanal.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises what kind of contact a piece of text is; telephone numbers, which have spaces in them, are found elsewhere. */
final class ContactReader {
    private static final Pattern SCHEME = Pattern.compile("([a-z][a-z0-9+.-]{0,30}):[/\\\\]{2}");

    /** Those that are known without slashes, too; other words before a colon are labels: "E-mail:". */
    private static final Pattern BARE_SCHEME =
            Pattern.compile("(mailto|tel|sms|smsto|callto|javascript|vbscript|intent|blob|data(?=:[a-z]+/)|https?):");

    private static final Set<String> OF_NUMBERS = Set.of("tel", "sms", "smsto", "callto");
    private static final Pattern MAILBOX = Pattern.compile("[^?/\\\\#@]*+@[^?/\\\\#]*+(?:\\?.*+)?", Pattern.DOTALL);
    private static final Pattern ACCOUNT_NAME =
            Pattern.compile("(?=[^a-z]*+[a-z])[a-z0-9._]{4,50}+", Pattern.CASE_INSENSITIVE);

    /** The name by which an app store knows an app: a host's, turned round. */
    private static final Pattern APP_NAME = Pattern.compile("(?:com|org|net|io|id|co)(?:\\.[a-z0-9_]{1,60}+){1,5}");

    private static final String STORE = "//play.google.com/store/apps/details?id=";
    /** A link to an app in whatever store a telephone has, and nothing more. */
    private static final Pattern MARKET = Pattern.compile("market://details\\?id=([A-Za-z0-9_.]{1,200})");

    private static final Pattern NO_HOST = Pattern.compile("[/\\\\:]*+");
    private static final Pattern LABEL = Pattern.compile("(?:MATMSG:)?[\\p{L}\\p{N}_()-]{1,30}[:=：]{1,2}(?=[^/\\\\])");

    private ContactReader() {}

    /** @param alone whether nothing else was pasted, so that it is certainly meant as a contact */
    static List<Contact> read(Piece piece, boolean alone) {
        Matcher label = LABEL.matcher(piece.text());
        return label.lookingAt() && !hasScheme(piece)
                ? unlabelled(piece.without(label.end()), alone)
                : unlabelled(piece, alone);
    }

    private static boolean hasScheme(Piece piece) {
        return BARE_SCHEME
                .matcher(Glyphs.folded(piece.text()).toLowerCase(Locale.ROOT))
                .lookingAt();
    }

    private static List<Contact> unlabelled(Piece piece, boolean alone) {
        String folded = Glyphs.folded(piece.text());
        String lower = folded.toLowerCase(Locale.ROOT);
        Matcher bare = BARE_SCHEME.matcher(lower);
        if (bare.lookingAt()) {
            String scheme = bare.group(1);
            return withScheme(piece, folded, scheme);
        }
        Matcher market = MARKET.matcher(folded);
        if (market.matches()) {
            return List.of(LinkReader.read(piece, signs(piece), STORE + market.group(1)));
        }
        if (SCHEME.matcher(lower).lookingAt()) {
            return List.of(appLink(piece, folded));
        }
        return withoutScheme(piece, folded, alone);
    }

    private static List<Contact> withScheme(Piece piece, String folded, String scheme) {
        if (OF_NUMBERS.contains(scheme)) {
            return List.of();
        }
        if (scheme.equals("mailto")) {
            return MailReader.read(piece, folded.substring("mailto:".length()));
        }
        if (scheme.startsWith("http")) {
            return List.of(LinkReader.read(piece, signs(piece), folded.substring(scheme.length() + 1)));
        }
        return List.of(appLink(piece, folded));
    }

    private static List<Contact> withoutScheme(Piece piece, String folded, boolean alone) {
        if (NO_HOST.matcher(folded).matches()) {
            return List.of();
        }
        if (folded.startsWith("//") || folded.startsWith("\\\\")) {
            return List.of(LinkReader.read(piece, signs(piece), folded));
        }
        int at = folded.indexOf('@');
        if (at == 0 && folded.lastIndexOf('@') == 0) {
            return HandleReader.read(piece, folded.substring(1));
        }
        if (MAILBOX.matcher(folded).matches()) {
            return MailReader.read(piece, folded);
        }
        if (folded.indexOf('/') < 0 && AppFiles.isOne(folded)) {
            return appFile(piece);
        }
        if (alone && APP_NAME.matcher(folded).matches() && !HostName.of(folded).hasKnownSuffix()) {
            return List.of(LinkReader.read(piece, signs(piece), STORE + folded));
        }
        boolean isLink =
                LinkReader.isHost(folded, alone) || (at > 0 && LinkReader.isHost(folded.substring(at + 1), true));
        if (isLink) {
            return List.of(LinkReader.read(piece, signs(piece), "//" + folded));
        }
        return isAccountName(piece, folded, alone) ? HandleReader.read(piece, folded) : List.of();
    }

    /** A network's label stands before it; or no word of a language is written so, and a network is named or nothing else was pasted. */
    private static boolean isAccountName(Piece piece, String folded, boolean alone) {
        return ACCOUNT_NAME.matcher(folded).matches()
                && (SocialNetwork.isLabelAtTheEndOf(piece.lead())
                        || (folded.indexOf('_') >= 0 && (alone || SocialNetwork.isNamedAtTheEndOf(piece.lead()))));
    }

    /** A file that somebody is to install, by its name alone. */
    private static List<Contact> appFile(Piece piece) {
        Set<Sign> signs = signs(piece);
        signs.add(Sign.APP_FILE);
        return List.of(new AppLink(piece.text(), signs));
    }

    private static AppLink appLink(Piece piece, String folded) {
        Set<Sign> signs = signs(piece);
        signs.add(Telephones.isIn(folded) ? Sign.LEADS_TO_A_NUMBER : Sign.UNUSUAL_LINK);
        return new AppLink(piece.text(), signs);
    }

    /** What the characters of a piece give away, whatever kind of contact it is. */
    static Set<Sign> signs(Piece piece) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        if (piece.hidden()) {
            signs.add(Sign.INVISIBLE_AROUND);
        }
        piece.text()
                .codePoints()
                .filter(Glyphs::isInvisible)
                .forEach(c -> signs.add(Glyphs.turns(c) ? Sign.TURNED_TEXT : Sign.INVISIBLE_CHARACTERS));
        if (Glyphs.hasUnusualForms(piece.text())) {
            signs.add(Sign.UNUSUAL_FORMS);
        }
        return signs;
    }

    /** What the letters of a name give away. */
    static void addSignsOf(String name, Set<Sign> signs) {
        if (!Glyphs.isAscii(name)) {
            signs.add(Glyphs.mixesScripts(name) ? Sign.MIXED_SCRIPTS : Sign.LOOKALIKE_LETTERS);
        }
    }
}
