package kanal.keeping.review;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kanal.document.Document;
import kanal.document.DocumentShape;
import kanal.document.PartKey;
import kanal.document.ProviderTree;
import kanal.guide.Coded;
import kanal.guide.Grade;
import kanal.guide.LocalText;
import kanal.guide.Provider;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rule of two in one sentence: every change takes two, except a closing that changes only state or grade (stop, retire,
 * a lower grade) and carries one of the fixed sentences, and "still says so" (same value, same source, later day). One
 * keeper may also take back a closing that one made alone.
 */
final class RuleOfTwo {
    /** From proven to known to be false: what was official once is believed more than what never was. */
    private static final List<Grade> DOWNWARDS =
            List.of(Grade.A, Grade.B, Grade.C, Grade.D, Grade.RETIRED, Grade.CONTRADICTED);

    private final Set<JsonNode> sentences;

    /** @param sentences the fixed ones */
    RuleOfTwo(Collection<LocalText> sentences) {
        this.sentences = sentences.stream()
                .map(DocumentShape.MAPPER::<JsonNode>valueToTree)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether one keeper alone may make that change. */
    boolean leavesToOne(Provider before, Provider after) {
        return isSame(Document.tree(before), Document.tree(after), (was, is) -> {
            reopen(was, is);
            seeAsBefore(was, is);
        });
    }

    /** Whether sources were opened again, and nothing else is said. */
    static boolean isOnlySeenAgain(Provider before, Provider after) {
        return isSame(Document.tree(before), Document.tree(after), RuleOfTwo::seeAsBefore);
    }

    /**
     * Whether a change takes back a closing, and nothing else, while nothing of what was closed was touched since.
     *
     * @param open the provider before it was closed
     * @param closed the provider after that
     */
    boolean takesBack(Provider open, Provider closed, Provider before, Provider after) {
        ProviderTree was = ProviderTree.of(open);
        ProviderTree is = ProviderTree.of(closed);
        ProviderTree now = ProviderTree.of(before);
        List<PartKey> parts = was.keys().stream()
                .filter(key -> !was.part(key).equals(is.part(key)))
                .toList();
        boolean untouched = parts.stream().allMatch(key -> is.part(key).equals(now.part(key)));
        parts.forEach(key ->
                now.part(key).ifPresent(any -> now.put(key, was.part(key).orElseThrow())));
        return untouched && isSame(Document.tree(open), Document.tree(closed), this::reopen) && now.says(after);
    }

    /** Whether both say the same after something was taken out of the second one's objects. */
    private static boolean isSame(JsonNode was, JsonNode is, BiConsumer<ObjectNode, ObjectNode> takeOut) {
        if (was instanceof ObjectNode before && is instanceof ObjectNode after && !is.equals(was)) {
            ObjectNode rest = after.deepCopy();
            takeOut.accept(before, rest);
            return Set.copyOf(rest.propertyNames()).equals(Set.copyOf(before.propertyNames()))
                    && rest.propertyStream().allMatch(it -> isSame(before.path(it.getKey()), it.getValue(), takeOut));
        }
        return (was.isArray() && is.isArray() && was.size() == is.size())
                ? IntStream.range(0, is.size()).allMatch(row -> isSame(was.get(row), is.get(row), takeOut))
                : is.equals(was);
    }

    private void reopen(ObjectNode was, ObjectNode is) {
        for (String state : List.of("stopped", "retired")) {
            if (!was.has(state) && sentences.contains(is.path(state))) {
                is.remove(state);
            }
        }
        if (is.path("evidence") instanceof ObjectNode evidence
                && isLower(grade(evidence), grade(was.path("evidence")))
                && carriesOnlyASentence(was, is, grade(evidence))) {
            evidence.set("grade", was.path("evidence").path("grade"));
            restore("note", was, is);
        }
    }

    /** What people still use keeps the note that it had. */
    private boolean carriesOnlyASentence(ObjectNode was, ObjectNode is, Grade grade) {
        return sentences.contains(is.path("note")) && !(grade.offered() && was.has("note"));
    }

    private static boolean isLower(Grade is, Grade was) {
        return DOWNWARDS.indexOf(is) > DOWNWARDS.indexOf(was);
    }

    private static Grade grade(JsonNode evidence) {
        return Coded.find(Grade.class, evidence.path("grade").asString("")).orElse(Grade.CONTRADICTED);
    }

    private static void seeAsBefore(ObjectNode was, ObjectNode is) {
        if (is.path("seenOn").asString("").compareTo(was.path("seenOn").asString("")) > 0) {
            restore("seenOn", was, is);
            restore("live", was, is);
        }
    }

    private static void restore(String name, ObjectNode was, ObjectNode is) {
        is.remove(name);
        if (was.has(name)) {
            is.set(name, was.path(name));
        }
    }
}
