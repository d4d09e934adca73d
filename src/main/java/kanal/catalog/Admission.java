package kanal.catalog;

import java.util.Optional;
import kanal.guide.Provider;

/** Lets a change of the catalog through, or not. */
public interface Admission {
    /**
     * Called in the transaction that writes the change.
     *
     * @param before the provider as it is; nothing for one that is new
     * @param base the revision that the change was made from
     * @return whether it counts for what is told of changes that nobody else looked at: it is one, or ends them
     * @throws RuntimeException where somebody else has to agree first; nothing is changed then
     */
    boolean admit(Edit edit, Optional<Provider> before, Provider after, long base);
}
