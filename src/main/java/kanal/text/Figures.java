package kanal.text;

import com.ibm.icu.lang.UCharacter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Figures in a text, as a reader understands them. */
public final class Figures {
    /** Amounts, days and times. */
    private static final Pattern OTHER_FIGURES =
            Pattern.compile("(?=[\\driu$€])(?:(?:rp|idr|usd|us\\$|\\$|€)\\.?+ ?[1-9][\\d.,]{0,20}+"
                    + "|(?<![\\d+])(?=\\d)(?:"
                    + "(?:19|20)\\d\\d[-/.][01]?\\d[-/.][0-3]?\\d"
                    + "|[0-3]?\\d[-/.][01]?\\d[-/.](?:19|20)\\d\\d"
                    + "|[0-2]?\\d[.:][0-5]\\d(?: ?- ?[0-2]?\\d[.:][0-5]\\d)?)(?![-/.:]?\\d))");

    private static final Pattern THOUSANDS = Pattern.compile("(?!62\\.8)[1-9]\\d{0,2}(?:\\.\\d{3}){1,4}");

    private Figures() {}

    /** With number signs for what cannot be a telephone number, and all else in its place. */
    static String withoutOthers(String plain) {
        return OTHER_FIGURES
                .matcher(plain)
                .replaceAll(it -> "#".repeat(it.group().length()));
    }

    /** Whether it is written as a number of something: with dots between the thousands. */
    static boolean isInThousands(String figures) {
        return THOUSANDS.matcher(figures).matches();
    }

    /** Every digit of every script an ASCII digit, those in circles too, every dash a hyphen, every blank but line breaks a space. */
    public static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        text.codePoints().filter(c -> !Glyphs.isInvisible(c) && !isMark(c)).forEach(c -> bare.appendCodePoint(bare(c)));
        return bare.toString();
    }

    /** The same in lower case. */
    static String plain(String text) {
        return bare(text).toLowerCase(Locale.ROOT);
    }

    /** Keycaps are digits with a mark around them. */
    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.ENCLOSING_MARK || type == Character.NON_SPACING_MARK;
    }

    /** One in a circle, raised or lowered. */
    private static boolean isFigure(int c) {
        double value = UCharacter.getUnicodeNumericValue(c);
        return value >= 0 && value <= 9 && value == StrictMath.rint(value);
    }

    private static int bare(int c) {
        if (c < 128) {
            return c;
        }
        int narrow = c >= 0xff01 && c <= 0xff5e ? c - 0xfee0 : c;
        return switch (Character.getType(narrow)) {
            case Character.DECIMAL_DIGIT_NUMBER -> '0' + Character.digit(narrow, 10);
            case Character.OTHER_NUMBER, Character.LETTER_NUMBER ->
                isFigure(narrow) ? '0' + (int) UCharacter.getUnicodeNumericValue(narrow) : narrow;
            case Character.OTHER_LETTER ->
                Character.isIdeographic(narrow) && isFigure(narrow)
                        ? '0' + (int) UCharacter.getUnicodeNumericValue(narrow)
                        : narrow;
            case Character.DASH_PUNCTUATION -> '-';
            case Character.SPACE_SEPARATOR -> ' ';
            default -> narrow == '\u2212' ? '-' : narrow;
        };
    }
}
