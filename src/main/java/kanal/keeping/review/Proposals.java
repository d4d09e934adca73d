package kanal.keeping.review;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kanal.audit.Actor;
import kanal.audit.Audit;
import kanal.audit.AuditEvent;
import kanal.catalog.Edit;
import kanal.catalog.StateEntry;
import kanal.document.Document;
import kanal.document.DocumentFormat;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes that wait for another owner, and those that did; none is ever removed. */
@Component
public class Proposals {
    private final EntityManager entries;
    private final Audit audit;
    private final Clock clock;

    Proposals(EntityManager entries, Audit audit, Clock clock) {
        this.entries = entries;
        this.audit = audit;
        this.clock = clock;
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<Proposal> waiting() {
        return list("where state = 'WAITING' order by number", Integer.MAX_VALUE);
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Proposal> decided(int most) {
        return list("where state <> 'WAITING' order by decidedAt desc, number desc", most);
    }

    @Transactional(readOnly = true)
    public long countWaiting() {
        return entries.createQuery("select count(p) from ProposalEntry p where p.state = 'WAITING'", Long.class)
                .getSingleResult();
    }

    @Transactional(readOnly = true)
    public Optional<Proposal> find(long number) {
        return Optional.ofNullable(entries.find(ProposalEntry.class, number)).map(ProposalEntry::toProposal);
    }

    /** Stores it as it was made; its number. */
    @Transactional
    public long add(Edit edit, Provider wanted, long base, Actor author) {
        return add(
                new ProposalEntry(
                        edit.provider(),
                        edit.author(),
                        edit.note(),
                        clock.instant(),
                        base,
                        Document.write(wanted, DocumentFormat.JSON)),
                author);
    }

    /** To switch the rule off; only one of these waits at a time. */
    @Transactional
    public long addSwitchingOff(ProviderCode provider, String note, long base, Actor author) {
        StateEntry.lock(entries);
        Optional<Proposal> same = waiting().stream()
                .filter(proposal ->
                        proposal.isToSwitchOff() && proposal.provider().equals(provider))
                .findFirst();
        return same.map(Proposal::number)
                .orElseGet(() -> add(
                        new ProposalEntry(
                                provider, Objects.requireNonNull(author.name()), note, clock.instant(), base, null),
                        author));
    }

    private long add(ProposalEntry entry, Actor author) {
        entries.persist(entry);
        audit.write(author, AuditEvent.PROPOSED, told(entry));
        return entry.number();
    }

    private static String told(ProposalEntry entry) {
        Proposal proposal = entry.toProposal();
        return proposal.number() + ", " + proposal.provider() + ": " + proposal.note();
    }

    private List<Proposal> list(String which, int most) {
        return entries.createQuery("from ProposalEntry " + which, ProposalEntry.class)
                .setMaxResults(most)
                .getResultStream()
                .map(ProposalEntry::toProposal)
                .toList();
    }
}
