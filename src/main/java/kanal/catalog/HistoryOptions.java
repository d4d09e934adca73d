package kanal.catalog;

import kanal.operation.InvalidSettingException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * With what the history is sealed.
 *
 * @param key known to Kanal and not to its database; empty for none
 * @param keyedAfter the number of the last revision from before there was a key
 */
@ConfigurationProperties("kanal.history")
record HistoryOptions(
        @DefaultValue("") String key, @DefaultValue("0") long keyedAfter) {
    private static final int SHORTEST = 32;

    HistoryOptions {
        if (!key.isEmpty() && key.length() < SHORTEST) {
            throw new InvalidSettingException("KANAL_HISTORY_KEY", "needs at least " + SHORTEST + " characters");
        }
        if (keyedAfter < 0) {
            throw new InvalidSettingException("KANAL_HISTORY_KEYED_AFTER", "has to be the number of a change, or 0");
        }
    }

    @Override
    public String toString() {
        return "HistoryOptions";
    }
}
