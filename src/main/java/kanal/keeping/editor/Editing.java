package kanal.keeping.editor;

import jakarta.persistence.PersistenceException;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import kanal.audit.Actor;
import kanal.catalog.Catalog;
import kanal.catalog.CatalogBusyException;
import kanal.catalog.Edit;
import kanal.catalog.History;
import kanal.catalog.NothingChangedException;
import kanal.document.DocumentException;
import kanal.guide.Guide;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import kanal.keeping.changes.Wording;
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
    Object goOn(Draft draft, Posted posted, Actor keeper, Wording wording) {
        return page(draft, posted, wording, () -> {
            try {
                return posted.isToSave() && Edit.isNote(posted.note())
                        ? to(saving.save(draft, posted, keeper))
                        : previews.of(draft, posted, posted.isToSave() ? "admin.note.needed" : null, wording);
            } catch (CatalogBusyException | DataAccessException | TransactionException | PersistenceException away) {
                return previews.unsaved(draft, posted, wording);
            }
        });
    }

    /** That page, or the one that says why it cannot be. */
    private Object page(Draft draft, Posted posted, Wording wording, Supplier<Object> page) {
        try {
            return page.get();
        } catch (DocumentException refused) {
            return draft.refused(refused);
        } catch (NothingChangedException unchanged) {
            return draft.unchanged(wording);
        } catch (ConflictException conflict) {
            // Whoever was quicker may have been so after this request began, or on another node
            Draft now = draft.afresh(latest());
            return page(
                    now,
                    posted,
                    wording,
                    () -> now.conflict().orElseGet(() -> previews.afterConflict(now, posted, wording)));
        }
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

    private static ResponseEntity<Void> to(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }
}
