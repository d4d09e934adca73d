package kanal.finder.frame;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what no person types, before anybody reads it: what is too large, by its length, and what is no text. */
// Before a token is looked for in the body
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1)
class BodyLimit extends OncePerRequestFilter {
    /** Bytes of a public request's body. */
    static final int MOST = 64 * 1024;

    /** And of a keeper's, who edit parts with dozens of texts in two languages. */
    private static final int MOST_OF_KEEPERS = 512 * 1024;

    /** And of a whole document's, which has a million characters at most, with the form around it. */
    private static final int MOST_OF_IMPORTS = 1_100 * 1024;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            boolean refused = response.getStatus() == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
            chain.doFilter(refused && isForm(request) ? new UnreadRequest(request) : request, response);
            // Now, for later the server would first wait for the rest of what is refused
            response.flushBuffer();
            return;
        }
        if (request.getContentLengthLong() < 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
            return;
        }
        if (request.getContentLengthLong() > most(request.getRequestURI())) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        if (!isReadable(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /** Bytes of what may be sent to that path. */
    static int most(String path) {
        if (path.equals("/admin/import")) {
            return MOST_OF_IMPORTS;
        }
        // A form of theirs may wait in the page on which they sign in
        return path.startsWith("/admin/") || path.startsWith("/login") ? MOST_OF_KEEPERS : MOST;
    }

    /** Whether parameters are in the body. */
    private static boolean isForm(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType());
        return type.startsWith("multipart/") || type.startsWith("application/x-www-form-urlencoded");
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
