package kanal.catalog;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What in the database is not as Kanal wrote it.
 *
 * @param rows the providers whose rows do not say what their last revision says
 * @param revisions the numbers of those that are not what was written, or are gone
 * @param rights about which keepers and rules the rows say something else than the history
 */
public record Tampering(List<Differing> rows, Set<Long> revisions, List<String> rights) {
    static final Tampering NONE = new Tampering(List.of(), Set.of());

    /**
     * A provider whose rows say something else, each in one line: what it is about, a colon and what is said.
     *
     * @param foreign what only the rows say
     * @param missing what only the last revision says
     */
    public record Differing(String code, SortedSet<String> foreign, SortedSet<String> missing) {
        /** One of which the history knows nothing. */
        static Differing unknown(String code) {
            return new Differing(code, new TreeSet<>(Set.of("provider: " + code)), new TreeSet<>());
        }

        /** One that has no rows. */
        static Differing gone(String code) {
            return new Differing(code, new TreeSet<>(), new TreeSet<>(Set.of("provider: " + code)));
        }

        /** What it is about, in one line for the log. */
        String places() {
            return Stream.concat(foreign.stream(), missing.stream())
                    .map(line -> line.substring(0, line.indexOf(": ")))
                    .distinct()
                    .collect(Collectors.joining(", ", code + " (", ")"));
        }
    }

    Tampering(List<Differing> rows, Set<Long> revisions) {
        this(rows, revisions, List.of());
    }

    public Tampering {
        rows = List.copyOf(rows);
        rights = List.copyOf(rights);
        revisions = new TreeSet<>(revisions);
    }

    public boolean isNone() {
        return rows.isEmpty() && revisions.isEmpty() && rights.isEmpty();
    }

    @Override
    public String toString() {
        return Stream.of(
                        rows.stream().map(Differing::places),
                        revisions.stream().map(number -> "revision " + number),
                        rights.stream())
                .flatMap(said -> said)
                .collect(Collectors.joining("; "));
    }
}
