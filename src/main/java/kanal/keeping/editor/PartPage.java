package kanal.keeping.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kanal.document.DocumentException;
import kanal.document.PartKey;
import kanal.document.PartKind;
import kanal.document.ProviderTree;
import kanal.document.UnknownPartException;
import kanal.guide.Guide;
import kanal.guide.Provider;
import kanal.keeping.changes.PartPath;
import kanal.keeping.changes.Shape;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form of a part that is there.
 *
 * @param base the provider from which the form was made
 * @param typed what the form says, with rows that are still empty
 */
record PartPage(
        Provider provider,
        Provider base,
        PartKey key,
        PartMode mode,
        ObjectNode typed,
        SubmittedForm posted,
        PartPages pages)
        implements EditPage {
    @Override
    public long from() {
        return posted.from();
    }

    @Override
    public String title() {
        return pages.title(provider, key);
    }

    @Override
    public String path() {
        return posted.with(done() + mode.path());
    }

    @Override
    public String done() {
        return PartPath.of(provider, key);
    }

    @Override
    public String note() {
        return pages.note(posted);
    }

    @Override
    public List<Map.Entry<String, String>> again() {
        return posted.again();
    }

    @Override
    public PartEdit edit() {
        return new PartEdit(provider.code(), key, whole(base), mine(), isAddress() ? posted.place() : "");
    }

    /** What is asked for. */
    Shape.Fields shape() {
        return mode.shape(key.kind(), whole(base));
    }

    /** The part as the keeper wants it. */
    ObjectNode mine() {
        return mode.complete(whole(base), key.kind(), said());
    }

    /** What the form says, without rows that are still empty. */
    ObjectNode said() {
        ObjectNode said = typed.deepCopy();
        EmptyFields.drop(said);
        mode.spell(said, key.kind(), pages.wording());
        return said;
    }

    @Override
    public Optional<PartKey> part() {
        return Optional.of(key);
    }

    @Override
    public ModelAndView again(FormErrors errors) {
        PartPage again = new PartPage(provider, base, key, mode, said(), posted, pages);
        return pages.form(again, errors, "").view(pages.wording());
    }

    @Override
    public ModelAndView refused(DocumentException why) {
        return again(outside()
                .filter(it -> !it.isConfirmed(posted.place()))
                .map(it -> FormErrors.beside(Map.of(SubmittedForm.PART + ".value", it.reason(pages.wording()))))
                .orElseGet(() ->
                        FormErrors.of(why, key.kind(), ProviderTree.of(provider).place(key), pages.wording())));
    }

    /** What was typed, where it is an address that lies in no listed place. */
    Optional<UnlistedAddress> outside() {
        return isAddress()
                ? UnlistedAddress.of(provider, ProviderTree.of(provider).parent(key), mine())
                : Optional.empty();
    }

    private boolean isAddress() {
        return key.kind() == PartKind.ADDRESS && mode == PartMode.WHOLE;
    }

    @Override
    public Optional<ModelAndView> conflict() {
        return Optional.of(PartConflict.page(this, pages));
    }

    @Override
    public EditPage afresh(Guide now) {
        return new PartPage(Editing.again(provider, now), base, key, mode, typed, posted, pages.at(now));
    }

    private ObjectNode whole(Provider of) {
        return ProviderTree.of(of).part(key).orElseThrow(() -> new UnknownPartException(key.toString()));
    }
}
