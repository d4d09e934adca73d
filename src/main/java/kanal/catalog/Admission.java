package kanal.catalog;

import kanal.guide.Guide;
import kanal.guide.Provider;

/** Lets a change of the catalog through, or not. */
public interface Admission {
    /**
     * Called in the transaction that writes the change.
     *
     * @param now what is published, before the change
     * @return whether it counts for what is told of changes that nobody else looked at: it is one, or ends them
     * @throws RuntimeException where somebody else has to agree first; nothing is changed then
     */
    boolean admit(Edit edit, Guide now, Provider after);

    /** Called in the same transaction, once a provider that is new is written. */
    default void added(Edit edit, Provider provider) {}
}
