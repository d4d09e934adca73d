package kanal.finder.frame;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Says what is wrong with a request to the API as problem details (RFC 9457). */
final class ApiProblem {
    private final ProblemDetail problem;
    private final MessageSource messages;
    private final Locale locale;

    private ApiProblem(ProblemDetail problem, MessageSource messages, Locale locale) {
        this.problem = problem;
        this.messages = messages;
        this.locale = locale;
    }

    /** One part of the body that cannot be taken. */
    record FieldFault(String field, String code, String text, List<String> allowed, List<ApiMark> marks) {}

    /** @param plain what is said of any failure with this status */
    static ResponseEntity<ProblemDetail> of(
            ProblemDetail plain, String path, @Nullable Throwable error, MessageSource messages, Locale locale) {
        plain.setInstance(URI.create(path));
        new ApiProblem(plain, messages, locale).explain(error);
        return ResponseEntity.status(plain.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noStore())
                .body(plain);
    }

    private void explain(@Nullable Throwable error) {
        Errors.Fault fault = Errors.fault(error);
        if (error instanceof ApiFieldException wrong) {
            say("error.fields");
            problem.setProperty(
                    "errors", wrong.faults().stream().map(this::sentence).toList());
        } else if (error instanceof NotFoundException missing && missing.what() != null) {
            say("error.missing." + missing.what());
            problem.setProperty("field", missing.what());
        } else if (fault.field() != null) {
            say("error.parameter", fault.field(), String.join(", ", fault.allowed()));
            problem.setProperty("field", fault.field());
            problem.setProperty("allowed", fault.allowed());
        }
    }

    private FieldFault sentence(ApiFieldException.Fault fault) {
        return new FieldFault(
                fault.field(),
                fault.reason().name(),
                messages.getMessage(fault.key(), null, locale),
                fault.allowed(),
                fault.marks());
    }

    private void say(String key, Object... arguments) {
        problem.setDetail(messages.getMessage(key, arguments, locale));
    }
}
