package kanal.catalog;

/** History keys for tests. */
public final class HistoryKeys {
    private HistoryKeys() {}

    public static HistoryKey none() {
        return of("");
    }

    public static HistoryKey of(String key) {
        return new HistoryKey(new HistoryOptions(key, 0));
    }
}
