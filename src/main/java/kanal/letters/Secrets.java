package kanal.letters;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kanal.guide.Secret;

/** Finds what must not be sent, also where it is spread, disguised or hidden in typed text. */
final class Secrets {
    /** What {@link Secret#in} reads at once, and how much of it is read again, so that nothing hides at a seam. */
    private static final int WINDOW = 20_000;

    private static final int OVERLAP = 200;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern SPACED_DASH = Pattern.compile("(?<=\\d) ?- ?(?=\\d)");
    private static final Pattern FOUR_FOURS = Pattern.compile("(?<!\\d)\\d{4}(?:[^\\p{Alnum}]{1,3}\\d{4}){3}(?!\\d)");

    private Secrets() {}

    /** What the text contains, whatever its length. */
    static Set<Secret> in(String text) {
        String bare = TypedText.bare(text);
        Set<Secret> found = windows(bare);
        found.addAll(windows(
                SPACED_DASH.matcher(BLANKS.matcher(bare).replaceAll(" ")).replaceAll("-")));
        FOUR_FOURS
                .matcher(bare)
                .results()
                .map(MatchResult::group)
                .forEach(groups -> found.addAll(Secret.in(groups.replaceAll("\\D", ""))));
        return found;
    }

    /**
     * What a phone field contains instead of a phone number. Six digits alone are a code, but the end of a phone number
     * may be six digits too; and 13 digits may be a phone number whose last digit happens to be right for a card.
     */
    static Set<Secret> inPhoneField(String text) {
        String digits = TypedText.bare(text).replaceAll("\\D", "");
        Set<Secret> found = in(text);
        found.remove(Secret.CODE);
        found.addAll(windows(digits));
        if (digits.length() < 14) {
            found.remove(Secret.CARD);
        }
        return found;
    }

    /** What an amount or a reference contains: six digits are no code there. */
    static Set<Secret> inFigures(String text) {
        Set<Secret> found = in(text);
        found.remove(Secret.CODE);
        return found;
    }

    private static Set<Secret> windows(String text) {
        Set<Secret> found = EnumSet.noneOf(Secret.class);
        for (int start = 0; start == 0 || start + OVERLAP < text.length(); start += WINDOW - OVERLAP) {
            found.addAll(Secret.in(text.substring(start, Math.min(text.length(), start + WINDOW))));
        }
        return found;
    }
}
