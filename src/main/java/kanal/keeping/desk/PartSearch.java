package kanal.keeping.desk;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kanal.document.PartKey;
import kanal.document.ProviderTree;
import kanal.guide.Coded;
import kanal.guide.Language;
import kanal.guide.Provider;
import kanal.keeping.changes.FieldValue;
import kanal.keeping.changes.FieldValues;
import kanal.keeping.changes.PartPath;
import kanal.keeping.changes.PartTitle;
import kanal.keeping.changes.Reference;
import kanal.keeping.changes.Shapes;
import kanal.keeping.changes.Wording;
import kanal.keeping.desk.SearchHit.Where;
import kanal.keeping.editor.SubmittedForm;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A part that may have what a keeper looks for.
 *
 * @param around what kind of part it is, and the channel that it is in
 * @param names what it is called by
 * @param texts all else that it says
 */
record PartSearch(
        Provider provider,
        PartKey key,
        ObjectNode part,
        List<String> around,
        List<FieldValue> names,
        List<FieldValue> texts,
        Wording wording) {
    private static final Set<String> NAMES =
            Set.of("name", "title", "value", "subject", "label", "question", "text", "statement");

    static PartSearch of(Provider provider, ProviderTree tree, PartKey key, FieldValues leaves, Wording wording) {
        ObjectNode part = tree.part(key).orElseThrow();
        List<FieldValue> said = leaves.of(Shapes.editable(key.kind()), part);
        String channel = tree.parent(key);
        String kind = wording.word("Part", key.kind().toString());
        return new PartSearch(
                provider,
                key,
                part,
                channel.isEmpty()
                        ? List.of(kind)
                        : List.of(kind, Reference.CHANNEL.name(channel, provider, wording), channel),
                said.stream().filter(PartSearch::isName).toList(),
                said.stream().filter(leaf -> !isName(leaf)).toList(),
                wording);
    }

    /** Each place on its own; else the part once, if at all. */
    List<SearchHit> found(Search search) {
        Stream<String> called = Stream.concat(Stream.of(key.code()), raw(names));
        List<String> close = Stream.concat(called, around.stream()).toList();
        if (search.isIn(close.stream().limit(1L + names.size()))) {
            return List.of(found(Where.NAME, first(names, search)));
        }
        List<SearchHit> places = texts.stream()
                .filter(leaf -> isPlace(leaf) && search.isIn(Stream.of(leaf.raw())))
                .map(this::place)
                .toList();
        if (!places.isEmpty()) {
            return places;
        }
        if (search.isIn(close.stream())) {
            return List.of(found(Where.AROUND, first(names, search)));
        }
        return search.isIn(Stream.concat(close.stream(), raw(texts)))
                ? List.of(found(Where.TEXT, first(texts, search)))
                : List.of();
    }

    private static Stream<String> raw(List<FieldValue> leaves) {
        return leaves.stream().map(FieldValue::raw);
    }

    private static @Nullable FieldValue first(List<FieldValue> leaves, Search search) {
        return leaves.stream()
                .filter(leaf -> search.touches(leaf.raw()))
                .findFirst()
                .orElse(null);
    }

    private SearchHit place(FieldValue leaf) {
        String whose = PartTitle.name(key, part, wording);
        return found(Where.NAME, leaf, wording.message("admin.work.place", whose, leaf.raw()), "");
    }

    private SearchHit found(Where where, @Nullable FieldValue leaf) {
        String text = leaf == null || where != Where.TEXT ? "" : leaf.label() + ": " + Wording.brief(leaf.raw());
        return found(where, leaf, PartTitle.name(key, part, wording), text);
    }

    private SearchHit found(Where where, @Nullable FieldValue leaf, String title, String text) {
        return new SearchHit(
                where,
                key.kind(),
                PartPath.of(provider, key) + (leaf == null ? "" : "?at=" + field(leaf)),
                title,
                String.join(" · ", around.size() == 1 ? around : around.subList(0, 2)) + " · " + key.code(),
                PartRow.badges(key, part, wording),
                text);
    }

    private static boolean isName(FieldValue leaf) {
        return leaf.place().size() <= 2 && NAMES.contains(leaf.place().get(0));
    }

    private static boolean isPlace(FieldValue leaf) {
        return leaf.place().size() == 3 && leaf.place().get(2).equals("at");
    }

    /** The field's path in the form, which has both languages in one. */
    private static String field(FieldValue leaf) {
        List<String> place = leaf.place();
        boolean both = Coded.find(Language.class, place.get(place.size() - 1)).isPresent();
        return SubmittedForm.PART + "." + String.join(".", both ? place.subList(0, place.size() - 1) : place);
    }
}
