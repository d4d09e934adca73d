package kanal.keeping.editor;

import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import kanal.audit.Actor;
import kanal.catalog.Catalog;
import kanal.catalog.Edit;
import kanal.guide.Guide;
import kanal.guide.Provider;
import kanal.keeping.review.ApprovalNeededException;
import kanal.keeping.review.Proposals;
import kanal.keeping.suggestions.Suggestions;
import org.springframework.stereotype.Component;

/** Where a change goes that a keeper saves: into the catalog, or to another owner where two have to look at it. */
@Component
class Saving {
    private final Catalog catalog;
    private final Proposals proposals;
    private final Suggestions suggestions;

    Saving(Catalog catalog, Proposals proposals, Suggestions suggestions) {
        this.catalog = catalog;
        this.proposals = proposals;
        this.suggestions = suggestions;
    }

    /** Saves it, also as a proposal where the preview did not say so yet; the page to go to. */
    String save(Draft draft, Posted posted, Actor keeper) {
        String name = Objects.requireNonNull(keeper.name());
        Edit edit = new Edit(draft.provider().code(), name, null, posted.note(), draft.takesBack(), draft::applyTo);
        try {
            Guide saved = catalog.change(edit);
            long revision = saved.revision();
            String done = draft.done() + "?saved=" + revision;
            return answered(
                    posted,
                    draft,
                    Editing.again(draft.provider(), saved),
                    done,
                    number -> suggestions.accepted(number, revision, name));
        } catch (ApprovalNeededException needed) {
            long proposal = proposals.add(edit, needed.wanted(), needed.base(), keeper);
            return answered(
                    posted,
                    draft,
                    needed.wanted(),
                    "/admin/proposals/" + proposal + "?sent",
                    number -> suggestions.proposed(number, proposal, name));
        }
    }

    /** Answers the suggestion from which the form came, if it does what that says; else it still waits, and that is told. */
    private String answered(Posted posted, Draft draft, Provider after, String page, LongConsumer answer) {
        Optional<Long> number = posted.suggestion();
        if (number.isEmpty()) {
            return page;
        }
        boolean followed = suggestions.isFollowed(number.get(), draft.provider(), after);
        if (followed) {
            answer.accept(number.get());
        }
        return followed ? page : page + "&waits";
    }
}
