package kanal.keeping.editor;

import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kanal.catalog.Catalog;
import kanal.catalog.Listings;
import kanal.document.ContactsInWords;
import kanal.document.DocumentException;
import kanal.document.FutureDates;
import kanal.document.PartKey;
import kanal.document.PartKind;
import kanal.guide.Provider;
import kanal.keeping.accounts.Redisplay;
import kanal.keeping.changes.EffectView;
import kanal.keeping.changes.LetterSample;
import kanal.keeping.changes.Mention;
import kanal.keeping.changes.Opinion;
import kanal.keeping.changes.PartChange;
import kanal.keeping.changes.ReusedProof;
import kanal.keeping.changes.Wording;
import kanal.keeping.review.Needed;
import kanal.keeping.review.TwoPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.ModelAndView;

/** The page between a form and its save: what differs, who speaks of it, and what it does to people. */
@Component
class Previews {
    private final Catalog catalog;
    private final Listings listings;
    private final TwoPerson twoPerson;
    private final Clock clock;

    Previews(Catalog catalog, Listings listings, TwoPerson twoPerson, Clock clock) {
        this.catalog = catalog;
        this.listings = listings;
        this.twoPerson = twoPerson;
        this.clock = clock;
    }

    /** Why an edit was not saved. */
    enum Trouble {
        NONE(null, HttpStatus.OK),
        NO_NOTE("admin.note.needed", HttpStatus.UNPROCESSABLE_CONTENT),
        CHANGED_MEANWHILE("admin.conflict.again", HttpStatus.CONFLICT),
        /** The database is away; nothing that was typed is lost. */
        UNSAVED("admin.unsaved", HttpStatus.SERVICE_UNAVAILABLE),
        NO_SPACE("admin.unsaved.space", HttpStatus.SERVICE_UNAVAILABLE);

        private final @Nullable String key;
        private final HttpStatus status;

        Trouble(@Nullable String key, HttpStatus status) {
            this.key = key;
            this.status = status;
        }
    }

    /**
     * What the page shows.
     *
     * @param from the revision that the next save is compared with
     * @param trouble the key of why it was not saved; null where nobody tried
     * @param needed what it takes before people see it
     * @param code of the address that the mentions speak of; empty without one
     * @param oldProof addresses that have another's proof
     * @param opinions on addresses that are not published yet
     */
    record Preview(
            EditPage page,
            long from,
            String note,
            @Nullable String trouble,
            Needed needed,
            List<PartChange> changes,
            List<String> oldProof,
            List<Opinion> opinions,
            List<Mention> mentions,
            String code,
            List<EffectView> effect,
            List<LetterSample> letters) {}

    /** What would become of an edit if it were saved now. */
    Outcome look(PendingEdit edit, Provider before, Wording wording) {
        try {
            return edit.applyTo(before)
                    .map(after -> look(before, after, wording))
                    .orElseGet(Outcome.Conflict::new);
        } catch (DocumentException why) {
            return new Outcome.Refused(why);
        }
    }

    private Outcome look(Provider before, Provider after, Wording wording) {
        FutureDates.refuse(before, after, LocalDate.now(clock));
        ContactsInWords.refuse(before, after);
        listings.refuse(catalog.published(), after);
        List<PartChange> changes = PartChange.between(before, after, wording);
        return changes.isEmpty() ? new Outcome.Unchanged() : new Outcome.Ready(after, changes);
    }

    ModelAndView of(EditPage page, Outcome.Ready ready, SubmittedForm posted, Trouble trouble, Wording wording) {
        Provider before = page.provider();
        Provider after = ready.after();
        Optional<String> address =
                page.part().filter(part -> part.kind() == PartKind.ADDRESS).map(PartKey::code);
        Preview preview = new Preview(
                page,
                page.from(),
                posted.note().isEmpty() ? page.note() : posted.note(),
                trouble.key,
                needed(page.edit(), after),
                ready.changes(),
                ReusedProof.of(before, after, wording),
                Opinion.onNew(before, after, catalog.contactCheck(), wording),
                address.map(code -> Mention.of(code, after, wording)).orElse(List.of()),
                address.orElse(""),
                EffectView.of(before, after, LocalDate.now(clock), wording),
                page.part().map(part -> LetterSample.of(part, after)).orElse(List.of()));
        ModelAndView view = new ModelAndView("admin/preview", trouble.status);
        view.addObject("w", wording);
        view.addObject("preview", preview);
        return Redisplay.PREVIEW.addTo(view);
    }

    /** Without the database nothing is saved; then it does not matter. */
    private Needed needed(PendingEdit edit, Provider after) {
        try {
            return twoPerson.needed(catalog.published(), after, edit.takesBack());
        } catch (DataAccessException | TransactionException | PersistenceException away) {
            return Needed.NOTHING;
        }
    }
}
