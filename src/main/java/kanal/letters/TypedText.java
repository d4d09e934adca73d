package kanal.letters;

import java.util.regex.Pattern;
import kanal.text.Figures;
import kanal.text.Glyphs;

/** What people type and paste, made harmless: nothing invisible, nothing that turns the direction of the line. */
final class TypedText {
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern BLANK = Pattern.compile("\\h++");
    private static final Pattern BLANK_END = Pattern.compile("(?<!\\h)\\h++(?=\\n)");
    private static final Pattern MANY_LINES = Pattern.compile("\\n{3,}");

    private static final String KEPT = "\u200c\u200d\ufe0e\ufe0f";

    private TypedText() {}

    /** The text as one line: pasting adds line breaks, which become spaces. */
    static String line(String typed) {
        return BLANK.matcher(visible(LINE_BREAK.matcher(typed).replaceAll(" ")))
                .replaceAll(" ")
                .strip();
    }

    /** The text with its lines, parted by {@code \n}, and at most one empty line between two. */
    static String lines(String typed) {
        String text = visible(LINE_BREAK.matcher(typed).replaceAll("\n").replace('\t', ' '));
        return MANY_LINES
                .matcher(BLANK_END.matcher(text).replaceAll(""))
                .replaceAll("\n\n")
                .strip();
    }

    /** Whether the text has what no keyboard types: control characters beside tabs and line breaks, halves of characters. */
    static boolean isBroken(String typed) {
        return LINE_BREAK.matcher(typed).replaceAll(" ").codePoints().anyMatch(c -> c != '\t' && isUnprintable(c));
    }

    /** The text as its reader understands it, to look for numbers in. */
    static String bare(String text) {
        return Figures.bare(Glyphs.folded(text));
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !isHidden(c) && (c == '\n' || !isUnprintable(c)))
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }

    /** Joiners and what makes a picture of a sign are kept: emoji and several scripts are written with them. */
    private static boolean isHidden(int c) {
        return Glyphs.isInvisible(c) && KEPT.indexOf(c) < 0;
    }

    private static boolean isUnprintable(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.SURROGATE || (c & 0xfffe) == 0xfffe;
    }
}
