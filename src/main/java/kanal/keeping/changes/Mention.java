package kanal.keeping.changes;

import java.util.ArrayList;
import java.util.List;
import kanal.document.PartKey;
import kanal.document.ProviderTree;
import kanal.guide.Language;
import kanal.guide.LocalText;
import kanal.guide.Provider;

/**
 * A text that speaks of an address by its code.
 *
 * @param part whose text it is
 * @param title what that part is called
 * @param leaf the text
 * @param text with the addresses in it, as people read it
 */
public record Mention(PartKey part, String title, FieldValue leaf, String text) {
    /** Every text of the provider that speaks of it, in both languages. */
    public static List<Mention> of(String address, Provider provider, Wording wording) {
        ProviderTree tree = ProviderTree.of(provider);
        FieldValues leaves = new FieldValues(provider, wording);
        List<Mention> mentions = new ArrayList<>();
        tree.keys().forEach(key -> {
            var part = tree.part(key).orElseThrow();
            String title = PartTitle.of(key, part, wording);
            leaves.of(Shapes.editable(key.kind()), part).stream()
                    .filter(leaf -> leaf.raw().contains(code(address)))
                    .forEach(leaf -> mentions.add(new Mention(key, title, leaf, text(leaf, provider))));
        });
        return mentions;
    }

    public static String code(String address) {
        return "{@" + address + "}";
    }

    /** Its name in a form, and there is no other of this name. */
    public String id() {
        return part + "/" + String.join(".", leaf.place());
    }

    private static String text(FieldValue leaf, Provider provider) {
        Language language =
                leaf.place().get(leaf.place().size() - 1).equals(Language.EN.code()) ? Language.EN : Language.ID;
        return provider.text(LocalText.everywhere(leaf.raw()), language);
    }
}
