package kanal.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kanal.guide.Provider;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A provider's document as a tree in which parts are found and exchanged; a provider again when it is done. */
final class ProviderTree {
    private final ObjectNode root;

    private ProviderTree(ObjectNode root) {
        this.root = root;
    }

    static ProviderTree of(Provider provider) {
        return new ProviderTree(Document.tree(provider));
    }

    /** @throws DocumentException when the tree is none, with the place */
    Provider toProvider() {
        return Document.read("catalog", root);
    }

    /** The lists of that kind by what they are in: channels' codes for addresses, for all others nothing. */
    Map<String, ArrayNode> lists(PartKind kind) {
        Map<String, ArrayNode> lists = new LinkedHashMap<>();
        if (kind == PartKind.ADDRESS) {
            list(root, PartKind.CHANNEL)
                    .valueStream()
                    .forEach(channel -> lists.put(code(channel, PartKind.CHANNEL), list((ObjectNode) channel, kind)));
        } else if (kind != PartKind.PROVIDER) {
            lists.put("", list(root, kind));
        }
        return lists;
    }

    /** Every part of that kind, in the document's order. */
    List<PartKey> keys(PartKind kind) {
        return kind == PartKind.PROVIDER
                ? List.of(new PartKey(kind, code(root, kind)))
                : lists(kind).values().stream()
                        .flatMap(ArrayNode::valueStream)
                        .map(part -> new PartKey(kind, code(part, kind)))
                        .toList();
    }

    /** A copy of the part, without what is edited on its own. */
    Optional<ObjectNode> part(PartKey key) {
        return find(key).map(part -> {
            ObjectNode copy = part.deepCopy();
            Collection<String> parts =
                    Stream.of(PartKind.values()).map(PartKind::list).toList();
            if (key.kind() == PartKind.CHANNEL) {
                copy.remove(PartKind.ADDRESS.list());
            } else if (key.kind() == PartKind.PROVIDER) {
                copy.remove(parts);
            }
            return copy;
        });
    }

    /** What the part is in: its channel's code for an address, for all others nothing. */
    String parent(PartKey key) {
        return lists(key.kind()).entrySet().stream()
                .filter(list -> position(list.getValue(), key) >= 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** Where the part stands: keys and positions from the top. */
    List<String> place(PartKey key) {
        if (key.kind() == PartKind.PROVIDER) {
            return List.of();
        }
        String parent = parent(key);
        String position = Integer.toString(position(lists(key.kind()).get(parent), key));
        List<String> place =
                new ArrayList<>(parent.isEmpty() ? List.of() : place(new PartKey(PartKind.CHANNEL, parent)));
        place.addAll(List.of(key.kind().list(), position));
        return place;
    }

    /** Exchanges what the part says, and leaves what is edited on its own. */
    void put(PartKey key, ObjectNode part) {
        ObjectNode there = find(key).orElseThrow(() -> new UnknownPartException(key.toString()));
        Set<String> own = key.kind() == PartKind.PROVIDER ? Set.of("name") : Set.copyOf(there.propertyNames());
        own.stream().filter(name -> !isElsewhere(key, name)).forEach(there::remove);
        part.propertyStream()
                .filter(entry -> !isElsewhere(key, entry.getKey()))
                .forEach(entry -> there.set(entry.getKey(), entry.getValue().deepCopy()));
    }

    /** @param after the sibling that it follows; null for the end */
    void add(PartKind kind, String parent, @Nullable String after, ObjectNode part) {
        ArrayNode list = lists(kind).get(parent);
        if (list == null) {
            throw new UnknownPartException(parent);
        }
        list.insert(after == null ? list.size() : position(list, new PartKey(kind, after)) + 1, part.deepCopy());
    }

    void remove(PartKey key) {
        lists(key.kind()).values().forEach(list -> {
            int position = position(list, key);
            if (position >= 0) {
                list.remove(position);
            }
        });
    }

    List<String> order(PartKind kind, String parent) {
        ArrayNode list = lists(kind).get(parent);
        return list == null
                ? List.of()
                : list.valueStream().map(part -> code(part, kind)).toList();
    }

    /** @param codes the same as are there */
    void order(PartKind kind, String parent, List<String> codes) {
        ArrayNode list = lists(kind).get(parent);
        if (list == null || !Set.copyOf(codes).equals(Set.copyOf(order(kind, parent))) || codes.size() != list.size()) {
            throw new UnknownPartException(kind + " " + parent);
        }
        List<JsonNode> sorted = codes.stream()
                .map(code -> list.get(position(list, new PartKey(kind, code))))
                .toList();
        list.removeAll();
        list.addAll(sorted);
    }

    private Optional<ObjectNode> find(PartKey key) {
        if (key.kind() == PartKind.PROVIDER) {
            return Optional.of(root).filter(it -> code(it, key.kind()).equals(key.code()));
        }
        return lists(key.kind()).values().stream()
                .flatMap(ArrayNode::valueStream)
                .filter(part -> code(part, key.kind()).equals(key.code()))
                .map(ObjectNode.class::cast)
                .findFirst();
    }

    private static boolean isElsewhere(PartKey key, String name) {
        return key.kind() == PartKind.CHANNEL && name.equals(PartKind.ADDRESS.list())
                || key.kind() == PartKind.PROVIDER && !name.equals("name");
    }

    private static int position(ArrayNode list, PartKey key) {
        for (int i = 0; i < list.size(); i++) {
            if (code(list.get(i), key.kind()).equals(key.code())) {
                return i;
            }
        }
        return -1;
    }

    private static String code(JsonNode part, PartKind kind) {
        return part.path(kind.key()).asString("");
    }

    private static ArrayNode list(ObjectNode of, PartKind kind) {
        return of.withArrayProperty(kind.list());
    }
}
