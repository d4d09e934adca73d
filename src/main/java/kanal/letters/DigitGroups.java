package kanal.letters;

import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The digits of a bare text in the groups in which they are written. */
final class DigitGroups {
    private static final Pattern GROUP = Pattern.compile("[0-9]++");
    private static final Pattern CLOSE = Pattern.compile("[^\\p{L}\\p{Nd}]{1,6}");
    private static final Pattern DAY_OR_TIME = Pattern.compile(
            "(?:[0-3]?[0-9]([./-])[01]?[0-9]\\1(?:(?:19|20)?[0-9]{2})"
                    + "|(?:19|20)[0-9]{2}[-/.][01]?[0-9][-/.][0-3]?[0-9]|[0-2]?[0-9][.:][0-5][0-9](?:[.:][0-5][0-9])?)(?![0-9])");
    private static final Pattern THOUSANDS = Pattern.compile("[1-9][0-9]{0,2}(?:[.,][0-9]{3})+(?![0-9.,]?[0-9])");

    private final String bare;
    private final List<int[]> groups;
    private final BitSet close = new BitSet();

    DigitGroups(String bare) {
        this.bare = bare;
        this.groups = GROUP.matcher(bare)
                .results()
                .map((MatchResult found) -> new int[] {found.start(), found.end()})
                .toList();
        for (int group = 0; group + 1 < size(); group++) {
            close.set(group, CLOSE.matcher(between(group)).matches());
        }
    }

    int size() {
        return groups.size();
    }

    int start(int group) {
        return groups.get(group)[0];
    }

    int end(int group) {
        return groups.get(group)[1];
    }

    int length(int group) {
        return end(group) - start(group);
    }

    /** The digits of several groups, without what stands between them. */
    String digits(int first, int last) {
        StringBuilder digits = new StringBuilder();
        for (int group = first; group <= last; group++) {
            digits.append(bare, start(group), end(group));
        }
        return digits.toString();
    }

    /** Whether nothing but a few blanks and signs stands between a group and the next. */
    boolean isClose(int group) {
        return close.get(group);
    }

    String between(int group) {
        return bare.substring(end(group), start(group + 1));
    }

    /**
     * The last group of those that from the first on have so many digits together, close to each other; -1 when there
     * are none.
     */
    int last(int first, int digits) {
        int sum = length(first);
        int last = first;
        while (sum < digits && isClose(last)) {
            last++;
            sum += length(last);
        }
        return sum == digits ? last : -1;
    }

    boolean isDayOrTime(int group) {
        return DAY_OR_TIME.matcher(bare).region(start(group), bare.length()).lookingAt();
    }

    /** The last group of the day or time that begins there; the group itself where none does. */
    int lastOfDay(int group) {
        Matcher day = DAY_OR_TIME.matcher(bare).region(start(group), bare.length());
        int last = group;
        if (day.lookingAt()) {
            while (last + 1 < size() && end(last + 1) <= day.end()) {
                last++;
            }
        }
        return last;
    }

    /** Whether an amount begins there, its thousands parted: 1.500.000. */
    boolean isThousands(int group) {
        return THOUSANDS.matcher(bare).region(start(group), bare.length()).lookingAt();
    }

    /** Whether the group goes on before or after by a point, a colon, a slash or a comma, as in versions and days. */
    boolean isInside(int first, int last) {
        return (first > 0 && isTight(first - 1)) || (isClose(last) && isTight(last));
    }

    private boolean isTight(int group) {
        String sign = between(group);
        return sign.length() == 1 && ".:/,".contains(sign);
    }

    /** Whether the group is part of a telephone number in the international or the national form. */
    boolean isInTelephone(int group) {
        int first = group;
        while (first > 0 && group - first < 8 && isLight(first - 1)) {
            first--;
        }
        for (; first <= group; first++) {
            if (beginsLikeTelephone(first) && reaches(first, group)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a telephone number that began before the group goes on to it. */
    boolean continuesTelephone(int group) {
        for (int first = Math.max(0, group - 4); first < group; first++) {
            boolean begins =
                    digits(first, first).startsWith("0") || (start(first) > 0 && bare.charAt(start(first) - 1) == '+');
            if (begins && reaches(first, group)) {
                return true;
            }
        }
        return false;
    }

    private boolean beginsLikeTelephone(int group) {
        String own = digits(group, group);
        String begin = own.length() == 1 && isLight(group) ? own + digits(group + 1, group + 1) : own;
        boolean plus = start(group) > 0 && bare.charAt(start(group) - 1) == '+';
        return plus
                || begin.startsWith("08")
                || begin.startsWith("02")
                || (begin.startsWith("62") && length(group) != 6);
    }

    /** Whether a number of 9 to 15 digits that begins with the one group goes on to the other. */
    private boolean reaches(int first, int group) {
        int sum = length(first);
        int last = first;
        while (isLight(last) && sum + length(last + 1) <= 15) {
            last++;
            sum += length(last);
        }
        return last >= group && sum >= 9;
    }

    boolean isLight(int group) {
        if (group + 1 >= size()) {
            return false;
        }
        String sign = between(group);
        return sign.length() == 1 && " -.()".contains(sign);
    }
}
