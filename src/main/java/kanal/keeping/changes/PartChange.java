package kanal.keeping.changes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kanal.document.PartKey;
import kanal.document.PartKind;
import kanal.document.PartList;
import kanal.document.ProviderTree;
import kanal.guide.Provider;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What became of one part, or of the order of several.
 *
 * @param key the part; null for an order
 * @param title what is changed, in words
 */
public record PartChange(Nature nature, @Nullable PartKey key, String title, List<Difference.Line> lines) {
    enum Nature {
        ADDED,
        CHANGED,
        REMOVED,
        ORDERED
    }

    /** Everything that two states of a provider say differently. */
    public static List<PartChange> between(Provider before, Provider after, Wording wording) {
        List<PartChange> changes = new ArrayList<>();
        ProviderTree was = ProviderTree.of(before);
        ProviderTree is = ProviderTree.of(after);
        for (PartKind kind : PartKind.values()) {
            Set<PartKey> keys = new LinkedHashSet<>(is.keys(kind));
            keys.addAll(was.keys(kind));
            for (PartKey key : keys) {
                of(key, was, before, is, after, wording).ifPresent(changes::add);
            }
            changes.addAll(orders(kind, was, is, wording));
        }
        return changes;
    }

    private static Optional<PartChange> of(
            PartKey key, ProviderTree was, Provider before, ProviderTree is, Provider after, Wording wording) {
        Optional<ObjectNode> old = was.part(key);
        Optional<ObjectNode> now = is.part(key);
        JsonNode from = old.<JsonNode>map(node -> node).orElse(MissingNode.getInstance());
        JsonNode to = now.<JsonNode>map(node -> node).orElse(MissingNode.getInstance());
        List<Difference.Line> lines =
                new ArrayList<>(Difference.of(Shapes.editable(key.kind()), before, from, after, to, wording));
        String parent = old.isPresent() ? was.parent(key) : "";
        if (now.isPresent() && !is.parent(key).equals(parent)) {
            lines.add(0, new Difference.Line(wording.word("Part", "channel"), parent, is.parent(key)));
        }
        Nature nature = old.isEmpty() ? Nature.ADDED : now.isEmpty() ? Nature.REMOVED : Nature.CHANGED;
        String title = PartTitle.of(key, now.isPresent() ? to : from, wording);
        return lines.isEmpty() && nature == Nature.CHANGED
                ? Optional.empty()
                : Optional.of(new PartChange(nature, key, title, lines));
    }

    /** Lists whose common parts stand in another order. */
    private static List<PartChange> orders(PartKind kind, ProviderTree was, ProviderTree is, Wording wording) {
        List<PartChange> orders = new ArrayList<>();
        for (String parent : is.lists(kind).keySet()) {
            List<String> before = common(order(was, kind, parent), order(is, kind, parent));
            List<String> now = common(order(is, kind, parent), order(was, kind, parent));
            if (!before.equals(now)) {
                Difference.Line line = new Difference.Line(
                        wording.message("admin.order"),
                        names(kind, before, is, wording),
                        names(kind, now, is, wording));
                String title = wording.message("admin.parts." + kind) + (parent.isEmpty() ? "" : " · " + parent);
                orders.add(new PartChange(Nature.ORDERED, null, title, List.of(line)));
            }
        }
        return orders;
    }

    private static List<String> order(ProviderTree tree, PartKind kind, String parent) {
        PartList list = tree.lists(kind).get(parent);
        return list == null ? List.of() : list.codes();
    }

    private static List<String> common(List<String> order, List<String> other) {
        return order.stream().filter(other::contains).toList();
    }

    private static String names(PartKind kind, List<String> codes, ProviderTree is, Wording wording) {
        return codes.stream()
                .map(code -> new PartKey(kind, code))
                .map(key -> PartTitle.name(key, is.part(key).orElseThrow(), wording))
                .collect(Collectors.joining(" · "));
    }
}
