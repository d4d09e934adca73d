package kanal.keeping.accounts;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** What follows a refused attempt to sign in: the page again, with what is kept in it, or to wait. */
@Component
class SignInRefused implements AuthenticationFailureHandler {
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException, ServletException {
        if (refusal instanceof SlowedException slowed) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(slowed.seconds()));
            // Another path, because this one would be taken for a further attempt
            request.getRequestDispatcher(SignInController.SLOWED).forward(request, response);
        } else if (UnsentForm.isIn(request)) {
            request.getRequestDispatcher(UnsentForm.PAGE + "?refused").forward(request, response);
        } else {
            response.sendRedirect("/login?refused");
        }
    }
}
