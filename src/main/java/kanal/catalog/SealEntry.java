package kanal.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** What a revision said when it was written, as a digest, bound to all revisions before it; never changed. */
@Entity
@Immutable
@Table(name = "seal")
class SealEntry {
    @Id
    private long number;

    private String digest;
    private String link;

    @SuppressWarnings("NullAway.Init")
    protected SealEntry() {}

    SealEntry(long number, String digest, String link) {
        this.number = number;
        this.digest = digest;
        this.link = link;
    }

    long number() {
        return number;
    }

    String digest() {
        return digest;
    }

    String link() {
        return link;
    }
}
