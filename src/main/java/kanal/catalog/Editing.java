package kanal.catalog;

import java.net.URI;
import java.security.Principal;
import kanal.guide.Guide;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.server.ResponseStatusException;

/** The way of every change that a keeper makes: form, preview with its effect, note, save. */
@Component
class Editing {
    private final Catalog catalog;
    private final History history;
    private final Proposals proposals;
    private final Previews previews;

    Editing(Catalog catalog, History history, Proposals proposals, Previews previews) {
        this.catalog = catalog;
        this.history = history;
        this.proposals = proposals;
        this.previews = previews;
    }

    /** To be taken once in a request, so that a form never says a revision that it was not made from. */
    Guide guide() {
        return catalog.published();
    }

    static Provider provider(Guide guide, String code) {
        return guide.providers().stream()
                .filter(provider -> provider.code().value().equals(code))
                .findFirst()
                .orElseThrow(() -> new UnknownPartException(code));
    }

    /** The provider as it was when a form was made. */
    Provider at(ProviderCode code, long revision) {
        Guide now = guide();
        return (revision == now.revision() ? now.provider(code) : history.provider(code, revision))
                .filter(provider -> revision <= now.revision())
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.BAD_REQUEST, "There is no revision " + revision + " of " + code));
    }

    /** Saves what was previewed and has a note; else shows the preview, or why there is none. */
    Object goOn(Draft draft, Posted posted, Principal keeper, Wording wording) {
        try {
            return posted.isToSave() && Edit.isNote(posted.note())
                    ? saved(draft, posted, keeper)
                    : previews.of(draft, posted, posted.isToSave() ? "admin.note.needed" : null, wording);
        } catch (DocumentException refused) {
            return draft.refused(refused);
        } catch (NothingChangedException unchanged) {
            return draft.again(FormErrors.general(wording.message("admin.unchanged")));
        } catch (ConflictException conflict) {
            return draft.conflict().orElseGet(() -> previews.afterConflict(draft, posted, wording));
        } catch (CatalogBusyException | DataAccessException | TransactionException away) {
            return previews.unsaved(draft, posted, wording);
        }
    }

    /** What two have to look at becomes a proposal, also where the preview did not say so yet. */
    private ResponseEntity<Void> saved(Draft draft, Posted posted, Principal keeper) {
        Edit edit = new Edit(
                draft.provider().code(), keeper.getName(), null, posted.note(), draft.isWhole(), draft::applyTo);
        try {
            return to(draft.done() + "?saved=" + catalog.change(edit).revision());
        } catch (ApprovalNeededException needed) {
            Actor author = new Actor(edit.author(), Network.NONE);
            return to("/admin/proposals/" + proposals.add(edit, needed.wanted(), needed.base(), author) + "?sent");
        }
    }

    private static ResponseEntity<Void> to(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }
}
