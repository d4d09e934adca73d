package kanal.keeping.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kanal.catalog.Revision;
import kanal.document.Document;
import kanal.document.DocumentException;
import kanal.document.Merge;
import kanal.document.PartKey;
import kanal.guide.Guide;
import kanal.guide.Provider;
import kanal.guide.Rule;
import kanal.keeping.accounts.Redo;
import kanal.keeping.changes.Whereabouts;
import kanal.keeping.changes.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * Taking back one change, or everything since a revision; itself a change like any other.
 *
 * @param previewed the provider as the keeper saw it when they decided
 * @param was the revision's own document
 * @param wanted what it is to be made of: the document before it for one change, its own for everything
 */
record RevertDraft(
        Provider provider,
        Provider previewed,
        Revision target,
        boolean everything,
        Provider was,
        Provider wanted,
        PartPages pages)
        implements Draft {
    @Override
    public long revision() {
        return pages.revision();
    }

    @Override
    public long from() {
        return pages.revision();
    }

    @Override
    public String title() {
        return pages.wording().message(key() + "title", Long.toString(target.number()));
    }

    @Override
    public String path() {
        return "/admin/history/" + target.number() + (everything ? "/restore" : "/revert");
    }

    @Override
    public String done() {
        return "/admin/catalog";
    }

    @Override
    public String note() {
        return pages.wording().message(key() + "note", Long.toString(target.number()), Wording.brief(target.note()));
    }

    @Override
    public List<Map.Entry<String, String>> again() {
        return List.of();
    }

    @Override
    public @Nullable Long takesBack() {
        return everything ? null : target.number();
    }

    @Override
    public Provider applyTo(Provider current) {
        if (!current.equals(previewed)) {
            throw new ConflictException();
        }
        if (everything) {
            return wanted;
        }
        Merge.Merged merged = Merge.of(Document.tree(was), Document.tree(wanted), Document.tree(current));
        if (!merged.conflicts().isEmpty()) {
            throw new DocumentException("revert", 0, "", Rule.CHANGED_AGAIN.by(places(merged.conflicts())));
        }
        return Document.read("revert", merged.tree());
    }

    private String places(List<List<String>> conflicts) {
        return conflicts.stream()
                .map(place -> Whereabouts.of(place, pages.wording()))
                .collect(Collectors.joining("; "));
    }

    @Override
    public Optional<PartKey> part() {
        return Optional.empty();
    }

    @Override
    public ModelAndView again(FormErrors errors) {
        ModelAndView page = new ModelAndView("admin/unable", HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("w", pages.wording());
        page.addObject("draft", this);
        page.addObject("errors", errors);
        page.addObject("number", target.number());
        return Redo.ERRORS.addTo(page);
    }

    @Override
    public ModelAndView refused(DocumentException why) {
        return again(FormErrors.general(pages.wording().refusal(why.refusal())));
    }

    /** The preview of what it would do now is enough. */
    @Override
    public Optional<ModelAndView> conflict() {
        return Optional.empty();
    }

    @Override
    public Draft afresh(Guide now) {
        Provider current = Editing.again(provider, now);
        return new RevertDraft(current, current, target, everything, was, wanted, pages.at(now));
    }

    private String key() {
        return everything ? "admin.restore." : "admin.revert.";
    }
}
