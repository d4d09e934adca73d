package kanal.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import kanal.document.Document;
import kanal.document.DocumentFormat;
import kanal.guide.Provider;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A change of the catalog: who made it, why, when, and the whole document that it resulted in; never changed itself. */
@Entity
@Immutable
@Table(name = "revision")
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
        // As exactly as both databases keep it
        this.writtenAt = writtenAt.truncatedTo(ChronoUnit.MICROS);
        document = Document.write(provider, DocumentFormat.JSON);
    }

    long number() {
        return number;
    }

    String document() {
        return document;
    }

    /** Everything that it says. None but the document can have more than one line. */
    String content() {
        return String.join(
                "\n",
                Long.toString(number),
                providerCode,
                author,
                Objects.requireNonNullElse(approvedBy, ""),
                note,
                writtenAt.toString(),
                document);
    }
}
