package kanal.genuine;

import java.util.Set;

/**
 * A telephone number.
 *
 * @param digits its digits, without the zeros that stand for a plus
 */
record Telephone(String text, String digits) implements Contact {
    @Override
    public Set<Reason> signs() {
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
}
