package kanal.finder;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kanal.guide.Coded;
import kanal.guide.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** Every failure in the person's language: a page for people, problem details (RFC 9457) for the API. */
@Controller
class Errors implements ErrorController {
    private final ErrorAttributes attributes;
    private final MessageSource messages;

    Errors(ErrorAttributes attributes, MessageSource messages) {
        this.attributes = attributes;
        this.messages = messages;
    }

    /** What is wrong with which parameter, as far as it is about one. */
    private record Fault(@Nullable String field, List<String> allowed) {}

    @RequestMapping("/error")
    Object error(HttpServletRequest request, Locale locale) {
        HttpStatus status = status(request);
        Fault fault = fault(attributes.getError(new ServletWebRequest(request)));
        return PublicLocale.originalPath(request).startsWith(PublicLocale.API)
                ? problem(request, status, fault, locale)
                : page(status, fault, locale);
    }

    private ResponseEntity<ProblemDetail> problem(
            HttpServletRequest request, HttpStatus status, Fault fault, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, text("lead", status, locale));
        problem.setTitle(text("title", status, locale));
        problem.setInstance(java.net.URI.create(PublicLocale.originalPath(request)));
        if (fault.field() != null) {
            problem.setProperty("field", fault.field());
            problem.setProperty("allowed", fault.allowed());
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noStore())
                .body(problem);
    }

    private ModelAndView page(HttpStatus status, Fault fault, Locale locale) {
        Language language = Coded.find(Language.class, locale.getLanguage()).orElse(Language.ID);
        String title = text("title", status, locale);
        String lead = text("lead", status, locale);
        ModelAndView page = new ModelAndView("error", status);
        page.addObject("head", Head.of(title, lead, language, "").unlisted());
        page.addObject("lead", lead);
        page.addObject("fault", fault.field() == null ? null : fault);
        return page;
    }

    private String text(String part, HttpStatus status, Locale locale) {
        String fallback = status.is4xxClientError() ? "error.400." : "error.500.";
        String other = messages.getMessage(fallback + part, null, locale);
        return String.valueOf(messages.getMessage("error." + status.value() + "." + part, null, other, locale));
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // Without a code somebody opened the path of this page itself
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static Fault fault(@Nullable Throwable error) {
        if (error instanceof BadParameterException bad) {
            return new Fault(bad.parameter(), bad.allowed());
        }
        if (error instanceof MethodArgumentTypeMismatchException mismatch) {
            boolean language = mismatch.getRequiredType() == Language.class;
            return new Fault(
                    mismatch.getName(),
                    language ? Arrays.stream(Language.values()).map(Coded::code).toList() : List.of("a-z, 0-9, -"));
        }
        if (error instanceof MissingServletRequestParameterException missing) {
            return new Fault(missing.getParameterName(), List.of());
        }
        return new Fault(null, List.of());
    }
}
