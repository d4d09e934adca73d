package kanal.keeping.editor;

import java.util.List;
import java.util.Optional;
import kanal.document.Document;
import kanal.document.DocumentException;
import kanal.document.Merge;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import kanal.guide.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Taking back one change, or everything since a revision; itself a change like any other.
 *
 * @param previewed the provider as the keeper saw it when they decided
 * @param number of the one revision that is taken back; null for everything since one
 * @param was the revision's own document
 * @param wanted what it is to be made of: the document before it for one change, its own for everything
 */
record Reversal(Provider previewed, @Nullable Long number, Provider was, Provider wanted) implements PendingEdit {
    @Override
    public ProviderCode provider() {
        return wanted.code();
    }

    @Override
    public @Nullable Long takesBack() {
        return number;
    }

    @Override
    public Optional<Provider> applyTo(Provider current) {
        if (!current.equals(previewed)) {
            return Optional.empty();
        }
        if (number == null) {
            return Optional.of(wanted);
        }
        if (!inTheWay().isEmpty()) {
            throw new DocumentException("revert", 0, "", Rule.CHANGED_AGAIN.by(inTheWay()));
        }
        return Optional.of(Document.read("revert", merged().tree()));
    }

    /** The places of what was changed again later. */
    List<List<String>> inTheWay() {
        return merged().conflicts();
    }

    private Merge.Merged merged() {
        return Merge.of(Document.tree(was), Document.tree(wanted), Document.tree(previewed));
    }
}
