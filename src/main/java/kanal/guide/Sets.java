package kanal.guide;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** Copies that keep the order of the document, which {@link Set#copyOf} does not. */
final class Sets {
    private Sets() {}

    static <T> Set<T> ordered(Collection<T> values) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }
}
