package kanal.keeping.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kanal.document.Document;
import kanal.document.Merge;
import kanal.guide.Place.Holder;
import kanal.guide.Provider;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a document says that it did not say there before, wherever that is: no kind of part can be forgotten.
 *
 * @param texts everything that was written or rewritten, and what was moved
 * @param opened where what closed something is gone, a place was added in which addresses may lie, or something is gone by which
 *     false contacts are known
 */
record Alterations(List<String> texts, List<String> opened) {
    /** While these say something, nobody is sent there. */
    private static final Set<String> CLOSED_BY = Set.of("stopped", "retired");

    private static final String PLACES = "places";
    private static final String AUTHORITIES = "authorities";
    private static final String EVIDENCE = "evidence";
    private static final String SEEN_ON = "seenOn";
    private static final String BRAND_WORDS = "brandWords";

    static Alterations between(Provider before, Provider after) {
        Alterations alterations = new Alterations(new ArrayList<>(), new ArrayList<>());
        ObjectNode was = Document.tree(before);
        ObjectNode is = Document.tree(after);
        undoSeenAgain(was, is);
        Map<String, JsonNode> authorities = Merge.byName(was.path(AUTHORITIES));
        Merge.byName(is.path(AUTHORITIES))
                .forEach((name, row) -> undoSeenAgain(authorities.getOrDefault(name, MissingNode.getInstance()), row));
        alterations.compare(was, is);
        return alterations;
    }

    /** Places whose source was opened again and says the same: that says nothing new. */
    private static void undoSeenAgain(JsonNode before, JsonNode after) {
        if (after.path(PLACES) instanceof ArrayNode places) {
            List<JsonNode> was = rows(before.path(PLACES)).toList();
            for (int i = 0; i < places.size(); i++) {
                JsonNode is = places.get(i);
                Optional<JsonNode> same =
                        was.stream().filter(row -> isSeenAgain(row, is)).findFirst();
                if (same.isPresent()) {
                    places.set(i, same.get());
                }
            }
        }
    }

    private static boolean isSeenAgain(JsonNode was, JsonNode is) {
        return undated(was).equals(undated(is)) && seenOn(is).compareTo(seenOn(was)) >= 0;
    }

    private static JsonNode undated(JsonNode place) {
        ObjectNode copy = (ObjectNode) place.deepCopy();
        copy.withObjectProperty(EVIDENCE).remove(List.of(SEEN_ON, "live"));
        return copy;
    }

    private static String seenOn(JsonNode place) {
        return place.path(EVIDENCE).path(SEEN_ON).asString("");
    }

    private void compare(JsonNode before, JsonNode after) {
        if (after.equals(before)) {
            return;
        }
        if (after.isObject()) {
            CLOSED_BY.stream()
                    .filter(word -> before.has(word) && !after.has(word))
                    .forEach(opened::add);
            after.propertyStream().forEach(property -> {
                JsonNode was = before.path(property.getKey());
                if (property.getKey().equals(PLACES)
                        && !rows(was)
                                .toList()
                                .containsAll(rows(property.getValue()).toList())) {
                    opened.add(PLACES);
                }
                compare(was, property.getValue());
            });
            if (isLess(before.path(BRAND_WORDS), after.path(BRAND_WORDS), word -> true)
                    || isLess(before.path(PLACES), after.path(PLACES), Alterations::isAnybodys)) {
                opened.add("what the check of contacts goes by");
            }
        } else if (after.isArray() && Merge.isNamed(after)) {
            Map<String, JsonNode> was = Merge.byName(before);
            Merge.byName(after).forEach((name, row) -> compare(was.getOrDefault(name, MissingNode.getInstance()), row));
        } else if (after.isArray()) {
            // Of rows without a name nobody knows which it was: it is there as it was, or it is new
            List<JsonNode> was = rows(before).toList();
            rows(after).filter(row -> !was.contains(row)).forEach(row -> compare(MissingNode.getInstance(), row));
        } else {
            texts.add(after.asString(""));
        }
    }

    private static boolean isLess(JsonNode before, JsonNode after, Predicate<JsonNode> kind) {
        return !rows(after).toList().containsAll(rows(before).filter(kind).toList());
    }

    private static boolean isAnybodys(JsonNode place) {
        return place.path("holder").asString("").equals(Holder.ANYONE.code());
    }

    private static Stream<JsonNode> rows(JsonNode list) {
        return list.valueStream();
    }
}
