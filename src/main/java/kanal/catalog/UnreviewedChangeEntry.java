package kanal.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import kanal.guide.Address;
import kanal.guide.LocalText;
import kanal.guide.ProviderCode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a revision that one keeper made alone did to one address, also that it was closed, as a row; never changed. */
@Entity
@Immutable
@Table(name = "lone_change")
@SuppressWarnings("UnusedVariable") // Hibernate reads them
class LoneChangeEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long number;

    private long revision;
    private String addressCode;
    private String providerCode;
    private Instant writtenAt;
    private boolean settled;

    @Column(name = "before_id")
    private @Nullable String beforeId;

    @Column(name = "before_en")
    private @Nullable String beforeEn;

    @SuppressWarnings("NullAway.Init")
    protected LoneChangeEntry() {}

    /**
     * @param settled whether there is nothing to tell of the address from now on
     * @param before what people were sent to until then; null for nothing
     */
    LoneChangeEntry(
            long revision,
            ProviderCode provider,
            Address address,
            Instant writtenAt,
            boolean settled,
            @Nullable LocalText before) {
        this.revision = revision;
        addressCode = address.code().value();
        providerCode = provider.value();
        this.writtenAt = writtenAt;
        this.settled = settled;
        beforeId = before == null ? null : before.id();
        beforeEn = before == null ? null : before.en();
    }

    ProviderCode provider() {
        return new ProviderCode(providerCode);
    }

    String address() {
        return addressCode;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    boolean settled() {
        return settled;
    }

    @Nullable LocalText before() {
        return beforeId == null || beforeEn == null ? null : new LocalText(beforeId, beforeEn);
    }
}
