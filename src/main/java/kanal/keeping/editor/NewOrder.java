package kanal.keeping.editor;

import java.util.List;
import java.util.Optional;
import kanal.document.PartKind;
import kanal.document.ProviderTree;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;

/**
 * Parts of one list in another order.
 *
 * @param parent the channel of addresses; empty for all others
 * @param was the codes in the order in which they were when the keeper began
 * @param wanted the same codes in the order that is wanted
 */
record NewOrder(ProviderCode provider, PartKind kind, String parent, List<String> was, List<String> wanted)
        implements PendingEdit {
    @Override
    public Optional<Provider> applyTo(Provider current) {
        ProviderTree tree = ProviderTree.of(current);
        if (!tree.list(kind, parent).codes().equals(was)) {
            return Optional.empty();
        }
        tree.order(kind, parent, wanted);
        return Optional.of(tree.toProvider());
    }
}
