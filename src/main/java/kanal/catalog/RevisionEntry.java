package kanal.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import kanal.guide.Provider;
import org.jspecify.annotations.Nullable;

/** A change of the catalog: who made it, why, when, and the whole document that it resulted in; never changed itself. */
@Entity
@Table(name = "revision")
@SuppressWarnings("UnusedVariable") // Hibernate reads them
class RevisionEntry {
    @Id
    private long number;

    private String providerCode;
    private String author;
    private @Nullable String approvedBy;
    private String note;
    private Instant writtenAt;
    private String document;

    @SuppressWarnings("NullAway.Init")
    protected RevisionEntry() {}

    RevisionEntry(long number, Provider provider, Edit edit, Instant writtenAt) {
        this.number = number;
        this.providerCode = provider.code().value();
        author = edit.author();
        approvedBy = edit.approvedBy();
        note = edit.note();
        this.writtenAt = writtenAt;
        document = Document.write(provider, DocumentFormat.JSON);
    }
}
