package kanal.keeping.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kanal.catalog.Catalog;
import kanal.catalog.CatalogEntries;
import kanal.keeping.changes.Wording;
import kanal.keeping.desk.WorkView.Row;
import org.springframework.stereotype.Component;

/** What there is to do today in what is published. */
@Component
class Work {
    private final Catalog catalog;
    private final CatalogEntries entries;
    private final Clock clock;

    Work(Catalog catalog, CatalogEntries entries, Clock clock) {
        this.catalog = catalog;
        this.entries = entries;
        this.clock = clock;
    }

    WorkView all(Wording wording) {
        return WorkView.of(catalog.published(), entries, LocalDate.now(clock), wording);
    }

    /** Those whose evidence is the furthest past its time. */
    List<Row> oldest(int most, Wording wording) {
        return WorkView.oldest(catalog.published(), entries, LocalDate.now(clock), most, wording);
    }
}
