package kanal.keeping.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kanal.document.DocumentException;
import kanal.document.PartKey;
import kanal.document.PartKind;
import kanal.document.ProviderTree;
import kanal.guide.Guide;
import kanal.guide.Provider;
import kanal.keeping.changes.Mention;
import kanal.keeping.changes.PartPath;
import kanal.keeping.changes.Shapes;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form of a part that is not there yet.
 *
 * @param parent the channel of a new address; empty for all others
 * @param replaced the address that it takes the place of; null for none
 */
record NewPartPage(
        Provider provider,
        PartKind kind,
        String parent,
        @Nullable String replaced,
        ObjectNode typed,
        SubmittedForm posted,
        PartPages pages)
        implements EditPage {
    /** The name in the form of the texts that are to speak of the new address. */
    static final String MENTIONS = "m";

    @Override
    public long from() {
        return pages.revision();
    }

    @Override
    public String title() {
        return replaced == null
                ? pages.wording().message("admin.new." + kind)
                : pages.wording().message("admin.replace", pages.title(provider, old(replaced)));
    }

    @Override
    public String path() {
        return posted.with(
                replaced == null
                        ? "/admin/catalog/" + provider.code() + "/" + kind + "/new"
                                + (parent.isEmpty() ? "" : "?in=" + parent)
                        : PartPath.of(provider, old(replaced)) + "/replace");
    }

    @Override
    public String done() {
        return PartPath.of(provider, new PartKey(kind, code()));
    }

    @Override
    public String note() {
        return pages.note(posted);
    }

    @Override
    public List<Map.Entry<String, String>> again() {
        List<Map.Entry<String, String>> again = new ArrayList<>(posted.again());
        posted.all(MENTIONS).forEach(mention -> again.add(Map.entry(MENTIONS, mention)));
        return again;
    }

    @Override
    public NewPart edit() {
        return new NewPart(
                provider.code(),
                kind,
                parent,
                replaced,
                said(),
                Set.copyOf(posted.all(MENTIONS)),
                kind == PartKind.ADDRESS ? posted.place() : "");
    }

    @Override
    public Optional<PartKey> part() {
        return Optional.of(new PartKey(kind, code()));
    }

    @Override
    public ModelAndView again(FormErrors errors) {
        return form(said(), errors, "");
    }

    ModelAndView form(ObjectNode shown, FormErrors errors, String focus) {
        FormView view = new FormView(provider, pages.wording(), errors, focus);
        boolean isFresh = !posted.values().containsKey("from");
        List<FormPage.Point> points = (replaced == null
                        ? List.<Mention>of()
                        : Mention.of(replaced, provider, pages.wording()))
                .stream()
                        .map(it -> new FormPage.Point(
                                it, isFresh || posted.all(MENTIONS).contains(it.id())))
                        .toList();
        return new FormPage(
                        title(),
                        path(),
                        pages.revision(),
                        replaced == null ? null : "admin.hint.REPLACE",
                        List.of(),
                        view.of(Shapes.fresh(kind), shown),
                        errors,
                        points,
                        outside()
                                .map(it -> it.offer(posted.place(), pages.wording()))
                                .orElse(null),
                        PartPages.letter(this, new PartKey(kind, code())))
                .view(pages.wording());
    }

    @Override
    public ModelAndView refused(DocumentException why) {
        return again(outside()
                .filter(it -> !it.isConfirmed(posted.place()))
                .map(it -> FormErrors.beside(Map.of(SubmittedForm.PART + ".value", it.reason(pages.wording()))))
                .orElseGet(() -> errors(why)));
    }

    private Optional<UnlistedAddress> outside() {
        return kind == PartKind.ADDRESS ? UnlistedAddress.of(provider, parent, said()) : Optional.empty();
    }

    private FormErrors errors(DocumentException why) {
        ProviderTree tree = ProviderTree.of(provider);
        tree.add(kind, parent, replaced, said());
        return FormErrors.of(why, kind, tree.place(new PartKey(kind, code())), pages.wording());
    }

    ObjectNode said() {
        ObjectNode said = typed.deepCopy();
        EmptyFields.drop(said);
        return said;
    }

    private String code() {
        return typed.path(kind.key()).asString("");
    }

    private static PartKey old(String code) {
        return new PartKey(PartKind.ADDRESS, code);
    }

    @Override
    public EditPage afresh(Guide now) {
        return new NewPartPage(Editing.again(provider, now), kind, parent, replaced, typed, posted, pages.at(now));
    }
}
