package kanal.guide;

import java.util.List;
import java.util.Optional;

/**
 * What is published: every provider's document, at one revision.
 *
 * @param revision counts from 1, one up with every change
 */
public record Guide(long revision, List<Provider> providers) {
    public Guide {
        providers = List.copyOf(providers);
        Check.unique("provider", providers, Provider::code);
        if (revision < 1) {
            throw new IllegalArgumentException("Not a revision: " + revision);
        }
    }

    public Optional<Provider> provider(ProviderCode code) {
        return providers.stream()
                .filter(provider -> provider.code().equals(code))
                .findFirst();
    }
}
