package kanal.genuine;

import java.util.Set;

/**
 * A telephone number.
 *
 * @param digits its digits, with a plus before those that begin with a country's code
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
