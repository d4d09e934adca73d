package kanal.catalog;

import kanal.guide.Provider;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The document of a provider: text from which the records of the guide are read, and to which they are written. */
final class Document {
    private Document() {}

    /**
     * Reads a document, in YAML or in JSON, which is a part of YAML.
     *
     * @param name what to call it in an error
     * @throws DocumentException when it is not a document, lacks something or refers to what is not there
     */
    static Provider read(String name, String text) {
        Tree tree = new TreeReader(name, text).read();
        try {
            JsonNode full = tree.root().deepCopy();
            AddressShape.widen(full);
            return DocumentShape.MAPPER.treeToValue(full, Provider.class);
        } catch (JacksonException refused) {
            throw Refusal.of(refused, tree).in(name);
        }
    }

    static String write(Provider provider, DocumentFormat format) {
        JsonNode root = DocumentShape.MAPPER.valueToTree(provider);
        AddressShape.narrow(root);
        return format == DocumentFormat.YAML ? YamlWriter.write(root) : root.toPrettyString() + "\n";
    }
}
