package kanal.keeping.desk;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kanal.document.PartKind;
import kanal.document.ProviderTree;
import kanal.guide.Guide;
import kanal.guide.Provider;
import kanal.keeping.changes.Leaves;
import kanal.keeping.changes.Wording;
import kanal.keeping.desk.PartRow.Badge;

/**
 * A part that has what a keeper looks for, or one of its places.
 *
 * @param where it has it
 * @param path of its form, at the field
 * @param about what kind of part it is, and in what
 * @param text that has it, where the title does not
 */
record Found(Where where, PartKind kind, String path, String title, String about, List<Badge> badges, String text) {
    /** The nearest first. */
    enum Where {
        NAME,
        /** What it is in, or the kind of part that it is. */
        AROUND,
        TEXT
    }

    /** Addresses before all else, because nothing is looked for as often. */
    static List<Found> in(Guide guide, Search search, Wording wording) {
        return guide.providers().stream()
                .flatMap(provider -> in(provider, search, wording))
                .sorted(Comparator.comparing(Found::where).thenComparing(it -> it.kind() != PartKind.ADDRESS))
                .toList();
    }

    private static Stream<Found> in(Provider provider, Search search, Wording wording) {
        ProviderTree tree = ProviderTree.of(provider);
        Leaves leaves = new Leaves(provider, wording);
        return tree.keys().stream()
                .map(key -> Sought.of(provider, tree, key, leaves, wording))
                .flatMap(part -> part.found(search).stream());
    }
}
