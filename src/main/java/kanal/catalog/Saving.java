package kanal.catalog;

import java.util.Objects;
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
        Edit edit = new Edit(draft.provider().code(), name, null, posted.note(), draft.isWhole(), draft::applyTo);
        try {
            long revision = catalog.change(edit).revision();
            posted.suggestion().ifPresent(number -> suggestions.accepted(number, revision, name));
            return draft.done() + "?saved=" + revision;
        } catch (ApprovalNeededException needed) {
            long proposal = proposals.add(edit, needed.wanted(), needed.base(), keeper);
            posted.suggestion().ifPresent(number -> suggestions.proposed(number, proposal, name));
            return "/admin/proposals/" + proposal + "?sent";
        }
    }
}
