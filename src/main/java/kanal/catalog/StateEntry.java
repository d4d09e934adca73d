package kanal.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The number of the last revision, in the one row that is locked by whoever changes the catalog. */
@Entity
@Table(name = "catalog_state")
class StateEntry {
    static final int ONLY = 1;

    @Id
    private int id;

    private long revision;

    protected StateEntry() {}

    boolean isNew() {
        return revision == 0;
    }

    long revision() {
        return revision;
    }

    long next() {
        return ++revision;
    }
}
