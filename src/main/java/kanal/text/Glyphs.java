package kanal.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.FilteredNormalizer2;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.UnicodeSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Characters as a reader sees them, and what they are. */
public final class Glyphs {
    private static final SpoofChecker CONFUSABLE =
            new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();
    private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();

    /** Whole sentences that are one character stay one: no contact is written with them, and they are eighteen times as long. */
    private static final Normalizer2 FOLDED =
            new FilteredNormalizer2(Normalizer2.getNFKCInstance(), new UnicodeSet("[^\\ufdf0-\\ufdfd]").freeze());

    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();

    /** A dot in names of hosts (UTS 46), like the full-width and half-width ones, which are folded anyway. */
    private static final int IDEOGRAPHIC_FULL_STOP = 0x3002;

    /** To find out what a letter is drawn like takes long. Two threads that do so at once find the same. */
    private static final @Nullable String[] LATIN = new @Nullable String[Character.MAX_VALUE + 1];

    private Glyphs() {}

    /** What can be seen, each letter in its usual form: {@code ｗａ․ｍｅ} is {@code wa.me}. */
    public static String folded(String text) {
        if (isPrintableAscii(text)) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text.length());
        String usual = FOLDED.normalize(text);
        for (int i = 0; i < usual.length(); i += Character.charCount(usual.codePointAt(i))) {
            int c = usual.codePointAt(i);
            if (!isInvisible(c)) {
                folded.appendCodePoint(c == IDEOGRAPHIC_FULL_STOP ? '.' : c);
            }
        }
        return folded.toString();
    }

    /** Whether it has letters in unusual forms: wide, mathematical, in circles. */
    public static boolean hasUnusualForms(String text) {
        return !isAscii(text) && (!FOLDED.normalize(text).equals(COMPOSED.normalize(text)) || text.indexOf('。') >= 0);
    }

    /** Whether it is nothing on the screen, and not white space. */
    public static boolean isInvisible(int c) {
        if (c >= ' ' && c < 127) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.SURROGATE
                || (type == Character.CONTROL && !Character.isWhitespace(c))
                || UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    /** Whether it makes the text around it run the other way. */
    static boolean turns(int c) {
        return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    }

    /** Whether nobody sees it, and what follows it is shown from right to left. */
    static boolean turnsBack(int c) {
        return isInvisible(c)
                && switch (Character.getDirectionality(c)) {
                    case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                            Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                            Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE -> true;
                    default -> false;
                };
    }

    private static boolean isPrintableAscii(String text) {
        return isWithin(text, ' ', 126);
    }

    public static boolean isAscii(String text) {
        return isWithin(text, 0, 127);
    }

    /** Every piece of every text is asked this, so that it has no stream. */
    private static boolean isWithin(String text, int first, int last) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < first || text.charAt(i) > last) {
                return false;
            }
        }
        return true;
    }

    /** Whether its letters are of more than one script. */
    static boolean mixesScripts(String text) {
        return text.codePoints()
                        .filter(Character::isLetter)
                        .map(UScript::getScript)
                        .filter(script -> script != UScript.COMMON && script != UScript.INHERITED)
                        .distinct()
                        .count()
                > 1;
    }

    /** With the ordinary letter in place of every single one that is drawn like it. */
    public static String latin(String text) {
        if (isAscii(text)) {
            return text;
        }
        StringBuilder latin = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> latin.append(c < 128 || !Character.isLetter(c) ? Character.toString(c) : latin(c)));
        return latin.toString();
    }

    private static String latin(int letter) {
        String known = letter < LATIN.length ? LATIN[letter] : null;
        if (known != null) {
            return known;
        }
        String seen = Character.toString(letter);
        String drawn = skeleton(seen);
        String latin = isAscii(drawn) ? drawn : seen;
        if (letter < LATIN.length) {
            LATIN[letter] = latin;
        }
        return latin;
    }

    /** The same for all texts that look alike (UTS 39), also for those that differ in accents or capitals alone. */
    public static String skeleton(String text) {
        String plain =
                withoutAccents(CONFUSABLE.getSkeleton(withoutAccents(text).toLowerCase(Locale.ROOT)));
        return plain.toLowerCase(Locale.ROOT);
    }

    private static String withoutAccents(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        DECOMPOSED
                .normalize(text)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
