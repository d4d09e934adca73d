package kanal.keeping.accounts;

import java.util.Set;

/** Something about a keeper is not done, and nothing was changed. */
final class KeeperRefusedException extends RuntimeException {
    /** Not serialised with the exception. */
    private final transient Set<KeeperRefusal> refusals;

    KeeperRefusedException(Set<KeeperRefusal> refusals) {
        super(refusals.toString());
        this.refusals = refusals;
    }

    KeeperRefusedException(KeeperRefusal refusal) {
        this(Set.of(refusal));
    }

    Set<KeeperRefusal> refusals() {
        return refusals;
    }
}
