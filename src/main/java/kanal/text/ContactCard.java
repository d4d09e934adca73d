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
    private static final Set<String> SILENT = Set.of(
            "BEGIN", "END", "VERSION", "PRODID", "REV", "CLASS", "GEO", "TZ", "LANG", "MAILER", "BDAY", "ANNIVERSARY");

    /** Pictures and keys, which are shown or opened only where they are links. */
    private static final Set<String> FILES = Set.of("PHOTO", "LOGO", "SOUND", "KEY", "UID");

    /** How a value is written and what it is for; all other parameters are values themselves. */
    private static final Set<String> TECHNICAL = Set.of(
            "TYPE",
            "VALUE",
            "ENCODING",
            "CHARSET",
            "PREF",
            "LANGUAGE",
            "MEDIATYPE",
            "ALTID",
            "PID",
            "INDEX",
            "CALSCALE");

    /** An Android phone's name for what a value is: {@code vnd.android.cursor.item/nickname}; and Apple's own labels. */
    private static final Pattern NAME_OF_KIND =
            Pattern.compile("^vnd\\.[a-z.]{1,60}+/[a-z_]{1,40}+|_\\$!<[A-Za-z]{1,40}+>!\\$_");

    /** The parameter in which WhatsApp keeps the number that a tap writes to. */
    private static final String CHAT_NUMBER = "WAID";

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
        if (!SILENT.contains(name)) {
            addValue(name, property.getValue());
            property.getParameters()
                    .forEach(parameter ->
                            parameter.getValue().forEach(value -> addParameter(parameter.getKey(), value)));
        }
    }

    /** @param name null for one that stands there without a name, as the kinds of vCard 2.1 do */
    private void addParameter(@Nullable String name, String value) {
        if (name != null && !TECHNICAL.contains(name)) {
            add(name.equals(CHAT_NUMBER) ? "+" + value : value);
        }
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
    public void onComponentBegin(String name, Context context) {}

    @Override
    public void onComponentEnd(String name, Context context) {}

    @Override
    public void onVersion(String value, Context context) {}

    private void addValue(String name, String value) {
        if (FILES.contains(name) && !value.contains("://")) {
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
