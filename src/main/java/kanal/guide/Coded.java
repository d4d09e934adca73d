package kanal.guide;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A fixed word that has the same code in URLs, JSON and documents. */
public interface Coded {
    String name();

    /** The word as it is written outside: lower-case with hyphens. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The word of this type with that code, or nothing when there is none. */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(word -> word.code().equals(code))
                .findFirst();
    }
}
