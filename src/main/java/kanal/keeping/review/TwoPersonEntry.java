package kanal.keeping.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kanal.guide.ProviderCode;

/** That a provider is changed by two, as a row beside what the history says of it. */
@Entity
@Table(name = "two_person")
class TwoPersonEntry {
    @Id
    private String providerCode;

    private Instant since;

    @SuppressWarnings("NullAway.Init")
    protected TwoPersonEntry() {}

    TwoPersonEntry(ProviderCode provider, Instant since) {
        this.providerCode = provider.value();
        // As exactly as both databases keep it
        this.since = since.truncatedTo(ChronoUnit.MICROS);
    }

    String providerCode() {
        return providerCode;
    }

    Instant since() {
        return since;
    }
}
