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
import kanal.guide.Provider;
import kanal.guide.Rule;
import kanal.keeping.changes.Mention;
import kanal.keeping.changes.PartPath;
import kanal.keeping.changes.Shapes;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.node.ObjectNode;

/**
 * A part that is not there yet.
 *
 * @param parent the channel of a new address; empty for all others
 * @param replaced the address that it takes the place of; null for none
 */
record NewPartDraft(
        Provider provider,
        PartKind kind,
        String parent,
        @Nullable String replaced,
        ObjectNode typed,
        Posted posted,
        PartPages pages)
        implements Draft {
    /** What paths mean something else by. */
    private static final Set<String> TAKEN = Set.of("new", "order");

    /** The name in the form of the texts that are to speak of the new address. */
    static final String MENTIONS = "m";

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
    public Provider applyTo(Provider current) {
        ProviderTree tree = ProviderTree.of(current);
        if (TAKEN.contains(code())) {
            throw new DocumentException("form", 0, "", Rule.CODE_OF_KEEPERS_PAGES.by(code()));
        }
        tree.add(kind, parent, replaced, said());
        if (kind == PartKind.ADDRESS) {
            Outside.list(tree, current, parent, said(), posted);
        }
        if (replaced != null) {
            Replacement.retire(tree, replaced, code());
            Replacement.point(tree, replaced, code(), Set.copyOf(posted.all(MENTIONS)));
        }
        return tree.toProvider();
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
                        outside().map(it -> it.offer(posted, pages.wording())).orElse(null),
                        PartPages.letter(this, new PartKey(kind, code())))
                .view(pages.wording());
    }

    @Override
    public ModelAndView refused(DocumentException why) {
        return again(outside()
                .filter(it -> !it.isConfirmed(posted))
                .map(it -> FormErrors.beside(Map.of(Posted.PART + ".value", it.reason(pages.wording()))))
                .orElseGet(() -> errors(why)));
    }

    private Optional<Outside> outside() {
        return kind == PartKind.ADDRESS ? Outside.of(provider, parent, said()) : Optional.empty();
    }

    private FormErrors errors(DocumentException why) {
        ProviderTree tree = ProviderTree.of(provider);
        tree.add(kind, parent, replaced, said());
        return FormErrors.of(why, kind, tree.place(new PartKey(kind, code())), pages.wording());
    }

    /** Nobody can have changed what is not there; whoever took the code before is told as an error. */
    @Override
    public Optional<ModelAndView> conflict() {
        return Optional.empty();
    }

    ObjectNode said() {
        ObjectNode said = typed.deepCopy();
        Blanks.drop(said);
        return said;
    }

    private String code() {
        return typed.path(kind.key()).asString("");
    }

    private static PartKey old(String code) {
        return new PartKey(PartKind.ADDRESS, code);
    }
}
