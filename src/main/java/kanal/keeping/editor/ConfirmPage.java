package kanal.keeping.editor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kanal.catalog.Edit;
import kanal.document.DocumentException;
import kanal.document.PartKey;
import kanal.document.PartKind;
import kanal.document.ProviderTree;
import kanal.guide.Evidence;
import kanal.guide.Guide;
import kanal.guide.Provider;
import kanal.keeping.accounts.Redisplay;
import kanal.keeping.changes.EffectView;
import kanal.keeping.changes.PartPath;
import kanal.keeping.changes.Shape;
import kanal.keeping.changes.Shapes;
import kanal.keeping.changes.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form of evidence that somebody opened today: its source said so, and says it still or anew.
 *
 * @param base the provider from which the form was made
 * @param typed what the form says
 */
record ConfirmPage(
        Provider provider,
        Provider base,
        PartKey key,
        ObjectNode typed,
        SubmittedForm posted,
        LocalDate today,
        PartPages pages)
        implements EditPage {
    private static final String EVIDENCE = "evidence";
    private static final String GRADE = SubmittedForm.PART + "." + EVIDENCE + ".grade";
    private static final String NOTE = "note";
    private static final Shape.Fields SOURCE = Shapes.of(Evidence.class).only(Set.of("grade", "source", "url"));

    /** All that the form asks for beside the note. */
    static final Shape.Fields SHAPE = new Shape.Fields(List.of(new Shape.Field(EVIDENCE, true, SOURCE)));

    @Override
    public long from() {
        return base.equals(provider) ? pages.revision() : posted.from();
    }

    @Override
    public String title() {
        return pages.title(provider, key);
    }

    @Override
    public String path() {
        return PartPath.of(provider, key) + "/confirm";
    }

    /** There is more to do. */
    @Override
    public String done() {
        return "/admin/work";
    }

    @Override
    public List<Map.Entry<String, String>> again() {
        return posted.again();
    }

    @Override
    public PartEdit edit() {
        return new PartEdit(
                provider.code(), key, whole(base), mine(), key.kind() == PartKind.ADDRESS ? posted.place() : "");
    }

    /** The part with what the source says today. */
    private ObjectNode mine() {
        ObjectNode part = whole(base);
        ObjectNode evidence = part.withObjectProperty(EVIDENCE);
        SOURCE.fields().forEach(field -> evidence.remove(field.name()));
        evidence.setAll(typed.withObjectProperty(EVIDENCE).deepCopy());
        evidence.put("seenOn", today.toString());
        evidence.put("live", true);
        return part;
    }

    /** Whether nobody's ranking changes, and so there is nothing to look at before it is saved. */
    boolean isQuiet() {
        try {
            return edit().applyTo(provider)
                    .filter(after -> effect(after).isEmpty())
                    .isPresent();
        } catch (DocumentException toBeTold) {
            return false;
        }
    }

    @Override
    public Optional<PartKey> part() {
        return Optional.of(key);
    }

    @Override
    public ModelAndView again(FormErrors errors) {
        FormView view = new FormView(provider, pages.wording(), errors, "");
        FormPage page = new FormPage(
                title(),
                path(),
                from(),
                null,
                List.of(),
                Stream.concat(view.of(SHAPE, typed).stream(), Stream.of(note(errors.at(NOTE))))
                        .toList(),
                errors,
                List.of(),
                outside().map(this::offer).orElse(null),
                null);
        ModelAndView shown = page.view(pages.wording());
        shown.setViewName("admin/confirm");
        shown.addObject("source", whole(provider).path(EVIDENCE).path("url").asString(""));
        shown.addObject("effect", errors.isEmpty() ? effect() : null);
        return new Redisplay(Redisplay.form(!errors.isEmpty()).action(), "confirm").addTo(shown);
    }

    FormErrors missing() {
        Wording wording = pages.wording();
        Map<String, String> missing = EmptyFields.missing(SHAPE, typed, wording);
        if (!Edit.isNote(posted.note())) {
            missing.put(NOTE, wording.message("admin.confirm.needed"));
        }
        return FormErrors.beside(missing);
    }

    @Override
    public ModelAndView refused(DocumentException why) {
        return again(outside()
                .filter(it -> !it.isConfirmed(posted.place()))
                .map(it -> FormErrors.beside(Map.of(GRADE, it.reason(pages.wording()))))
                .orElseGet(() ->
                        FormErrors.of(why, key.kind(), ProviderTree.of(provider).place(key), pages.wording())));
    }

    private Optional<UnlistedAddress> outside() {
        return key.kind() == PartKind.ADDRESS
                ? UnlistedAddress.of(provider, ProviderTree.of(provider).parent(key), mine())
                : Optional.empty();
    }

    /** Beside the grade, which is what offers the address. */
    private FormPage.@Nullable Offer offer(UnlistedAddress outside) {
        FormPage.Offer offer = outside.offer(posted.place(), pages.wording());
        return offer == null
                ? null
                : new FormPage.Offer(GRADE, offer.name(), offer.value(), offer.label(), offer.hint(), offer.chosen());
    }

    @Override
    public EditPage afresh(Guide now) {
        Provider current = Editing.again(provider, now);
        return new ConfirmPage(current, current, key, typed, posted, today, pages.at(now));
    }

    private List<EffectView> effect() {
        try {
            return new ConfirmPage(provider, provider, key, typed, posted, today, pages)
                    .edit()
                    .applyTo(provider)
                    .map(this::effect)
                    .orElse(List.of());
        } catch (DocumentException toBeTold) {
            return List.of();
        }
    }

    private List<EffectView> effect(Provider after) {
        return EffectView.of(provider, after, today, pages.wording());
    }

    private FormNode note(@Nullable String error) {
        FormNode.Input input = new FormNode.Input(NOTE, "text", "", posted.note(), false, null);
        Wording wording = pages.wording();
        return new FormNode(
                FormNode.Type.LINE,
                NOTE,
                wording.message("admin.confirm.note"),
                wording.message("admin.confirm.note.hint"),
                true,
                error,
                List.of(),
                List.of(input),
                false);
    }

    private ObjectNode whole(Provider of) {
        return PartPages.fresh(of, key);
    }
}
