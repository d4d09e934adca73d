package kanal.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import kanal.document.PartKey;
import kanal.document.PartKind;
import kanal.guide.LocalText;
import kanal.guide.ProviderCode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a revision did to a part of which one keeper alone made something, as a row; never changed. */
@Entity
@Immutable
@Table(name = "unreviewed_change")
@SuppressWarnings("UnusedVariable") // Hibernate reads them
class UnreviewedChangeEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long number;

    private long revision;
    private String providerCode;

    private String partKind;
    private String partCode;
    private Instant writtenAt;
    private boolean settled;

    @Column(name = "before_id")
    private @Nullable String beforeId;

    @Column(name = "before_en")
    private @Nullable String beforeEn;

    private @Nullable String beforeDigest;

    @SuppressWarnings("NullAway.Init")
    protected UnreviewedChangeEntry() {}

    /**
     * @param settled whether there is nothing to tell of the part from now on
     * @param before for an address what people were sent to until then; null for nothing
     * @param beforeDigest of the part until then; null where it is not to be taken back
     */
    UnreviewedChangeEntry(
            long revision,
            ProviderCode provider,
            PartKey part,
            Instant writtenAt,
            boolean settled,
            @Nullable LocalText before,
            @Nullable String beforeDigest) {
        this.revision = revision;
        providerCode = provider.value();
        partKind = part.kind().toString();
        partCode = part.code();
        this.writtenAt = writtenAt;
        this.settled = settled;
        beforeId = before == null ? null : before.id();
        beforeEn = before == null ? null : before.en();
        this.beforeDigest = beforeDigest;
    }

    ProviderCode provider() {
        return new ProviderCode(providerCode);
    }

    PartKey part() {
        return new PartKey(PartKind.find(partKind).orElseThrow(), partCode);
    }

    boolean isSettled() {
        return settled;
    }

    @Nullable String beforeDigest() {
        return beforeDigest;
    }

    @Nullable LocalText before() {
        return beforeId == null || beforeEn == null ? null : new LocalText(beforeId, beforeEn);
    }

    UnreviewedChange toChange() {
        return new UnreviewedChange(LocalDate.ofInstant(writtenAt, ZoneOffset.UTC), before());
    }
}
