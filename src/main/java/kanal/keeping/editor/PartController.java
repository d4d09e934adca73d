package kanal.keeping.editor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kanal.audit.Actor;
import kanal.document.PartKey;
import kanal.document.PartKind;
import kanal.document.UnknownPartException;
import kanal.guide.Guide;
import kanal.guide.Provider;
import kanal.keeping.accounts.KeepersPage;
import kanal.keeping.changes.PartPath;
import kanal.keeping.changes.Shape;
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
import tools.jackson.databind.node.ObjectNode;

/** Editing a part that is there: the whole of it, or in a hurry what closes a door. */
@KeepersPage
@RequestMapping("/admin/catalog/{provider}/{kind}/{code}")
class PartController {
    private final Editing editing;
    private final MessageSource messages;

    PartController(Editing editing, MessageSource messages) {
        this.editing = editing;
        this.messages = messages;
    }

    /** @param at the path of the field to begin with; empty for the first */
    @GetMapping({"", "/{mode:stop|retire}"})
    ModelAndView form(
            @PathVariable("provider") String providerCode,
            @PathVariable String kind,
            @PathVariable String code,
            @PathVariable(required = false) @Nullable String mode,
            @RequestParam(defaultValue = "") String at,
            @RequestAttribute(name = SuggestionQueue.NUMBER, required = false) @Nullable ReceivedSuggestion suggestion,
            Locale locale) {
        Guide guide = editing.guide();
        PartPages pages = pages(guide, locale);
        Provider provider = PartPath.provider(guide, providerCode);
        PartKey key = key(kind, code);
        if (mode == null && !key.kind().hasForm()) {
            return pages.read(provider, key);
        }
        MultiValueMap<String, String> fresh =
                new LinkedMultiValueMap<>(Map.of("from", List.of(Long.toString(guide.revision()))));
        ObjectNode typed = PartPages.fresh(provider, key);
        if (suggestion != null) {
            fresh.set(SuggestionQueue.NUMBER, Long.toString(suggestion.number()));
            SuggestedForm.correct(typed, key, suggestion.said());
        }
        PartPage page = new PartPage(provider, provider, key, mode(mode, key), typed, new SubmittedForm(fresh), pages);
        return pages.form(page, FormErrors.NONE, at).view(pages.wording());
    }

    @PostMapping({"", "/{mode:stop|retire}"})
    ModelAndView post(
            @PathVariable("provider") String providerCode,
            @PathVariable String kind,
            @PathVariable String code,
            @PathVariable(required = false) @Nullable String mode,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletRequest request,
            Locale locale) {
        Guide guide = editing.guide();
        PartPages pages = pages(guide, locale);
        PartKey key = key(kind, code);
        PartMode how = mode(mode, key);
        SubmittedForm posted = new SubmittedForm(values);
        Provider provider = PartPath.provider(guide, providerCode);
        Shape.Fields shape = how.shape(key.kind());
        ObjectNode typed = FormReader.read(shape, posted);
        Optional<RowButton> row = RowButton.of(posted.action());
        String focus = row.flatMap(action -> action.applyTo(typed, shape)).orElse("");
        PartPage page =
                new PartPage(provider, editing.at(provider.code(), posted.from()), key, how, typed, posted, pages);
        if (row.isPresent() || posted.action().equals("edit")) {
            return pages.form(page, FormErrors.NONE, focus).view(pages.wording());
        }
        FormErrors missing = FormErrors.beside(EmptyFields.missing(page.shape(), page.said(), pages.wording()));
        return missing.isEmpty() ? editing.goOn(page, posted, Actor.of(request), pages.wording()) : page.again(missing);
    }

    private PartPages pages(Guide guide, Locale locale) {
        return new PartPages(guide.revision(), new Wording(messages, locale));
    }

    static PartKey key(String kind, String code) {
        return new PartKey(PartKind.find(kind).orElseThrow(() -> new UnknownPartException(kind)), code);
    }

    private static PartMode mode(@Nullable String word, PartKey key) {
        PartMode mode =
                word == null ? PartMode.WHOLE : PartMode.find(word).orElseThrow(() -> new UnknownPartException(word));
        if (!mode.isFor(key.kind())) {
            throw new UnknownPartException(key.toString());
        }
        return mode;
    }
}
