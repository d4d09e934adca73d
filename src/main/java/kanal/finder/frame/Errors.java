package kanal.finder.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kanal.Area;
import kanal.guide.Coded;
import kanal.guide.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** Every failure in the person's language: a page for people, problem details (RFC 9457) for the API. */
@Controller
public class Errors implements ErrorController {
    /** What the codes of the guide consist of. */
    public static final List<String> SHAPE_OF_CODES = List.of("a-z, 0-9, -");

    private final ErrorAttributes attributes;
    private final MessageSource messages;
    private final List<Area> areas;

    Errors(ErrorAttributes attributes, MessageSource messages, List<Area> areas) {
        this.attributes = attributes;
        this.messages = messages;
        this.areas = areas;
    }

    /** What is wrong with which parameter, as far as it is about one. */
    public record Fault(@Nullable String field, List<String> allowed) {}

    @RequestMapping("/error")
    Object error(HttpServletRequest request, Locale locale) {
        HttpStatus status = status(request);
        Throwable error = attributes.getError(new ServletWebRequest(request));
        String path = PublicLocale.originalPath(request);
        return path.startsWith(PublicLocale.API)
                ? ApiProblem.of(problem(status, path, locale), path, error, messages, locale)
                : page(status, path, fault(error), locale);
    }

    private ProblemDetail problem(HttpStatus status, String path, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, text("lead", status, path, locale));
        problem.setTitle(text("title", status, path, locale));
        return problem;
    }

    private ModelAndView page(HttpStatus status, String path, Fault fault, Locale locale) {
        Language language = Coded.find(Language.class, locale.getLanguage()).orElse(Language.ID);
        String title = text("title", status, path, locale);
        String lead = text("lead", status, path, locale);
        ModelAndView page = new ModelAndView("error", status);
        page.addObject("head", Head.of(title, lead, language, "").unlisted());
        page.addObject("lead", lead);
        page.addObject("back", Area.of(path, areas).way());
        page.addObject("fault", fault.field() == null ? null : fault);
        return page;
    }

    private String text(String part, HttpStatus status, String path, Locale locale) {
        String fallback = status.is4xxClientError() ? "error.400." : "error.500.";
        String other = messages.getMessage(fallback + part, null, locale);
        Object[] most = status == HttpStatus.CONTENT_TOO_LARGE
                ? new Object[] {Area.of(path, areas).most() / 1024}
                : null;
        return String.valueOf(messages.getMessage("error." + status.value() + "." + part, most, other, locale));
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // Without a code somebody opened the path of this page itself
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    static Fault fault(@Nullable Throwable error) {
        if (error instanceof BadParameterException bad) {
            return new Fault(bad.parameter(), bad.allowed());
        }
        if (error instanceof MethodArgumentTypeMismatchException mismatch) {
            boolean language = mismatch.getRequiredType() == Language.class;
            return new Fault(
                    mismatch.getName(),
                    language ? Arrays.stream(Language.values()).map(Coded::code).toList() : SHAPE_OF_CODES);
        }
        if (error instanceof MissingServletRequestParameterException missing) {
            return new Fault(missing.getParameterName(), List.of());
        }
        return new Fault(null, List.of());
    }
}
