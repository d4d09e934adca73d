package kanal.keeping.review;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Objects;
import kanal.audit.Actor;
import kanal.audit.Audit;
import kanal.audit.AuditEvent;
import kanal.catalog.Edit;
import kanal.catalog.StateEntry;
import kanal.document.Document;
import kanal.document.DocumentException;
import kanal.document.Merge;
import kanal.document.UnknownPartException;
import kanal.guide.Provider;
import kanal.keeping.suggestions.SuggestionEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of proposals. Each decision is part of one transaction that begins by locking the catalog, so that of two
 * who decide at once the second finds it decided.
 */
@Component
public class Decisions {
    private final EntityManager entries;
    private final TwoPerson twoPerson;
    private final Audit audit;
    private final Clock clock;

    Decisions(EntityManager entries, TwoPerson twoPerson, Audit audit, Clock clock) {
        this.entries = entries;
        this.twoPerson = twoPerson;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The change that approving it makes, with the decision, which is written in the transaction of the change: either both
     * happen or none.
     *
     * @param seen the provider as it was published when the owner looked at the proposal
     * @param base the provider from which it was made
     */
    public Edit approving(Proposal proposal, Provider base, Provider seen, Actor owner) {
        String name = other(proposal, owner);
        Provider wanted =
                Document.readAgain("proposal " + proposal.number(), Objects.requireNonNull(proposal.wanted()));
        return new Edit(
                proposal.provider(),
                proposal.author(),
                name,
                proposal.note(),
                null,
                current -> approved(base, wanted, seen, current),
                revision -> approve(proposal.number(), owner, revision));
    }

    private static Provider approved(Provider base, Provider wanted, Provider seen, Provider current) {
        if (!current.equals(seen)) {
            throw new ProposalRefusedException(ProposalRefusal.MOVED);
        }
        Provider merged = merged(base, wanted, current);
        if (merged.equals(current)) {
            throw new ProposalRefusedException(ProposalRefusal.NOTHING_LEFT);
        }
        return merged;
    }

    /**
     * What the current state becomes by it.
     *
     * @throws ProposalRefusedException when both changed the same, or both together can be no provider
     */
    static Provider merged(Provider base, Provider wanted, Provider current) {
        Merge.Merged merged = Merge.of(Document.tree(base), Document.tree(wanted), Document.tree(current));
        if (!merged.conflicts().isEmpty()) {
            throw new ProposalRefusedException(ProposalRefusal.CONFLICT);
        }
        try {
            return Document.read("proposal", merged.tree());
        } catch (DocumentException none) {
            throw new ProposalRefusedException(ProposalRefusal.CONFLICT);
        }
    }

    @Transactional
    public void approveSwitchingOff(Proposal proposal, Actor owner) {
        other(proposal, owner);
        StateEntry.lock(entries);
        approve(proposal.number(), owner, null);
        twoPerson.switchOff(proposal.provider(), proposal.author(), name(owner));
        audit.write(owner, AuditEvent.RULE_OFF, proposal.provider().value());
    }

    @Transactional
    public void refuse(long number, String reason, Actor owner) {
        StateEntry.lock(entries);
        if (!Edit.isNote(reason)) {
            throw new ProposalRefusedException(ProposalRefusal.NO_REASON);
        }
        ProposalEntry entry = entry(number);
        owner(owner);
        entry.refuse(name(owner), clock.instant(), reason);
        tellSuggestions(number, null);
        audit.write(owner, AuditEvent.PROPOSAL_REFUSED, number + ": " + reason);
    }

    @Transactional
    public void withdraw(long number, Actor author) {
        StateEntry.lock(entries);
        ProposalEntry entry = entry(number);
        if (!entry.toProposal().isBy(name(author))) {
            throw new AccessDeniedException("Only who proposed it withdraws it");
        }
        entry.withdraw(name(author), clock.instant());
        tellSuggestions(number, null);
        audit.write(author, AuditEvent.PROPOSAL_WITHDRAWN, Long.toString(number));
    }

    private void approve(long number, Actor owner, @Nullable Long revision) {
        ProposalEntry entry = entry(number);
        Proposal proposal = entry.toProposal();
        owner(owner);
        entry.approve(name(owner), clock.instant(), revision);
        tellSuggestions(number, revision);
        if (!isTwo(proposal, owner)) {
            throw new ProposalRefusedException(ProposalRefusal.MAY_BE_ONE);
        }
        audit.write(owner, AuditEvent.PROPOSAL_APPROVED, number + ", " + proposal.author() + ": " + proposal.note());
    }

    /** Those that it would apply: they are, or wait again. */
    private void tellSuggestions(long proposal, @Nullable Long revision) {
        entries.createQuery("from SuggestionEntry where proposal = :proposal", SuggestionEntry.class)
                .setParameter("proposal", proposal)
                .getResultStream()
                .forEach(suggestion -> suggestion.decided(revision));
    }

    private boolean isTwo(Proposal proposal, Actor approver) {
        return twoPerson.isPersonOfTheirOwn(name(approver), proposal.provider())
                && twoPerson.isPersonOfTheirOwn(proposal.author(), proposal.provider());
    }

    private static String other(Proposal proposal, Actor owner) {
        if (proposal.isBy(name(owner))) {
            throw new AccessDeniedException("Nobody approves their own proposal");
        }
        return name(owner);
    }

    /** As the history says now, whatever the session thinks. */
    private void owner(Actor owner) {
        if (!twoPerson.isOwner(name(owner))) {
            throw new AccessDeniedException("Only owners approve");
        }
    }

    private ProposalEntry entry(long number) {
        ProposalEntry entry = entries.find(ProposalEntry.class, number);
        if (entry == null) {
            throw new UnknownPartException("proposal " + number);
        }
        return entry;
    }

    private static String name(Actor keeper) {
        return Objects.requireNonNull(keeper.name());
    }
}
