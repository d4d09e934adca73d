package kanal.catalog;

import java.util.ArrayList;
import java.util.List;
import kanal.guide.Provider;

/**
 * A text that speaks of an address by its code.
 *
 * @param part whose text it is
 * @param title what that part is called
 * @param leaf the text
 */
record Mention(PartKey part, String title, Leaf leaf) {
    /** Every text of the provider that speaks of it, in both languages. */
    static List<Mention> of(String address, Provider provider, Wording wording) {
        ProviderTree tree = ProviderTree.of(provider);
        Leaves leaves = new Leaves(provider, wording);
        List<Mention> mentions = new ArrayList<>();
        tree.keys().forEach(key -> {
            var part = tree.part(key).orElseThrow();
            String title = PartTitle.of(key, part, wording);
            leaves.of(key.kind().editable(), part).stream()
                    .filter(leaf -> leaf.raw().contains(code(address)))
                    .forEach(leaf -> mentions.add(new Mention(key, title, leaf)));
        });
        return mentions;
    }

    static String code(String address) {
        return "{@" + address + "}";
    }

    /** Its name in a form, and there is no other of this name. */
    public String id() {
        return part + "/" + String.join(".", leaf.place());
    }

    /** The text with the address in it. */
    public String with(String address, String value) {
        return leaf.raw().replace(code(address), value);
    }
}
