package kanal.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One event at the keepers' door as a row; never changed. */
@Entity
@Immutable
@Table(name = "audit")
class AuditEntry {
    private static final int LONGEST = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long number;

    private Instant happenedAt;
    private @Nullable String keeper;

    @Enumerated(EnumType.STRING)
    private AuditEvent event;

    private String detail;
    private String network;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    AuditEntry(Instant happenedAt, Actor actor, AuditEvent event, String detail) {
        this.happenedAt = happenedAt;
        this.keeper = actor.name();
        this.event = event;
        this.detail = oneLine(detail);
        this.network = actor.network().truncated();
    }

    AuditLine toLine() {
        return new AuditLine(Objects.requireNonNull(number), UtcTime.of(happenedAt), keeper, event, detail, network);
    }

    private static String oneLine(String detail) {
        String line = detail.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]", " ");
        return line.substring(0, Math.min(LONGEST, line.length()));
    }
}
