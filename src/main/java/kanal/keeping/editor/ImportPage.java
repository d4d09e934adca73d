package kanal.keeping.editor;

import java.util.Optional;
import kanal.document.DocumentException;
import kanal.guide.Guide;
import kanal.guide.Provider;
import kanal.guide.Refusal;
import kanal.guide.Rule;
import kanal.keeping.accounts.Redisplay;
import kanal.keeping.changes.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page on which a document is handed in.
 *
 * @param target the code of the provider that it is meant for; empty for one that is new
 * @param text the document
 */
record ImportPage(Guide guide, Wording wording, String target, String text) {
    /** The same page on what is published by now. */
    ImportPage at(Guide now) {
        return new ImportPage(now, wording, target, text);
    }

    /**
     * What the document says.
     *
     * @throws DocumentException when it is none, or another provider's
     */
    Provider read() {
        if (text.isBlank()) {
            throw refused(Rule.NO_DOCUMENT.by());
        }
        Provider read = DocumentFile.read(text);
        String code = read.code().value();
        Optional<Provider> there = guide.provider(read.code());
        if (target.isEmpty() && there.isPresent()) {
            throw refused(Rule.THERE_ALREADY.by(code));
        }
        if (!target.isEmpty() && !target.equals(code)) {
            throw refused(Rule.OTHER_PROVIDER.by(code, target));
        }
        return read;
    }

    ModelAndView view(HttpStatus status, FormErrors errors) {
        ModelAndView page = new ModelAndView("admin/import", status);
        page.addObject("w", wording);
        page.addObject("page", this);
        page.addObject("errors", errors);
        return Redisplay.form(!errors.isEmpty()).addTo(page);
    }

    private static DocumentException refused(Refusal refusal) {
        return new DocumentException("import", 0, "", refusal);
    }
}
