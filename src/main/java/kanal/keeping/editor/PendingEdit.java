package kanal.keeping.editor;

import java.util.Optional;
import kanal.document.DocumentException;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import org.jspecify.annotations.Nullable;

/** What a keeper is about to change: a value that knows what becomes of a provider, and nothing of pages. */
sealed interface PendingEdit permits PartEdit, NewPart, NewOrder, Reversal, NewDocument {
    ProviderCode provider();

    /**
     * The provider after the edit.
     *
     * @return nothing where somebody else changed the same since the keeper began
     * @throws DocumentException when it cannot be published
     */
    Optional<Provider> applyTo(Provider current);

    /** The number of the one revision that it takes back; null where it takes back none. */
    default @Nullable Long takesBack() {
        return null;
    }
}
