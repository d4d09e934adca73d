package kanal.finder.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import kanal.catalog.Catalog;
import kanal.finder.frame.ApiFieldException;
import kanal.finder.frame.ApiFieldException.Fault;
import kanal.finder.frame.PublicLocale;
import kanal.finder.pages.CheckView;
import kanal.finder.pages.Pages;
import kanal.finder.pages.Verdicts;
import kanal.guide.Guide;
import kanal.guide.Language;
import kanal.letters.FieldError;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whether a contact is genuine, as JSON: judged from what is posted, answered once, never kept. */
@RestController
class ApiCheckController {
    private static final String[] MEMBERS = {"contact", "lang"};

    private final Catalog catalog;
    private final Pages pages;
    private final Verdicts verdicts;

    ApiCheckController(Catalog catalog, Pages pages, Verdicts verdicts) {
        this.catalog = catalog;
        this.pages = pages;
        this.verdicts = verdicts;
    }

    @PostMapping(
            path = "/api/v1/check",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ApiVerdict> check(
            @RequestBody(required = false) byte @Nullable [] content,
            @RequestParam(defaultValue = "id") Language lang,
            HttpServletRequest request) {
        ApiBody body = ApiBody.read(content, MEMBERS);
        Language reader = body.language("lang", lang);
        PublicLocale.choose(request, reader);
        String contact = contact(body.withoutOthers());
        Guide guide = catalog.published();
        CheckView view = CheckView.of(verdicts.on(contact), contact, guide, reader, pages);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(ApiVerdict.of(view));
    }

    private static String contact(ApiBody body) {
        String text = body.text("contact");
        if (text == null || text.isBlank()) {
            throw refused(FieldError.REQUIRED);
        }
        if (text.indexOf('\0') >= 0) {
            throw refused(FieldError.CONTROL_CHARACTERS);
        }
        return text;
    }

    private static ApiFieldException refused(FieldError why) {
        return new ApiFieldException(List.of(new Fault("contact", why, List.of())));
    }
}
