package kanal.catalog;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down while something in the database is not as Kanal wrote it; pages are served nevertheless, from what is proved. */
@Component("catalogHealthIndicator")
class CatalogHealth implements HealthIndicator {
    private final Catalog catalog;

    CatalogHealth(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Health health() {
        return catalog.tampering().isNone()
                ? Health.up().build()
                : Health.down().build();
    }
}
