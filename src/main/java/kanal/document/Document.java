package kanal.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.SortedMap;
import kanal.guide.LocalText;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The document of a provider: text from which the records of the guide are read, and to which they are written. */
public final class Document {
    /** An edit asks of the providers before and after it again and again, in each of its requests. */
    private static final Cache<Provider, ObjectNode> TREES =
            Caffeine.newBuilder().weakKeys().maximumSize(8).build();

    private Document() {}

    /**
     * Reads a document, in YAML or in JSON, which is a part of YAML.
     *
     * @param name what to call it in an error
     * @throws DocumentException when it is not a document, lacks something or refers to what is not there
     */
    public static Provider read(String name, String text) {
        return read(new TreeReader(name, text).read());
    }

    /**
     * Reads a document that lies in the files of a folder: each key in one file, and a list in one file or in those of the
     * folder with its name.
     *
     * @param name what to call the folder in an error
     * @param files their texts by their paths in the folder, in whose order the parts of a list follow each other
     * @throws DocumentException also when a key is given twice; it names the file
     */
    public static Provider read(String name, SortedMap<String, String> files) {
        return read(new FolderReader(name).read(files));
    }

    private static Provider read(Tree tree) {
        JsonNode full = tree.root().deepCopy();
        AddressShape.widen(full);
        return read(full, tree);
    }

    /** Reads a tree in the records' full form, as {@link #tree} makes it. */
    public static Provider read(String name, JsonNode full) {
        return read(full, Tree.of(name, full));
    }

    /** Reads a document that was written here, as JSON, without looking for lines. */
    public static Provider readAgain(String name, String json) {
        JsonNode full = DocumentShape.MAPPER.readTree(json);
        AddressShape.widen(full);
        OldPlaces.add(full);
        return read(name, full);
    }

    private static Provider read(JsonNode full, Tree tree) {
        try {
            return DocumentShape.MAPPER.treeToValue(full, Provider.class);
        } catch (JacksonException refused) {
            Complaint complaint = Complaint.of(refused, tree);
            throw complaint.in(tree.line(complaint.place()));
        }
    }

    /** A provider of which nothing is said yet. */
    public static Provider blank(ProviderCode code) {
        ObjectNode nothing = DocumentShape.MAPPER.createObjectNode();
        nothing.put("code", code.value());
        nothing.set("name", DocumentShape.MAPPER.valueToTree(LocalText.everywhere(code.value())));
        return read("blank", nothing);
    }

    /** The records' full form, which nobody changes: nothing in it is short for something else. */
    public static JsonNode tree(Provider provider) {
        return shared(provider);
    }

    /** One tree for all who ask of the same provider; whoever changes it copies it first. */
    static ObjectNode shared(Provider provider) {
        return TREES.get(provider, DocumentShape.MAPPER::<ObjectNode>valueToTree);
    }

    public static String write(Provider provider, DocumentFormat format) {
        JsonNode root = tree(provider).deepCopy();
        AddressShape.narrow(root);
        return format == DocumentFormat.YAML ? YamlWriter.write(root) : root.toPrettyString() + "\n";
    }
}
