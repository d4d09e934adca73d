package kanal.finder;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what no person types, before anybody reads it: what is too large, by its length, and what is no text. */
@Component
class BodyLimit extends OncePerRequestFilter {
    /** Bytes of a public request's body. */
    static final int MOST = 64 * 1024;

    /** And of a keeper's, who edit parts with dozens of texts in two languages. */
    private static final int MOST_OF_KEEPERS = 512 * 1024;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() < 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
            return;
        }
        if (request.getContentLengthLong() > most(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        if (!isReadable(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        chain.doFilter(request, response);
    }

    private static int most(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/admin/") ? MOST_OF_KEEPERS : MOST;
    }

    /** Whether the parameters are text; later the server would log those that are none, with what was typed. */
    private static boolean isReadable(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return true;
        } catch (IllegalStateException brokenEncodingOrTooMany) {
            return false;
        }
    }
}
