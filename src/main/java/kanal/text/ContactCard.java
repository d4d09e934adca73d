package kanal.text;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Contact cards as phones send them (vCard 2.1 to 4.0, RFC 6350): each value that a tap would use as a line of plain text. */
final class ContactCard implements VObjectDataListener {
    private static final Pattern CARD = Pattern.compile("(?ims)^\\h*+BEGIN:VCARD\\b.*?(?:^\\h*+END:VCARD\\b|\\z)");

    /** What phones show nobody and open nowhere. */
    private static final Set<String> SILENT =
            Set.of("VERSION", "PRODID", "REV", "CLASS", "TZ", "LANG", "MAILER", "BDAY", "ANNIVERSARY", "UID");

    /** Places, pictures and keys, of which nobody reads here what a tap would show. */
    private static final Set<String> UNREAD = Set.of("GEO", "PHOTO", "LOGO", "SOUND", "KEY");

    /** Days, times and random numbers by which programs know a card. */
    private static final Pattern OF_PROGRAMS = Pattern.compile(
            "(?i)(?:urn:uuid:)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
                    + "|(?<![\\d-])(?:19|20)\\d\\d-?[01]\\d-?[0-3]\\d(?:T[0-9:.]{4,15}+(?:Z|[+-]\\d{2}:?\\d{2})?)?(?![\\d-])");

    private static final Pattern LIKE_A_CONTACT =
            Pattern.compile("[@＠]|:/|\\d(?:[^\\p{L}\\d]{0,3}\\d){6}|[\\p{L}\\d-]\\.(?!Inc\\.)\\p{L}{2}");

    /** What a number or mailbox is said to be for; other words of a person's are shown, and read. */
    private static final Set<String> KINDS = Set.of(
            "home",
            "work",
            "cell",
            "mobile",
            "voice",
            "pref",
            "fax",
            "msg",
            "pager",
            "internet",
            "text",
            "video",
            "iphone",
            "main",
            "other",
            "dom",
            "intl",
            "postal",
            "parcel",
            "car",
            "textphone",
            "x400",
            "base64",
            "quoted-printable");

    /** What a parameter says of how a value is written. */
    private static final Pattern TECHNICAL_VALUE = Pattern.compile(
            "(?i)[a-z]{1,30}(?:[-/][a-z]{1,12}){0,3}|x-[a-z-]{1,20}|utf-?8|utf-16|iso-8859-\\d{1,2}|windows-125\\d|[0-9]{1,3}(?:\\.[0-9])?");

    /** How a value is written and what it is for; all other parameters are values themselves. */
    private static final Set<String> TECHNICAL = Set.of(
            "VALUE", "ENCODING", "CHARSET", "PREF", "LANGUAGE", "MEDIATYPE", "ALTID", "PID", "INDEX", "CALSCALE");

    /** An Android phone's name for what a value is: {@code vnd.android.cursor.item/nickname}; and Apple's own labels. */
    private static final Pattern NAME_OF_KIND =
            Pattern.compile("^vnd\\.[a-z.]{1,60}+/[a-z_]{1,40}+|_\\$!<[A-Za-z]{1,40}+>!\\$_");

    /** The parameter in which WhatsApp keeps the number that a tap writes to. */
    private static final String CHAT_NUMBER = "WAID";

    /** The parameter in which Apple's cards keep the name of an account. */
    private static final String ACCOUNT = "X-USER";

    private static final Pattern ACCOUNT_NAME = Pattern.compile("[A-Za-z0-9._]{2,50}");

    private final StringBuilder lines = new StringBuilder();

    private ContactCard() {}

    /** The text with the values of its cards as lines of their own, and all else as it is. */
    static String asLines(String text) {
        return CARD.matcher(text).replaceAll(card -> Matcher.quoteReplacement(lines(card.group())));
    }

    private static String lines(String card) {
        ContactCard lines = new ContactCard();
        try (VObjectReader reader = new VObjectReader(new StringReader(card.strip()), SyntaxRules.vcard())) {
            reader.parse(lines);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return lines.lines.toString();
    }

    @Override
    public void onProperty(VObjectProperty property, Context context) {
        String name = property.getName().toUpperCase(Locale.ROOT);
        addValue(name, property.getValue());
        property.getParameters()
                .forEach(parameter -> parameter.getValue().forEach(value -> addParameter(parameter.getKey(), value)));
    }

    /** @param name null for one that stands there without a name, as the kinds of vCard 2.1 do */
    private void addParameter(@Nullable String name, String value) {
        boolean isOfKind = name == null || name.equals("TYPE");
        boolean isSilent = isOfKind
                ? KINDS.contains(value.toLowerCase(Locale.ROOT))
                : TECHNICAL.contains(name) && TECHNICAL_VALUE.matcher(value).matches();
        if (!isSilent) {
            add(CHAT_NUMBER.equals(name) ? "+" + value : ACCOUNT.equals(name) ? account(value) : value);
        }
    }

    private static String account(String value) {
        return ACCOUNT_NAME.matcher(value).matches() ? "@" + value : value;
    }

    /** A line that is nothing of a card's is text like any other. */
    @Override
    public void onWarning(
            Warning warning, @Nullable VObjectProperty property, @Nullable Exception why, Context context) {
        if (property == null) {
            add(context.getUnfoldedLine());
        }
    }

    @Override
    public void onComponentBegin(String name, Context context) {
        addOther(name);
    }

    @Override
    public void onComponentEnd(String name, Context context) {
        addOther(name);
    }

    @Override
    public void onVersion(String value, Context context) {
        addOther(value);
    }

    /** What nobody is to see, where it is not what programs write there. */
    private void addOther(String value) {
        String other = OF_PROGRAMS.matcher(value).replaceAll("");
        if (!Glyphs.isAscii(other) || LIKE_A_CONTACT.matcher(other).find()) {
            add(value);
        }
    }

    private void addValue(String name, String value) {
        if (UNREAD.contains(name)
                || (name.equals("UID") && !OF_PROGRAMS.matcher(value).matches())) {
            add(name);
        }
        if (UNREAD.contains(name) || SILENT.contains(name)) {
            addOther(value);
            return;
        }
        String kindless = NAME_OF_KIND.matcher(value).replaceAll("");
        add(
                name.equals("N") || !kindless.equals(value)
                        ? VObjectPropertyValues.parseSemiStructured(kindless).stream()
                                .filter(part -> !part.isEmpty() && !part.equals("1"))
                                .collect(Collectors.joining(" "))
                        : VObjectPropertyValues.unescape(value));
    }

    private void add(String line) {
        lines.append(line).append('\n');
    }
}
