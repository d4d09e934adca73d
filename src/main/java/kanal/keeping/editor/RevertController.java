package kanal.keeping.editor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import kanal.audit.Actor;
import kanal.catalog.History;
import kanal.catalog.Revision;
import kanal.document.UnknownPartException;
import kanal.guide.Guide;
import kanal.guide.Provider;
import kanal.keeping.accounts.KeepersPage;
import kanal.keeping.accounts.OwnersOnly;
import kanal.keeping.changes.PartPath;
import kanal.keeping.changes.Wording;
import org.springframework.context.MessageSource;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Going back: one change, or everything since a revision. */
@KeepersPage
class RevertController {
    private final Editing editing;
    private final History history;
    private final MessageSource messages;

    RevertController(Editing editing, History history, MessageSource messages) {
        this.editing = editing;
        this.history = history;
        this.messages = messages;
    }

    @OwnersOnly
    @PostMapping("/admin/history/{number}/{way:revert|restore}")
    ModelAndView revert(
            @PathVariable long number,
            @PathVariable String way,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletRequest request,
            Locale locale) {
        SubmittedForm posted = new SubmittedForm(values);
        boolean everything = way.equals("restore");
        Revision target = history.revision(number).orElseThrow(() -> unknown(number));
        Guide guide = editing.guide();
        Provider provider = PartPath.provider(guide, target.provider().value());
        Provider was = at(target, number);
        PartPages pages = new PartPages(guide.revision(), new Wording(messages, locale));
        RevertPage page = new RevertPage(
                provider,
                posted.isToSave() ? editing.at(provider.code(), posted.from()) : provider,
                target,
                everything,
                was,
                everything ? was : at(target, number - 1),
                pages);
        return editing.goOn(page, posted, Actor.of(request), pages.wording());
    }

    private Provider at(Revision target, long number) {
        return history.provider(target.provider(), number).orElseThrow(() -> unknown(number));
    }

    private static UnknownPartException unknown(long number) {
        return new UnknownPartException(Long.toString(number));
    }
}
