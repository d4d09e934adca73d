package kanal.keeping.editor;

import java.util.Optional;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;

/**
 * A whole document in the place of the provider's.
 *
 * @param previewed the provider as the keeper saw it when they decided
 * @param wanted what the document says
 */
record NewDocument(Provider previewed, Provider wanted) implements PendingEdit {
    @Override
    public ProviderCode provider() {
        return wanted.code();
    }

    @Override
    public Optional<Provider> applyTo(Provider current) {
        return current.equals(previewed) ? Optional.of(wanted) : Optional.empty();
    }
}
