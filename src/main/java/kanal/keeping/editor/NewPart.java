package kanal.keeping.editor;

import java.util.Optional;
import java.util.Set;
import kanal.document.DocumentException;
import kanal.document.PartKind;
import kanal.document.ProviderTree;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import kanal.guide.Rule;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A part that is not there yet. Nobody can have changed it; whoever took its code before is told as a refusal.
 *
 * @param parent the channel of a new address; empty for all others
 * @param replaced the address that it takes the place of; null for none
 * @param mentions the texts that are to speak of the new address
 * @param place the place to list with an address that lies outside of the listed ones; empty for none
 */
record NewPart(
        ProviderCode provider,
        PartKind kind,
        String parent,
        @Nullable String replaced,
        ObjectNode wanted,
        Set<String> mentions,
        String place)
        implements PendingEdit {
    /** Codes by which paths of the keepers' pages mean something else. */
    private static final Set<String> TAKEN = Set.of("new", "order");

    @Override
    public Optional<Provider> applyTo(Provider current) {
        ProviderTree tree = ProviderTree.of(current);
        if (TAKEN.contains(code())) {
            throw new DocumentException("form", 0, "", Rule.CODE_OF_KEEPERS_PAGES.by(code()));
        }
        tree.add(kind, parent, replaced, wanted);
        if (!place.isEmpty()) {
            UnlistedAddress.list(tree, current, parent, wanted, place);
        }
        if (replaced != null) {
            Replacement.retire(tree, replaced, code());
            Replacement.point(tree, replaced, code(), mentions);
        }
        return Optional.of(tree.toProvider());
    }

    String code() {
        return wanted.path(kind.key()).asString("");
    }
}
