package kanal.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kanal.document.PartKey;
import kanal.document.PartKind;
import kanal.document.ProviderTree;
import kanal.document.Tree;
import kanal.guide.Address;
import kanal.guide.Provider;
import tools.jackson.databind.JsonNode;

/**
 * A text of a provider in both languages.
 *
 * @param part whose text it is
 * @param place where in the part
 */
record Text(PartKey part, List<String> place, String id, String en) {
    /** Codes of addresses, names of fields, labels on the screen: no words of a language. */
    private static final Pattern MARKED = Pattern.compile("\\{[^{}]*}|\\*[^*]*\\*");

    /** A word that is no name: it begins with a small letter and has nothing but letters. */
    private static final Pattern WORD = Pattern.compile("(?<!\\S)[(“\"]?\\p{Ll}\\p{L}+[,.;:!?)”\"]?(?!\\S)");

    /** Every one of them, kind by kind. */
    static List<Text> of(Provider provider) {
        ProviderTree tree = ProviderTree.of(provider);
        List<Text> texts = new ArrayList<>();
        tree.keys().forEach(key -> collect(key, List.of(), tree.part(key).orElseThrow(), texts));
        return texts;
    }

    private static void collect(PartKey part, List<String> place, JsonNode node, List<Text> texts) {
        String id = node.path("id").asString("");
        String en = node.path("en").asString("");
        if (node.size() == 2 && !id.isEmpty() && !en.isEmpty()) {
            texts.add(new Text(part, place, id, en));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(part, Tree.below(place, Integer.toString(i)), node.get(i), texts);
            }
        } else {
            node.propertyStream()
                    .forEach(child -> collect(part, Tree.below(place, child.getKey()), child.getValue(), texts));
        }
    }

    /**
     * Whether both languages say the same in words. A single word may be the same in both, and so may what a person is
     * shown as an example of what to type.
     */
    boolean isUntranslated() {
        String words = MARKED.matcher(en).replaceAll(" ").strip();
        return id.equals(en)
                && !place.contains("example")
                && words.contains(" ")
                && WORD.matcher(words).find();
    }

    /** Whether it names that address by its code, or sends people there by the address itself. */
    boolean leadsTo(Address address) {
        return names("{@" + address.code() + "}") || (isInstruction() && spells(address));
    }

    private boolean isInstruction() {
        return part.kind() == PartKind.LETTER || place.contains("steps");
    }

    private boolean spells(Address address) {
        Pattern alone =
                Pattern.compile("(?<![\\w.@-])" + Pattern.quote(address.value().en()) + "(?![\\w@-]|\\.\\w)");
        return !address.kind().isInWords()
                && (alone.matcher(id).find() || alone.matcher(en).find());
    }

    private boolean names(String mention) {
        return id.contains(mention) || en.contains(mention);
    }
}
