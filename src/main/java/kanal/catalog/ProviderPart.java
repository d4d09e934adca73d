package kanal.catalog;

import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

/** A row that belongs to a provider. */
@MappedSuperclass
abstract class ProviderPart extends Entry {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @SuppressWarnings("UnusedVariable") // Hibernate reads it
    private ProviderEntry provider;

    @SuppressWarnings("NullAway.Init")
    protected ProviderPart() {}

    ProviderPart(ProviderEntry provider, int position) {
        super(position);
        this.provider = provider;
    }
}
