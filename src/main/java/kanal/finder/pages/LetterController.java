package kanal.finder.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import kanal.finder.frame.NotFoundException;
import kanal.guide.ChannelCode;
import kanal.guide.Language;
import kanal.guide.ProblemCode;
import kanal.guide.ProviderCode;
import kanal.letters.Letter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The finished letter: made from what is posted, shown once, never kept. */
@Controller
class LetterController {
    /** Letter fields have names of their own in the form, so that none is taken for a part of the situation. */
    static final String PREFIX = "field.";

    private static final MediaType EML = new MediaType("message", "rfc822");

    private final Visits visits;
    private final Pages pages;
    private final DangerLock lock;

    LetterController(Visits visits, Pages pages, DangerLock lock) {
        this.visits = visits;
        this.pages = pages;
        this.lock = lock;
    }

    /** @param format {@code txt}, or {@code eml} where the letter goes by mail, for a file to keep; anything else for the page */
    @PostMapping(
            path = "/{language:id|en}/{provider}/{problem}/{channel}/letter",
            consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    Object letter(
            @PathVariable Language language,
            @PathVariable ProviderCode provider,
            @PathVariable ProblemCode problem,
            @PathVariable ChannelCode channel,
            @ModelAttribute("form") SituationForm form,
            @RequestParam(required = false) @Nullable Language letterLang,
            @RequestParam(defaultValue = "") String format,
            @RequestParam MultiValueMap<String, String> posted,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Visit visit = visits.visit(provider, problem, channel, form);
        Words words = pages.words(visit.provider(), language);
        LetterView view = LetterView.written(
                        visit,
                        words,
                        letterLang == null ? language : letterLang,
                        fields(posted),
                        PostedNumbers.answers(posted.toSingleValueMap()))
                .orElseThrow(() -> new NotFoundException("The channel takes no letter for this problem"));
        Letter letter = view.letter();
        if (letter != null && lock.closesFor(view.template(), request, response)) {
            return page(visit, words, form, view.locked(), HttpStatus.TOO_MANY_REQUESTS, model);
        }
        if (letter != null && format.equals("eml") && letter.isMail()) {
            return file(letter.eml(), EML, words.message("letter.file") + ".eml");
        }
        if (letter != null && format.equals("txt")) {
            return file(
                    letter.text().getBytes(StandardCharsets.UTF_8),
                    MediaType.TEXT_PLAIN,
                    words.message("letter.file") + ".txt");
        }
        return page(visit, words, form, view, letter == null ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK, model);
    }

    private ModelAndView page(
            Visit visit, Words words, SituationForm form, LetterView view, HttpStatus status, Model model) {
        pages.head(model, words, Pages.head(words, visit, form).unlisted());
        model.addAttribute("visit", visit);
        model.addAttribute("letter", view);
        return new ModelAndView("letter", model.asMap(), status);
    }

    /** Boxes with one name are one answer. */
    private static Map<String, String> fields(MultiValueMap<String, String> posted) {
        return posted.entrySet().stream()
                .filter(field -> field.getKey().startsWith(PREFIX))
                .collect(Collectors.toMap(
                        field -> field.getKey().substring(PREFIX.length()),
                        field -> String.join(",", field.getValue())));
    }

    private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(new MediaType(type, StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
