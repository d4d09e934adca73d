package kanal.keeping.editor;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kanal.audit.Actor;
import kanal.document.PartKey;
import kanal.guide.Guide;
import kanal.guide.Provider;
import kanal.keeping.accounts.KeepersPage;
import kanal.keeping.changes.PartPath;
import kanal.keeping.changes.Wording;
import org.springframework.context.MessageSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.node.ObjectNode;

/** "I opened it today, it still says so": saved in one step where it changes nobody's ranking. */
@KeepersPage
@RequestMapping("/admin/catalog/{provider}/{kind:address|article}/{code}/confirm")
class ConfirmController {
    private final Editing editing;
    private final MessageSource messages;
    private final Clock clock;

    ConfirmController(Editing editing, MessageSource messages, Clock clock) {
        this.editing = editing;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView form(
            @PathVariable String provider, @PathVariable String kind, @PathVariable String code, Locale locale) {
        Guide guide = editing.guide();
        Provider now = PartPath.provider(guide, provider);
        PartKey key = PartController.key(kind, code);
        MultiValueMap<String, String> fresh =
                new LinkedMultiValueMap<>(Map.of("from", List.of(Long.toString(guide.revision()))));
        ObjectNode typed = PartPages.fresh(now, key);
        return draft(guide, now, now, key, typed, new SubmittedForm(fresh), locale)
                .again(FormErrors.NONE);
    }

    @PostMapping
    ModelAndView post(
            @PathVariable String provider,
            @PathVariable String kind,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletRequest request,
            Locale locale) {
        Guide guide = editing.guide();
        Provider now = PartPath.provider(guide, provider);
        SubmittedForm posted = new SubmittedForm(values);
        ObjectNode typed = FormReader.read(ConfirmPage.SHAPE, posted);
        Provider base = editing.at(now.code(), posted.from());
        ConfirmPage draft = draft(guide, now, base, PartController.key(kind, code), typed, posted, locale);
        if (posted.action().equals("edit")) {
            return draft.again(FormErrors.NONE);
        }
        FormErrors missing = draft.missing();
        if (!missing.isEmpty() && !posted.isToSave()) {
            return draft.again(missing);
        }
        boolean atOnce = posted.action().equals("confirm") && draft.isQuiet();
        return editing.goOn(
                draft,
                atOnce ? posted.as("save") : posted,
                Actor.of(request),
                draft.pages().wording());
    }

    private ConfirmPage draft(
            Guide guide,
            Provider now,
            Provider base,
            PartKey key,
            ObjectNode typed,
            SubmittedForm posted,
            Locale locale) {
        PartPages pages = new PartPages(guide.revision(), new Wording(messages, locale));
        return new ConfirmPage(now, base, key, typed, posted, LocalDate.now(clock), pages);
    }
}
