package kanal.keeping.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import kanal.catalog.CatalogEntries;
import kanal.document.PartKey;
import kanal.document.PartKind;
import kanal.document.ProviderTree;
import kanal.guide.Guide;
import kanal.guide.Provider;
import kanal.keeping.changes.FieldValues;
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
record SearchHit(Where where, PartKind kind, String path, String title, String about, List<Badge> badges, String text) {
    /** In so many parts it is looked for; one more word finds fewer. */
    private static final int MOST = 500;

    /** The nearest first. */
    enum Where {
        NAME,
        /** What it is in, or the kind of part that it is. */
        AROUND,
        TEXT
    }

    /** Addresses before all else, because nothing is looked for as often. */
    static List<SearchHit> in(Guide guide, CatalogEntries entries, Search search, Wording wording) {
        List<SearchHit> found = new ArrayList<>();
        entries.search(search.toWords(wording), MOST)
                .forEach((code, parts) ->
                        guide.provider(code).ifPresent(it -> found.addAll(in(it, parts, search, wording))));
        found.sort(Comparator.comparing(SearchHit::where).thenComparing(it -> it.kind() != PartKind.ADDRESS));
        return found;
    }

    private static List<SearchHit> in(Provider provider, Set<PartKey> parts, Search search, Wording wording) {
        ProviderTree tree = ProviderTree.of(provider);
        FieldValues leaves = new FieldValues(provider, wording);
        return tree.keys().stream()
                .filter(parts::contains)
                .map(key -> PartSearch.of(provider, tree, key, leaves, wording))
                .flatMap(part -> part.found(search).stream())
                .toList();
    }
}
