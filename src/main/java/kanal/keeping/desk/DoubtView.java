package kanal.keeping.desk;

import java.util.List;
import java.util.stream.Collectors;
import kanal.catalog.Doubt;
import kanal.catalog.Doubt.Differing;
import kanal.keeping.changes.PartChange;
import kanal.keeping.changes.Wording;

/**
 * What in the database is not as Kanal wrote it, in words.
 *
 * @param sentences of whole providers, and of the history
 * @param changes what the rows say instead of what is published
 * @param isInRows whether an owner can put it right
 */
record DoubtView(List<String> sentences, List<PartChange> changes, boolean isInRows) {
    static DoubtView of(Doubt doubt, Wording wording) {
        List<String> sentences = doubt.rows().stream()
                .filter(row -> row.recorded() == null || row.stored() == null)
                .map(row -> sentence(row, wording))
                .collect(Collectors.toList());
        if (!doubt.revisions().isEmpty()) {
            sentences.add(wording.message(
                    "admin.doubt.history",
                    doubt.revisions().stream().map(String::valueOf).collect(Collectors.joining(", "))));
        }
        return new DoubtView(
                sentences,
                doubt.rows().stream()
                        .flatMap(row -> changes(row, wording).stream())
                        .toList(),
                !doubt.rows().isEmpty());
    }

    private static String sentence(Differing row, Wording wording) {
        if (row.recorded() == null) {
            return wording.message("admin.doubt.unknown", row.code());
        }
        return row.why().isEmpty()
                ? wording.message("admin.doubt.gone", row.code())
                : wording.message("admin.doubt.none", row.code(), row.why());
    }

    private static List<PartChange> changes(Differing row, Wording wording) {
        return row.recorded() == null || row.stored() == null
                ? List.of()
                : PartChange.between(row.recorded(), row.stored(), wording);
    }
}
