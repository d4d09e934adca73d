package kanal.keeping.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import kanal.catalog.Tampering;
import kanal.keeping.changes.Wording;

/**
 * What in the database is not as Kanal wrote it, in words.
 *
 * @param sentences of whole providers, and of the history
 * @param differing what the rows of providers say instead of what is published
 * @param restorable whether an owner can put something of it right
 */
record TamperingView(List<String> sentences, List<Differing> differing, boolean restorable) {
    /** So many of a provider are told; what else there is goes with them when it is put right. */
    private static final int MOST = 20;

    /** The lines of one provider that only the rows have, and those that they lack. */
    record Differing(String code, List<String> foreign, List<String> missing) {}

    static TamperingView of(Tampering tampering, Wording wording) {
        List<String> sentences = new ArrayList<>();
        if (!tampering.rows().isEmpty()) {
            sentences.add(wording.message(
                    "admin.tampering.rows",
                    tampering.rows().stream().map(Tampering.Differing::code).collect(Collectors.joining(", "))));
        }
        if (!tampering.revisions().isEmpty()) {
            sentences.add(wording.message(
                    "admin.tampering.history",
                    tampering.revisions().stream().map(String::valueOf).collect(Collectors.joining(", "))));
        }
        if (!tampering.rights().isEmpty()) {
            sentences.add(wording.message("admin.tampering.rights", String.join(", ", tampering.rights())));
        }
        return new TamperingView(
                sentences,
                tampering.rows().stream()
                        .limit(MOST)
                        .map(row -> new Differing(row.code(), brief(row.foreign()), brief(row.missing())))
                        .toList(),
                !tampering.rows().isEmpty() || !tampering.rights().isEmpty());
    }

    private static List<String> brief(Collection<String> lines) {
        return lines.stream().limit(MOST).map(Wording::brief).toList();
    }
}
