package kanal.finder.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kanal.finder.frame.NotFoundException;
import kanal.finder.frame.PublicLocale;
import kanal.finder.frame.TooManyException;
import kanal.finder.pages.DangerLock;
import kanal.finder.pages.Pages;
import kanal.finder.pages.SituationForm;
import kanal.finder.pages.Visit;
import kanal.finder.pages.Visits;
import kanal.finder.pages.Words;
import kanal.guide.ChannelCode;
import kanal.guide.Language;
import kanal.guide.LetterTemplate;
import kanal.guide.ProblemCode;
import kanal.guide.ProviderCode;
import kanal.letters.Letter;
import kanal.letters.LetterForm;
import kanal.letters.LetterWriter;
import kanal.ranking.Situation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The finished letter as JSON: made from what is posted, answered once, never kept. */
@RestController
class ApiLetterController {
    private static final String[] MEMBERS = {
        "problem", "channel", "lang", "letterLang", "platform", "access", "country", "fields", "numbers"
    };

    private final Visits visits;
    private final Pages pages;
    private final DangerLock lock;

    ApiLetterController(Visits visits, Pages pages, DangerLock lock) {
        this.visits = visits;
        this.pages = pages;
        this.lock = lock;
    }

    @PostMapping(
            path = "/api/v1/providers/{provider}/letters",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ApiLetter> letter(
            @PathVariable ProviderCode provider,
            @RequestBody(required = false) byte @Nullable [] content,
            HttpServletRequest request,
            HttpServletResponse response) {
        ApiBody body = ApiBody.read(content, MEMBERS);
        // The language first, so that everything else that may be wrong is said in it
        Language reader = body.language("lang", Language.ID);
        PublicLocale.choose(request, reader);
        body.withoutOthers();
        Visit visit = visits.visit(
                provider, body.code("problem", ProblemCode::new), body.code("channel", ChannelCode::new), told(body));
        Words words = pages.words(visit.provider(), reader);
        Letter letter = write(visit, body, reader);
        if (lock.closesFor(template(visit), request, response)) {
            throw new TooManyException();
        }
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(ApiLetter.of(letter, words));
    }

    private static Letter write(Visit visit, ApiBody body, Language reader) {
        Language sent = body.language("letterLang", reader);
        Situation situation = visit.situation();
        LetterForm form = ApiFields.form(
                visit,
                template(visit),
                body.object("fields"),
                ApiNumbers.answers(body.object("numbers"), template(visit)));
        return LetterWriter.write(visit.provider(), form, visit.addressee(), situation.country(), sent, reader);
    }

    private static LetterTemplate template(Visit visit) {
        return visit.template()
                .orElseThrow(() -> new NotFoundException("The channel takes no letter for the problem", "letter"));
    }

    private static SituationForm told(ApiBody body) {
        return new SituationForm(body.text("platform"), body.text("access"), null, body.text("country"), null);
    }
}
