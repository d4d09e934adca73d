package kanal.keeping.editor;

import jakarta.persistence.PersistenceException;
import java.util.Optional;
import kanal.audit.Actor;
import kanal.catalog.Catalog;
import kanal.catalog.CatalogBusyException;
import kanal.catalog.Edit;
import kanal.catalog.History;
import kanal.guide.Guide;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import kanal.keeping.changes.Wording;
import kanal.keeping.editor.Previews.Trouble;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The way of every edit that a keeper makes: form, preview with its effect, note, save. */
@Component
class Editing {
    private final Catalog catalog;
    private final History history;
    private final Previews previews;
    private final Saving saving;

    Editing(Catalog catalog, History history, Previews previews, Saving saving) {
        this.catalog = catalog;
        this.history = history;
        this.previews = previews;
        this.saving = saving;
    }

    /** To be taken once in a request, so that a form never says a revision that it was not made from. */
    Guide guide() {
        return catalog.published();
    }

    /** The provider as it was when a form was made. */
    Provider at(ProviderCode code, long revision) {
        return found(code, revision)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.BAD_REQUEST, "There is no revision " + revision + " of " + code));
    }

    /** The same; nothing where there was none. */
    Optional<Provider> found(ProviderCode code, long revision) {
        Guide now = guide();
        return (revision == now.revision() ? now.provider(code) : history.provider(code, revision))
                .filter(provider -> revision <= now.revision());
    }

    /** The provider by now; as it was begun with where it is not there yet. */
    static Provider again(Provider provider, Guide now) {
        return now.provider(provider.code()).orElse(provider);
    }

    /** Saves what was previewed and has a note; else shows the preview, or why there is none. */
    ModelAndView goOn(EditPage page, SubmittedForm posted, Actor keeper, Wording wording) {
        if (posted.isToSave() && Edit.isNote(posted.note())) {
            return answer(
                    saving.save(page.edit(), page.provider(), posted, keeper), page, posted, Trouble.NONE, wording);
        }
        return look(page, posted, posted.isToSave() ? Trouble.NO_NOTE : Trouble.NONE, wording);
    }

    private ModelAndView look(EditPage page, SubmittedForm posted, Trouble trouble, Wording wording) {
        return answer(previews.look(page.edit(), page.provider(), wording), page, posted, trouble, wording);
    }

    /** @param trouble why it was not saved, where somebody tried */
    private ModelAndView answer(
            Outcome outcome, EditPage page, SubmittedForm posted, Trouble trouble, Wording wording) {
        if (outcome instanceof Outcome.Ready ready) {
            return previews.of(page, ready, posted, trouble, wording);
        }
        if (outcome instanceof Outcome.Saved saved) {
            return to(page.done() + "?saved=" + saved.revision(), saved.waits());
        }
        if (outcome instanceof Outcome.Proposed proposed) {
            return to("/admin/proposals/" + proposed.number() + "?sent", proposed.waits());
        }
        if (outcome instanceof Outcome.Refused refused) {
            return page.refused(refused.why());
        }
        if (outcome instanceof Outcome.Unchanged) {
            return page.unchanged(wording);
        }
        if (outcome instanceof Outcome.Unsaved unsaved) {
            return look(page, posted, unsaved.full() ? Trouble.NO_SPACE : Trouble.UNSAVED, wording);
        }
        // A conflict: whoever was quicker may have been so after this request began, or on another node
        EditPage now = page.afresh(latest());
        return now.conflict().orElseGet(() -> look(now, posted, Trouble.CHANGED_MEANWHILE, wording));
    }

    private Guide latest() {
        try {
            catalog.follow();
            return guide();
        } catch (CatalogBusyException | DataAccessException | TransactionException | PersistenceException away) {
            // Then what this node knows
            return guide();
        }
    }

    private static ModelAndView to(String path, boolean waits) {
        return new ModelAndView("redirect:" + path + (waits ? "&waits" : ""), HttpStatus.SEE_OTHER);
    }
}
