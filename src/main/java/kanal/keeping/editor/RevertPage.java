package kanal.keeping.editor;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kanal.catalog.Revision;
import kanal.document.DocumentException;
import kanal.guide.Guide;
import kanal.guide.Provider;
import kanal.guide.Rule;
import kanal.keeping.accounts.Redisplay;
import kanal.keeping.changes.Whereabouts;
import kanal.keeping.changes.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * The way back from one change, or to a revision.
 *
 * @param previewed the provider as the keeper saw it when they decided
 * @param was the revision's own document
 * @param wanted what it is to be made of: the document before it for one change, its own for everything
 */
record RevertPage(
        Provider provider,
        Provider previewed,
        Revision target,
        boolean everything,
        Provider was,
        Provider wanted,
        PartPages pages)
        implements EditPage {
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
    public Reversal edit() {
        return new Reversal(previewed, everything ? null : target.number(), was, wanted);
    }

    @Override
    public ModelAndView again(FormErrors errors) {
        ModelAndView view = new ModelAndView("admin/unable", HttpStatus.UNPROCESSABLE_CONTENT);
        view.addObject("w", pages.wording());
        view.addObject("page", this);
        view.addObject("errors", errors);
        view.addObject("number", target.number());
        return Redisplay.ERRORS.addTo(view);
    }

    @Override
    public ModelAndView refused(DocumentException why) {
        List<List<String>> inTheWay = edit().inTheWay();
        return again(FormErrors.general(
                why.refusal().rule() == Rule.CHANGED_AGAIN
                        ? pages.wording().message("Rule.CHANGED_AGAIN", words(inTheWay))
                        : pages.wording().refusal(why.refusal())));
    }

    private String words(List<List<String>> places) {
        return places.stream()
                .map(place -> Whereabouts.of(place, pages.wording()))
                .collect(Collectors.joining("; "));
    }

    @Override
    public EditPage afresh(Guide now) {
        Provider current = Editing.again(provider, now);
        return new RevertPage(current, current, target, everything, was, wanted, pages.at(now));
    }

    private String key() {
        return everything ? "admin.restore." : "admin.revert.";
    }
}
