package kanal.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A change of the catalog: who made it, why, when, and the document that it resulted in; never changed itself. A document
 * that is much like an earlier whole one is kept as what is different.
 */
@Entity
@Immutable
@Table(name = "revision")
class RevisionEntry {
    /** In the place of a provider's code, which it can never be. */
    static final String RIGHTS = "@rights";

    @Id
    private long number;

    private String providerCode;
    private String author;
    private @Nullable String approvedBy;
    private String note;
    private Instant writtenAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "base")
    private @Nullable RevisionEntry base;

    /** The whole document, or a {@link LinePatch} of the base's. */
    private String document;

    @SuppressWarnings("NullAway.Init")
    protected RevisionEntry() {}

    /** @param base an earlier one of the same provider that is whole; null for none */
    RevisionEntry(
            long number,
            String code,
            String document,
            String author,
            @Nullable String approvedBy,
            String note,
            Instant writtenAt,
            @Nullable RevisionEntry base) {
        this.number = number;
        this.providerCode = code;
        this.author = author;
        this.approvedBy = approvedBy;
        this.note = note;
        // As exactly as both databases keep it
        this.writtenAt = writtenAt.truncatedTo(ChronoUnit.MICROS);
        this.document = document;
        String patch = base == null ? document : LinePatch.between(base.stored(), document);
        if (patch.length() < document.length() / 2) {
            this.base = base;
            this.document = patch;
        }
    }

    long number() {
        return number;
    }

    String document() {
        return base == null ? document : LinePatch.apply(base.stored(), document);
    }

    /** Not private, since a base is loaded when this is asked for. */
    String stored() {
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
                document());
    }
}
