package kanal.document;

import kanal.guide.LocalText;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The document of a provider: text from which the records of the guide are read, and to which they are written. */
public final class Document {
    private Document() {}

    /**
     * Reads a document, in YAML or in JSON, which is a part of YAML.
     *
     * @param name what to call it in an error
     * @throws DocumentException when it is not a document, lacks something or refers to what is not there
     */
    public static Provider read(String name, String text) {
        Tree tree = new TreeReader(name, text).read();
        JsonNode full = tree.root().deepCopy();
        AddressShape.widen(full);
        return read(name, full, tree);
    }

    /** Reads a tree in the records' full form, as {@link #tree} makes it. */
    public static Provider read(String name, JsonNode full) {
        return read(name, full, Tree.of(full));
    }

    /** Reads a document that was written here, as JSON, without looking for lines. */
    public static Provider readAgain(String name, String json) {
        JsonNode full = DocumentShape.MAPPER.readTree(json);
        AddressShape.widen(full);
        OldPlaces.add(full);
        return read(name, full);
    }

    private static Provider read(String name, JsonNode full, Tree tree) {
        try {
            return DocumentShape.MAPPER.treeToValue(full, Provider.class);
        } catch (JacksonException refused) {
            Complaint complaint = Complaint.of(refused, tree);
            throw complaint.in(name, tree.line(complaint.place()));
        }
    }

    /** A provider of which nothing is said yet. */
    public static Provider blank(ProviderCode code) {
        ObjectNode nothing = DocumentShape.MAPPER.createObjectNode();
        nothing.put("code", code.value());
        nothing.set("name", DocumentShape.MAPPER.valueToTree(LocalText.everywhere(code.value())));
        return read("blank", nothing);
    }

    /** The records' full form: nothing in it is short for something else. */
    public static ObjectNode tree(Provider provider) {
        return DocumentShape.MAPPER.valueToTree(provider);
    }

    public static String write(Provider provider, DocumentFormat format) {
        JsonNode root = DocumentShape.MAPPER.valueToTree(provider);
        AddressShape.narrow(root);
        return format == DocumentFormat.YAML ? YamlWriter.write(root) : root.toPrettyString() + "\n";
    }
}
