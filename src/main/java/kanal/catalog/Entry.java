package kanal.catalog;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** A row of the catalog: its place among its siblings, and a version, so that of two editors nobody overwrites unseen. */
@MappedSuperclass
abstract class Entry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private int position;

    protected Entry() {}

    Entry(int position) {
        this.position = position;
    }

    int position() {
        return position;
    }

    /** What names this row among its siblings. */
    abstract String key();

    /** Makes this the next state of that row, so that nothing is written where both say the same. */
    void succeed(Entry row) {
        id = row.id;
        version = row.version;
    }

    /** Each entry succeeds the row of its key, where there is one. */
    static <E extends Entry> void succeed(List<E> entries, List<E> rows) {
        Map<String, E> byKey = rows.stream().collect(Collectors.toMap(Entry::key, Function.identity()));
        for (E entry : entries) {
            E row = byKey.get(entry.key());
            if (row != null) {
                entry.succeed(row);
            }
        }
    }

    /** One entry per value, numbered in their order. */
    static <T, E> List<E> entries(List<T> values, EntryMaker<T, E> maker) {
        List<E> entries = new ArrayList<>();
        for (T value : values) {
            entries.add(maker.make(entries.size(), value));
        }
        return entries;
    }

    /** The values of these entries, in their order. */
    static <E extends Entry, T> List<T> values(List<E> entries, Function<E, T> value) {
        return entries.stream()
                .sorted(Comparator.comparingInt(Entry::position))
                .map(value)
                .toList();
    }

    /** Builds the value of a row, or says which row it is that cannot be one. */
    <T> T built(String code, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException | JacksonException | NullPointerException wrong) {
            throw new StoredCatalogException(
                    getClass().getSimpleName().replace("Entry", "").toLowerCase(Locale.ROOT) + " '" + code + "' (row "
                            + id + ")",
                    wrong);
        }
    }

    /** Makes the entry of a value in that position. */
    interface EntryMaker<T, E> {
        E make(int position, T value);
    }
}
