package kanal.guide;

import java.util.List;
import java.util.Optional;

/**
 * What is published: every provider's document, at one revision.
 *
 * @param revision counts from 1, one up with every change
 */
public record Guide(long revision, Providers providers) {
    public Guide {
        if (revision < 1) {
            throw new IllegalArgumentException("Not a revision: " + revision);
        }
    }

    /** Of providers that are loaded. */
    public Guide(long revision, List<Provider> providers) {
        this(
                revision,
                new Providers(providers.stream().map(Providers.Listed::of).toList()));
    }

    public Optional<Provider> provider(ProviderCode code) {
        return providers.find(code);
    }
}
