package kanal.text;

import java.util.Set;

/**
 * A telephone number.
 *
 * @param digits its digits, with a plus before those that begin with a country's code
 */
public record Telephone(String text, String digits) implements Contact {
    private static final String HOME = "62";

    /** Digits of the longest number that is dialled without a code before it. */
    private static final int LONGEST_SHORT = 7;

    @Override
    public Set<Sign> signs() {
        return Set.of();
    }

    @Override
    public String key() {
        return digits;
    }

    @Override
    public String name() {
        return "";
    }

    /** Whether anybody, anywhere, has such a number: of a mobile, toll-free or foreign; and not of a hotline or a landline here. */
    public boolean isAnybodys() {
        boolean isAbroad = digits.startsWith("+");
        String dialled = isAbroad ? digits.substring(1) : digits;
        if (dialled.startsWith(HOME) && dialled.length() > LONGEST_SHORT + 1) {
            return dialled.startsWith("8", HOME.length());
        }
        if (dialled.startsWith("0") && !isAbroad) {
            return dialled.startsWith("8", 1);
        }
        return isAbroad || dialled.length() > LONGEST_SHORT;
    }
}
