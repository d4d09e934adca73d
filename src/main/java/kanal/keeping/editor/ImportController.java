package kanal.keeping.editor;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import kanal.Area;
import kanal.audit.Actor;
import kanal.document.Document;
import kanal.document.DocumentException;
import kanal.guide.Guide;
import kanal.guide.Provider;
import kanal.keeping.accounts.KeepersPage;
import kanal.keeping.accounts.OwnersOnly;
import kanal.keeping.changes.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A whole document from elsewhere: a file or pasted text, looked at like any other change before it becomes one. */
@OwnersOnly
@KeepersPage
class ImportController {
    private final Editing editing;
    private final MessageSource messages;

    ImportController(Editing editing, MessageSource messages) {
        this.editing = editing;
        this.messages = messages;
    }

    /** A document has a million characters at most, with the form around it. */
    @Bean
    static Area importArea() {
        return new Area("/admin/import", 1_100 * 1024, "/admin/import");
    }

    @GetMapping("/admin/import")
    ModelAndView form(Locale locale) {
        Guide guide = editing.guide();
        String first = guide.providers().isEmpty()
                ? ""
                : guide.providers().get(0).code().value();
        return new ImportPage(guide, new Wording(messages, locale), first, "").view(HttpStatus.OK, FormErrors.NONE);
    }

    /** @param target the code of the provider that it is meant for; empty for one that is new */
    @PostMapping("/admin/import")
    ModelAndView read(
            @RequestParam(name = "for", defaultValue = "") String target,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam MultiValueMap<String, String> values,
            HttpServletRequest request,
            Locale locale) {
        Guide guide = editing.guide();
        Wording wording = new Wording(messages, locale);
        SubmittedForm posted = new SubmittedForm(withoutDocument(values));
        try {
            String document = file == null || file.isEmpty() ? text : DocumentFile.text(bytes(file));
            ImportPage page = new ImportPage(guide, wording, target, document);
            return posted.action().equals("edit")
                    ? page.view(HttpStatus.OK, FormErrors.NONE)
                    : editing.goOn(draft(page, posted), posted, Actor.of(request), wording);
        } catch (DocumentException refused) {
            return new ImportPage(guide, wording, target, text)
                    .view(HttpStatus.UNPROCESSABLE_CONTENT, FormErrors.general(wording.refusal(refused)));
        }
    }

    private DocumentPage draft(ImportPage page, SubmittedForm posted) {
        Provider wanted = page.read();
        Optional<Provider> there = page.guide().provider(wanted.code());
        Provider previewed = posted.isToSave()
                ? editing.found(wanted.code(), posted.from()).orElseGet(() -> Document.blank(wanted.code()))
                : there.orElseGet(() -> Document.blank(wanted.code()));
        return new DocumentPage(page, there.orElseGet(() -> Document.blank(wanted.code())), previewed, wanted);
    }

    /** Only the document may be longer than what a form takes. */
    private static MultiValueMap<String, String> withoutDocument(MultiValueMap<String, String> values) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>(values);
        form.remove("text");
        return form;
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
