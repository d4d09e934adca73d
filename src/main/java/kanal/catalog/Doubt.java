package kanal.catalog;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanal.document.PartKey;
import kanal.document.ProviderTree;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import org.jspecify.annotations.Nullable;

/**
 * What in the database is not as Kanal wrote it.
 *
 * @param rows the providers whose rows do not say what their last revision says
 * @param revisions the numbers of those that are not what was written, or are gone
 */
public record Doubt(List<Differing> rows, Set<Long> revisions) {
    static final Doubt NONE = new Doubt(List.of(), Set.of());

    /**
     * A provider whose rows say something else.
     *
     * @param recorded what the history says; null where it knows no such provider
     * @param stored what the rows say; null where there are none, or none that make a provider
     * @param why they make none; empty otherwise
     */
    public record Differing(
            String code,
            @Nullable Provider recorded,
            @Nullable Provider stored,
            String why) {
        /** The parts, in one line for the log. */
        String places() {
            if (recorded == null || stored == null) {
                return why.isEmpty() ? code : why;
            }
            ProviderTree was = ProviderTree.of(recorded);
            ProviderTree is = ProviderTree.of(stored);
            String parts = Stream.concat(was.keys().stream(), is.keys().stream())
                    .distinct()
                    .filter(key -> !was.part(key).equals(is.part(key)))
                    .map(PartKey::toString)
                    .collect(Collectors.joining(", "));
            return code + " (" + (parts.isEmpty() ? "order" : parts) + ")";
        }
    }

    public Doubt {
        rows = List.copyOf(rows);
        revisions = new TreeSet<>(revisions);
    }

    public boolean isNone() {
        return rows.isEmpty() && revisions.isEmpty();
    }

    boolean isAbout(ProviderCode provider) {
        return rows.stream().anyMatch(row -> row.code().equals(provider.value()));
    }

    @Override
    public String toString() {
        return Stream.concat(
                        rows.stream().map(Differing::places), revisions.stream().map(number -> "revision " + number))
                .collect(Collectors.joining("; "));
    }
}
