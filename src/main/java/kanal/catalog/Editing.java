package kanal.catalog;

import jakarta.persistence.PersistenceException;
import java.net.URI;
import java.util.Optional;
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

    static Provider provider(Guide guide, String code) {
        return guide.providers().stream()
                .filter(provider -> provider.code().value().equals(code))
                .findFirst()
                .orElseThrow(() -> new UnknownPartException(code));
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

    /** Saves what was previewed and has a note; else shows the preview, or why there is none. */
    Object goOn(Draft draft, Posted posted, Actor keeper, Wording wording) {
        try {
            return posted.isToSave() && Edit.isNote(posted.note())
                    ? to(saving.save(draft, posted, keeper))
                    : previews.of(draft, posted, posted.isToSave() ? "admin.note.needed" : null, wording);
        } catch (DocumentException refused) {
            return draft.refused(refused);
        } catch (NothingChangedException unchanged) {
            return draft.again(FormErrors.general(wording.message("admin.unchanged")));
        } catch (ConflictException conflict) {
            return draft.conflict().orElseGet(() -> previews.afterConflict(draft, posted, wording));
        } catch (CatalogBusyException | DataAccessException | TransactionException | PersistenceException away) {
            return previews.unsaved(draft, posted, wording);
        }
    }

    private static ResponseEntity<Void> to(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }
}
