package kanal.catalog;

import jakarta.persistence.Embeddable;
import java.net.URI;
import java.time.LocalDate;
import kanal.guide.Evidence;
import kanal.guide.Grade;
import kanal.guide.Region;
import org.jspecify.annotations.Nullable;

/**
 * Evidence as columns of the row that it is for.
 *
 * @param grade a string, so that it is this row that is found wrong, and not the query that reads them all
 */
@Embeddable
record EvidenceColumns(
        String grade,
        TextColumns source,
        @Nullable String url,
        @Nullable LocalDate seenOn,
        @Nullable LocalDate recordedOn,
        boolean live,
        String about) {
    static EvidenceColumns of(Evidence evidence) {
        URI url = evidence.url();
        return new EvidenceColumns(
                evidence.grade().name(),
                TextColumns.of(evidence.source()),
                url == null ? null : url.toString(),
                evidence.seenOn(),
                evidence.recordedOn(),
                evidence.live(),
                Json.of(evidence.about()));
    }

    Evidence toEvidence() {
        return new Evidence(
                Grade.valueOf(grade),
                source.toText(),
                url == null ? null : URI.create(url),
                seenOn,
                recordedOn,
                live,
                Json.set(Region.class, about));
    }
}
