package kanal.genuine;

import java.util.ArrayList;
import java.util.List;

/** Takes a text apart at its blanks, brackets and quotation marks. */
final class Pieces {
    private static final String BETWEEN = "<>\"“”„«»`|";
    private static final String OPENING = "([{'‘’*~•·–—-,;:.!?#";
    private static final String CLOSING = "'‘’*~…,;:.!?•·–—";

    /** How much of a line is looked at for what a contact is said to be. */
    private static final int BEFORE = 200;

    private Pieces() {}

    static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        boolean isLink = false;
        for (int i = 0; i <= text.length(); i++) {
            isLink |= text.startsWith("//", i);
            if (i == text.length() || isBetween(text, i, isLink)) {
                add(pieces, text, start, i);
                start = i + 1;
                isLink = false;
            }
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isAround(text.codePointAt(start), OPENING)) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (end > start && (isAround(text.codePointBefore(end), CLOSING) || closesNothing(text, start, end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        if (start < end) {
            boolean isInBrackets = from > 0 && text.charAt(from - 1) == '<';
            boolean hidden = hides(text, from, start) || hides(text, end, to);
            pieces.add(new Piece(text.substring(start, end), start, end, before(text, from), isInBrackets, hidden));
        }
    }

    private static String before(String text, int end) {
        int start = Math.max(text.lastIndexOf('\n', Math.max(0, end - 1)) + 1, end - BEFORE);
        return start < end ? text.substring(start, end) : "";
    }

    /** Commas part contacts, except within links; and Markdown writes a link's words and target {@code [words](target)}. */
    private static boolean isBetween(String text, int i, boolean isLink) {
        char c = text.charAt(i);
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || BETWEEN.indexOf(c) >= 0
                || ((c == ',' || c == ';') && !isLink)
                || text.startsWith("](", i);
    }

    /** Punctuation and pictures; letters in circles are letters. */
    private static boolean isAround(int c, String punctuation) {
        return punctuation.indexOf(c) >= 0
                || Glyphs.isInvisible(c)
                || (Character.getType(c) == Character.OTHER_SYMBOL
                        && !Character.isAlphabetic(c)
                        && !Glyphs.hasUnusualForms(Character.toString(c)));
    }

    private static boolean closesNothing(String text, int start, int end) {
        int opening = ")]}".indexOf(text.charAt(end - 1));
        return opening >= 0 && text.substring(start, end).indexOf("([{".charAt(opening)) < 0;
    }

    /** Emoji are written with two invisible characters, which deceive nobody. */
    private static boolean hides(String text, int from, int to) {
        return text.substring(from, to).codePoints().anyMatch(c -> c != 0xfe0f && c != 0x200d && Glyphs.isInvisible(c));
    }
}
