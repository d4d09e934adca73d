package kanal.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

/** The number of the last revision, in the one row that is locked by whoever changes the catalog. */
@Entity
@Table(name = "catalog_state")
public class StateEntry {
    private static final int ONLY = 1;

    @Id
    private int id;

    private long revision;

    /** In which layout the rows are. */
    private int layout;

    protected StateEntry() {}

    /** Until the end of the transaction, nobody else changes the catalog, its keepers or its proposals. */
    public static StateEntry lock(EntityManager entries) {
        StateEntry state = entries.find(StateEntry.class, ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (state == null) {
            throw new StoredCatalogException(
                    "table catalog_state", new IllegalStateException("its only row is missing"));
        }
        return state;
    }

    boolean isNew() {
        return revision == 0;
    }

    /** Whether the rows are to be made again, which is done then. */
    boolean moveTo(int next) {
        boolean other = layout != next;
        layout = next;
        return other;
    }

    public long revision() {
        return revision;
    }

    long next() {
        return ++revision;
    }
}
