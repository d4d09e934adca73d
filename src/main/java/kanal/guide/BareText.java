package kanal.guide;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as its reader understands it, to look for numbers in: every digit of every script and style is an ASCII digit,
 * every dash a hyphen, every blank a space, and nothing stands between them that cannot be seen.
 */
public final class BareText {
    private final StringBuilder bare = new StringBuilder();
    private final String typed;
    private final int[] sources;

    private BareText(String typed) {
        this.typed = typed;
        int[] read = new int[typed.length() * 2 + 16];
        int used = 0;
        for (int at = 0; at < typed.length(); at += Character.charCount(typed.codePointAt(at))) {
            append(typed.codePointAt(at));
            if (bare.length() > read.length) {
                read = Arrays.copyOf(read, bare.length() * 2);
            }
            while (used < bare.length()) {
                read[used++] = at;
            }
        }
        this.sources = read;
    }

    public static BareText of(String typed) {
        return new BareText(typed);
    }

    public String text() {
        return bare.toString();
    }

    /** Where a character of the bare text stands in the text as typed; its length for the end. */
    int source(int position) {
        return position < bare.length() ? sources[position] : typed.length();
    }

    private void append(int typed) {
        if (typed < 0x80) {
            appendSingle(typed);
        } else {
            Normalizer.normalize(Character.toString(typed), Normalizer.Form.NFKC)
                    .codePoints()
                    .forEach(this::appendSingle);
        }
    }

    private void appendSingle(int c) {
        switch (Character.getType(c)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.CONTROL -> {
                if (c == '\n' || c == '\t') {
                    bare.append((char) c);
                }
            }
            case Character.DECIMAL_DIGIT_NUMBER -> bare.append(Character.digit(c, 10));
            case Character.OTHER_NUMBER -> appendNumber(c);
            case Character.DASH_PUNCTUATION -> bare.append('-');
            case Character.SPACE_SEPARATOR -> bare.append(' ');
            default -> bare.appendCodePoint(c == '\u2212' ? '-' : c);
        }
    }

    /** Digits in dark circles, which no normal form resolves; no letter is of that type. */
    @SuppressWarnings("CharacterGetNumericValue")
    private void appendNumber(int c) {
        int value = Character.getNumericValue(c);
        if (value >= 0 && value <= 9) {
            bare.append(value);
        } else {
            bare.appendCodePoint(c);
        }
    }

    @Override
    public String toString() {
        return "BareText";
    }
}
