package kanal.keeping.editor;

import java.util.Optional;
import kanal.document.PartKey;
import kanal.document.ProviderTree;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A part that is there, as a keeper wants it.
 *
 * @param was the part when the keeper began
 * @param place the place to list with an address that lies outside of the listed ones; empty for none
 */
record PartEdit(ProviderCode provider, PartKey key, ObjectNode was, ObjectNode wanted, String place)
        implements PendingEdit {
    @Override
    public Optional<Provider> applyTo(Provider current) {
        ProviderTree tree = ProviderTree.of(current);
        if (!tree.part(key).equals(Optional.of(was))) {
            return Optional.empty();
        }
        tree.put(key, wanted);
        if (!place.isEmpty()) {
            UnlistedAddress.list(tree, current, tree.parent(key), wanted, place);
        }
        return Optional.of(tree.toProvider());
    }
}
