package kanal.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kanal.guide.Provider;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A provider's document as a tree in which parts are found and exchanged; a provider again when that is done. */
public final class ProviderTree {
    private ObjectNode root;
    private boolean isChanged;

    private ProviderTree(ObjectNode root) {
        this.root = root;
    }

    public static ProviderTree of(Provider provider) {
        return new ProviderTree(Document.shared(provider));
    }

    /**
     * The provider that the tree makes.
     *
     * @throws DocumentException when the tree is none, with the place
     */
    public Provider toProvider() {
        return Document.read("catalog", root);
    }

    /** Whether that provider's document says the same. */
    public boolean says(Provider provider) {
        return root.equals(Document.tree(provider));
    }

    /** The lists of that kind by what they are in: channels' codes for addresses, for all others nothing. */
    public Map<String, PartList> lists(PartKind kind) {
        Map<String, PartList> lists = new LinkedHashMap<>();
        if (kind == PartKind.ADDRESS) {
            PartList channels = PartList.in(root, PartKind.CHANNEL);
            channels.codes()
                    .forEach(channel -> lists.put(
                            channel, PartList.in(channels.part(channel).orElseThrow(), kind)));
        } else if (kind != PartKind.PROVIDER) {
            lists.put("", PartList.in(root, kind));
        }
        return lists;
    }

    /**
     * The list of that kind within that parent.
     *
     * @throws UnknownPartException when there is no such list
     */
    public PartList list(PartKind kind, String parent) {
        return Optional.ofNullable(lists(kind).get(parent))
                .orElseThrow(() -> new UnknownPartException(kind + " " + parent));
    }

    /** Every part there is, kind by kind and in the document's order. */
    public List<PartKey> keys() {
        return Stream.of(PartKind.values()).flatMap(kind -> keys(kind).stream()).toList();
    }

    public List<PartKey> keys(PartKind kind) {
        Stream<String> codes = kind == PartKind.PROVIDER
                ? Stream.of(PartList.code(root, kind))
                : lists(kind).values().stream().flatMap(list -> list.codes().stream());
        return codes.map(code -> new PartKey(kind, code)).toList();
    }

    /** A copy of the part, without what is edited on its own. */
    public Optional<ObjectNode> part(PartKey key) {
        return find(key).map(part -> {
            ObjectNode copy = part.deepCopy();
            part.propertyNames().stream()
                    .filter(name -> key.kind().isApart(name))
                    .forEach(copy::remove);
            return copy;
        });
    }

    /** What the part is in: its channel's code for an address, for all others nothing. */
    public String parent(PartKey key) {
        return lists(key.kind()).entrySet().stream()
                .filter(list -> list.getValue().position(key.code()) >= 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** Where the part stands: keys and positions from the top. */
    public List<String> place(PartKey key) {
        if (key.kind() == PartKind.PROVIDER) {
            return List.of();
        }
        String parent = parent(key);
        List<String> place =
                new ArrayList<>(parent.isEmpty() ? List.of() : place(new PartKey(PartKind.CHANNEL, parent)));
        int position = list(key.kind(), parent).position(key.code());
        place.addAll(List.of(key.kind().list(), Integer.toString(position)));
        return place;
    }

    /** Exchanges what the part says, and leaves what is edited on its own. */
    public void put(PartKey key, ObjectNode part) {
        prepareChange();
        ObjectNode there = find(key).orElseThrow(() -> new UnknownPartException(key.toString()));
        List.copyOf(there.propertyNames()).stream()
                .filter(name -> !key.kind().isApart(name))
                .forEach(there::remove);
        part.propertyStream()
                .filter(said -> !key.kind().isApart(said.getKey()))
                .forEach(said -> there.set(said.getKey(), said.getValue().deepCopy()));
    }

    /**
     * Adds a part to a list.
     *
     * @param after the sibling that it follows; null for the end
     */
    public void add(PartKind kind, String parent, @Nullable String after, ObjectNode part) {
        prepareChange();
        ObjectNode holder = kind == PartKind.ADDRESS
                ? find(new PartKey(PartKind.CHANNEL, parent)).orElseThrow(() -> new UnknownPartException(parent))
                : root;
        new PartList(kind, holder.withArrayProperty(kind.list())).add(after, part);
    }

    /** Sorts the parts of a list, which are the same as before. */
    public void order(PartKind kind, String parent, List<String> codes) {
        prepareChange();
        list(kind, parent).order(codes);
    }

    /** What was shared until now is not changed for others. */
    private void prepareChange() {
        if (!isChanged) {
            root = root.deepCopy();
            isChanged = true;
        }
    }

    private Optional<ObjectNode> find(PartKey key) {
        return key.kind() == PartKind.PROVIDER
                ? Optional.of(root).filter(it -> PartList.code(it, key.kind()).equals(key.code()))
                : lists(key.kind()).values().stream()
                        .flatMap(list -> list.part(key.code()).stream())
                        .findFirst();
    }
}
