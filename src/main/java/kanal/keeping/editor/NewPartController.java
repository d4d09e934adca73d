package kanal.keeping.editor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import kanal.audit.Actor;
import kanal.document.PartKey;
import kanal.document.PartKind;
import kanal.document.ProviderTree;
import kanal.document.UnknownPartException;
import kanal.guide.Guide;
import kanal.guide.Provider;
import kanal.keeping.accounts.KeepersPage;
import kanal.keeping.changes.PartPath;
import kanal.keeping.changes.Shape;
import kanal.keeping.changes.Shapes;
import kanal.keeping.changes.Wording;
import kanal.keeping.suggestions.ReceivedSuggestion;
import kanal.keeping.suggestions.SuggestionQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Adding a part, also an address that replaces another. */
@KeepersPage
@RequestMapping("/admin/catalog/{provider}")
class NewPartController {
    private final Editing editing;
    private final MessageSource messages;

    NewPartController(Editing editing, MessageSource messages) {
        this.editing = editing;
        this.messages = messages;
    }

    /** @param in the channel of a new address */
    @GetMapping("/{kind}/new")
    ModelAndView add(
            @PathVariable String provider,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String in,
            @RequestAttribute(name = SuggestionQueue.NUMBER, required = false) @Nullable ReceivedSuggestion suggestion,
            Locale locale) {
        ObjectNode begin = JsonNodeFactory.instance.objectNode();
        if (suggestion != null) {
            SuggestedForm.begin(begin, suggestion.said());
        }
        return draft(provider, kind, in, null, begin, fresh(suggestion), locale).form(begin, FormErrors.NONE, "");
    }

    @PostMapping("/{kind}/new")
    ModelAndView add(
            @PathVariable String provider,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String in,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletRequest request,
            Locale locale) {
        SubmittedForm posted = new SubmittedForm(values);
        ObjectNode typed = FormReader.read(Shapes.fresh(kind(kind)), posted);
        return goOn(draft(provider, kind, in, null, typed, posted, locale), Actor.of(request));
    }

    @GetMapping("/address/{code}/replace")
    ModelAndView replace(
            @PathVariable String provider,
            @PathVariable String code,
            @RequestAttribute(name = SuggestionQueue.NUMBER, required = false) @Nullable ReceivedSuggestion suggestion,
            Locale locale) {
        ObjectNode old =
                PartPages.fresh(PartPath.provider(editing.guide(), provider), new PartKey(PartKind.ADDRESS, code));
        ObjectNode begin = Replacement.begin(old);
        if (suggestion != null) {
            SuggestedForm.begin(begin, suggestion.said());
        }
        return draft(provider, "address", "", code, begin, fresh(suggestion), locale)
                .form(begin, FormErrors.NONE, "");
    }

    @PostMapping("/address/{code}/replace")
    ModelAndView replace(
            @PathVariable String provider,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletRequest request,
            Locale locale) {
        SubmittedForm posted = new SubmittedForm(values);
        ObjectNode typed = FormReader.read(Shapes.fresh(PartKind.ADDRESS), posted);
        return goOn(draft(provider, "address", "", code, typed, posted, locale), Actor.of(request));
    }

    private ModelAndView goOn(NewPartPage draft, Actor keeper) {
        Shape.Fields shape = Shapes.fresh(draft.kind());
        Optional<RowButton> row = RowButton.of(draft.posted().action());
        String focus =
                row.flatMap(action -> action.applyTo(draft.typed(), shape)).orElse("");
        if (row.isPresent() || draft.posted().action().equals("edit")) {
            return draft.form(draft.typed(), FormErrors.NONE, focus);
        }
        Wording wording = draft.pages().wording();
        FormErrors missing = FormErrors.beside(EmptyFields.missing(shape, draft.said(), wording));
        return missing.isEmpty() ? editing.goOn(draft, draft.posted(), keeper, wording) : draft.again(missing);
    }

    private NewPartPage draft(
            String providerCode,
            String kind,
            String in,
            @Nullable String replaced,
            ObjectNode typed,
            SubmittedForm posted,
            Locale locale) {
        Guide guide = editing.guide();
        Provider provider = PartPath.provider(guide, providerCode);
        ProviderTree tree = ProviderTree.of(provider);
        String parent = replaced == null ? in : tree.parent(new PartKey(PartKind.ADDRESS, replaced));
        if (!tree.lists(kind(kind)).containsKey(parent)) {
            throw new UnknownPartException(kind + " " + parent);
        }
        PartPages pages = new PartPages(guide.revision(), new Wording(messages, locale));
        return new NewPartPage(provider, kind(kind), parent, replaced, typed, posted, pages);
    }

    private static PartKind kind(String word) {
        return PartKind.find(word)
                .filter(kind -> kind != PartKind.PROVIDER && kind.hasForm())
                .orElseThrow(() -> new UnknownPartException(word));
    }

    private static SubmittedForm fresh(@Nullable ReceivedSuggestion suggestion) {
        LinkedMultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        if (suggestion != null) {
            values.set(SuggestionQueue.NUMBER, Long.toString(suggestion.number()));
        }
        return new SubmittedForm(values);
    }
}
