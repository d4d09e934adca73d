package kanal.keeping.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kanal.document.DocumentException;
import kanal.document.PartKey;
import kanal.document.PartKind;
import kanal.document.ProviderTree;
import kanal.guide.Guide;
import kanal.guide.Provider;
import kanal.keeping.accounts.Redisplay;
import kanal.keeping.changes.PartTitle;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page on which parts of one list are put in another order.
 *
 * @param from the revision from which the form was made
 * @param base the order then
 * @param parent the channel of addresses; empty for all others
 * @param codes the order that is wanted
 */
record OrderPage(
        Provider provider,
        long from,
        List<String> base,
        PartKind kind,
        String parent,
        List<String> codes,
        PartPages pages)
        implements EditPage {
    static final String NAME = "o";

    /** A part in the list, with its code. */
    record Row(String code, String name) {}

    @Override
    public String title() {
        String channel = parent.isEmpty() ? "" : " · " + pages.title(provider, new PartKey(PartKind.CHANNEL, parent));
        return pages.wording().message("admin.order") + ": " + pages.wording().message("admin.parts." + kind) + channel;
    }

    @Override
    public String path() {
        return "/admin/catalog/" + provider.code() + "/" + kind + "/order" + (parent.isEmpty() ? "" : "?in=" + parent);
    }

    @Override
    public String done() {
        return "/admin/catalog";
    }

    @Override
    public List<Map.Entry<String, String>> again() {
        return codes.stream().map(code -> Map.entry(NAME, code)).toList();
    }

    @Override
    public NewOrder edit() {
        return new NewOrder(provider.code(), kind, parent, base, codes);
    }

    @Override
    public ModelAndView again(FormErrors errors) {
        return form(errors, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    ModelAndView form(FormErrors errors, HttpStatus status) {
        ProviderTree tree = ProviderTree.of(provider);
        ModelAndView view = new ModelAndView("admin/order", status);
        view.addObject("w", pages.wording());
        view.addObject("page", this);
        view.addObject("errors", errors);
        view.addObject(
                "rows",
                codes.stream()
                        .map(code -> new PartKey(kind, code))
                        .map(key -> new Row(
                                key.code(),
                                tree.part(key)
                                        .map(part -> PartTitle.name(key, part, pages.wording()))
                                        .orElse(key.code())))
                        .toList());
        return Redisplay.FORM.addTo(view);
    }

    @Override
    public ModelAndView refused(DocumentException why) {
        return again(FormErrors.general(pages.wording().refusal(why.refusal())));
    }

    /** The order as it is now, to begin again from. */
    @Override
    public Optional<ModelAndView> conflict() {
        List<String> now = ProviderTree.of(provider).list(kind, parent).codes();
        return Optional.of(new OrderPage(provider, pages.revision(), now, kind, parent, now, pages)
                .form(FormErrors.general(pages.wording().message("admin.conflict.order")), HttpStatus.CONFLICT));
    }

    @Override
    public EditPage afresh(Guide now) {
        return new OrderPage(Editing.again(provider, now), from, base, kind, parent, codes, pages.at(now));
    }
}
