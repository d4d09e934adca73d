package kanal.keeping.editor;

import jakarta.persistence.PersistenceException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import kanal.audit.Actor;
import kanal.catalog.Catalog;
import kanal.catalog.CatalogBusyException;
import kanal.catalog.Edit;
import kanal.catalog.NothingChangedException;
import kanal.document.DocumentException;
import kanal.guide.Guide;
import kanal.guide.Provider;
import kanal.keeping.review.ApprovalNeededException;
import kanal.keeping.review.Proposals;
import kanal.keeping.suggestions.Suggestions;
import kanal.operation.DatabaseWrites;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Where an edit goes that a keeper saves: into the catalog, or to another owner where two have to look at it. */
@Component
class Saving {
    /** Ends the transaction of a save. */
    private static final class ConflictException extends RuntimeException {}

    private final Catalog catalog;
    private final Proposals proposals;
    private final Suggestions suggestions;
    private final DatabaseWrites writes;

    Saving(Catalog catalog, Proposals proposals, Suggestions suggestions, DatabaseWrites writes) {
        this.catalog = catalog;
        this.proposals = proposals;
        this.suggestions = suggestions;
        this.writes = writes;
    }

    /**
     * Saves it, also as a proposal where the preview did not say so yet.
     *
     * @param before the provider as it was published when the keeper saved
     */
    Outcome save(PendingEdit pending, Provider before, SubmittedForm posted, Actor keeper) {
        try {
            return saved(pending, before, posted, keeper);
        } catch (DocumentException why) {
            return new Outcome.Refused(why);
        } catch (NothingChangedException unchanged) {
            return new Outcome.Unchanged();
        } catch (ConflictException conflict) {
            return new Outcome.Conflict();
        } catch (CatalogBusyException | DataAccessException | TransactionException | PersistenceException away) {
            return new Outcome.Unsaved(writes.lackSpace());
        }
    }

    private Outcome saved(PendingEdit pending, Provider before, SubmittedForm posted, Actor keeper) {
        String name = Objects.requireNonNull(keeper.name());
        Edit edit = new Edit(
                pending.provider(),
                name,
                null,
                posted.note(),
                pending.takesBack(),
                current -> pending.applyTo(current).orElseThrow(ConflictException::new));
        try {
            Guide saved = catalog.change(edit);
            long revision = saved.revision();
            Provider after = Editing.again(before, saved);
            return new Outcome.Saved(
                    revision, waits(posted, before, after, number -> suggestions.accepted(number, revision, name)));
        } catch (ApprovalNeededException needed) {
            long proposal = proposals.add(edit, needed.wanted(), needed.base(), keeper);
            return new Outcome.Proposed(
                    proposal,
                    waits(posted, before, needed.wanted(), number -> suggestions.proposed(number, proposal, name)));
        }
    }

    /** Answers the suggestion from which the form came, if the edit does what it asks for; else it still waits. */
    private boolean waits(SubmittedForm posted, Provider before, Provider after, LongConsumer answer) {
        Optional<Long> number = posted.suggestion();
        boolean followed = number.isPresent() && suggestions.isFollowed(number.get(), before, after);
        if (followed) {
            answer.accept(number.get());
        }
        return number.isPresent() && !followed;
    }
}
