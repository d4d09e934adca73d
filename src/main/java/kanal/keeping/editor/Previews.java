package kanal.keeping.editor;

import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kanal.catalog.Catalog;
import kanal.catalog.Listings;
import kanal.catalog.NothingChangedException;
import kanal.document.ContactsInWords;
import kanal.document.DaysToCome;
import kanal.document.PartKey;
import kanal.document.PartKind;
import kanal.guide.Provider;
import kanal.keeping.accounts.Redo;
import kanal.keeping.changes.EffectView;
import kanal.keeping.changes.LetterSample;
import kanal.keeping.changes.Mention;
import kanal.keeping.changes.OldProof;
import kanal.keeping.changes.Opinion;
import kanal.keeping.changes.PartChange;
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
            Draft draft,
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

    /** @throws NothingChangedException when there is nothing to preview */
    ModelAndView of(Draft draft, Posted posted, @Nullable String trouble, Wording wording) {
        return page(
                draft, posted, trouble, trouble == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT, wording);
    }

    /** @param draft on what is published now */
    ModelAndView afterConflict(Draft draft, Posted posted, Wording wording) {
        return page(draft, posted, "admin.conflict.again", HttpStatus.CONFLICT, wording);
    }

    /** Nothing that was typed is lost when the database is away. */
    ModelAndView unsaved(Draft draft, Posted posted, Wording wording) {
        return page(draft, posted, "admin.unsaved", HttpStatus.SERVICE_UNAVAILABLE, wording);
    }

    private ModelAndView page(
            Draft draft, Posted posted, @Nullable String trouble, HttpStatus status, Wording wording) {
        Provider before = draft.provider();
        Provider after = draft.applyTo(before);
        DaysToCome.refuse(before, after, LocalDate.now(clock));
        ContactsInWords.refuse(before, after);
        listings.refuse(catalog.published(), after);
        List<PartChange> changes = PartChange.between(before, after, wording);
        if (changes.isEmpty()) {
            throw new NothingChangedException();
        }
        Optional<String> address =
                draft.part().filter(part -> part.kind() == PartKind.ADDRESS).map(PartKey::code);
        Preview preview = new Preview(
                draft,
                draft.from(),
                posted.note().isEmpty() ? draft.note() : posted.note(),
                trouble,
                needed(draft, after),
                changes,
                OldProof.of(before, after, wording),
                Opinion.onNew(before, after, catalog.contactCheck(), wording),
                address.map(code -> Mention.of(code, after, wording)).orElse(List.of()),
                address.orElse(""),
                EffectView.of(before, after, LocalDate.now(clock), wording),
                draft.part().map(part -> LetterSample.of(part, after)).orElse(List.of()));
        ModelAndView page = new ModelAndView("admin/preview", status);
        page.addObject("w", wording);
        page.addObject("preview", preview);
        return Redo.PREVIEW.addTo(page);
    }

    /** Without the database nothing is saved; then it does not matter. */
    private Needed needed(Draft draft, Provider after) {
        try {
            return twoPerson.needed(catalog.published(), after, draft.takesBack());
        } catch (DataAccessException | TransactionException | PersistenceException away) {
            return Needed.NOTHING;
        }
    }
}
