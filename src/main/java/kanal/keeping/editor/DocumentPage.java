package kanal.keeping.editor;

import java.util.List;
import java.util.Map;
import kanal.document.DocumentException;
import kanal.guide.Guide;
import kanal.guide.Provider;
import kanal.keeping.changes.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * The way of a whole document into the catalog. The form carries it from the preview to the note, so that what is
 * saved is what the keeper's own browser sent, read and checked once more.
 *
 * @param previewed the provider as the keeper saw it when they decided
 * @param wanted what the document says
 */
record DocumentPage(ImportPage page, Provider provider, Provider previewed, Provider wanted) implements EditPage {
    @Override
    public long from() {
        return page.guide().revision();
    }

    @Override
    public String title() {
        return page.wording()
                .message(
                        "admin.import.of",
                        wanted.name().in(page.wording().language()),
                        wanted.code().value());
    }

    @Override
    public String path() {
        return "/admin/import";
    }

    @Override
    public String done() {
        return "/admin/catalog";
    }

    @Override
    public List<Map.Entry<String, String>> again() {
        return List.of(Map.entry("for", page.target()), Map.entry("text", page.text()));
    }

    @Override
    public boolean isWhole() {
        return true;
    }

    @Override
    public NewDocument edit() {
        return new NewDocument(previewed, wanted);
    }

    @Override
    public ModelAndView again(FormErrors errors) {
        return page.view(HttpStatus.UNPROCESSABLE_CONTENT, errors);
    }

    @Override
    public ModelAndView refused(DocumentException why) {
        return again(FormErrors.general(page.wording().refusal(why)));
    }

    /** Nobody did anything wrong who compares a document with the catalog. */
    @Override
    public ModelAndView unchanged(Wording wording) {
        return page.view(HttpStatus.OK, FormErrors.NONE).addObject("unchanged", true);
    }

    @Override
    public EditPage afresh(Guide now) {
        Provider current = Editing.again(provider, now);
        return new DocumentPage(page.at(now), current, current, wanted);
    }
}
