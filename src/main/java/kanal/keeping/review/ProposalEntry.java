package kanal.keeping.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import kanal.guide.ProviderCode;
import org.jspecify.annotations.Nullable;

/** A proposal as a row, which is decided once and never removed. */
@Entity
@Table(name = "proposal")
class ProposalEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long number;

    @Version
    private int version;

    private String providerCode;
    private String author;
    private String note;
    private Instant writtenAt;
    private long baseRevision;
    private @Nullable String document;

    @Enumerated(EnumType.STRING)
    private Proposal.State state = Proposal.State.WAITING;

    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String reason;
    private @Nullable Long revision;

    @SuppressWarnings("NullAway.Init")
    protected ProposalEntry() {}

    /** @param document what the provider would be; null to switch the rule off */
    ProposalEntry(
            ProviderCode provider,
            String author,
            String note,
            Instant writtenAt,
            long base,
            @Nullable String document) {
        this.providerCode = provider.value();
        this.author = author;
        this.note = note;
        this.writtenAt = writtenAt;
        this.baseRevision = base;
        this.document = document;
    }

    long number() {
        return Objects.requireNonNull(number);
    }

    /** @param made the revision; null where there is none */
    void approve(String keeper, Instant moment, @Nullable Long made) {
        decide(Proposal.State.APPROVED, keeper, moment);
        revision = made;
    }

    void refuse(String keeper, Instant moment, String why) {
        decide(Proposal.State.REFUSED, keeper, moment);
        reason = why;
    }

    void withdraw(String keeper, Instant moment) {
        decide(Proposal.State.WITHDRAWN, keeper, moment);
    }

    private void decide(Proposal.State decision, String keeper, Instant moment) {
        if (state != Proposal.State.WAITING) {
            throw new ProposalRefusedException(ProposalRefusal.DECIDED);
        }
        state = decision;
        decidedBy = keeper;
        decidedAt = moment;
    }

    Proposal toProposal() {
        return new Proposal(
                number(),
                new ProviderCode(providerCode),
                author,
                note,
                writtenAt,
                baseRevision,
                document,
                state,
                decidedBy,
                decidedAt,
                reason == null ? "" : reason,
                revision);
    }
}
