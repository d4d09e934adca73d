package kanal.finder.frame;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import kanal.Area;
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
    private final List<Area> areas;

    BodyLimit(List<Area> areas) {
        this.areas = areas;
    }

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
        if (request.getContentLengthLong()
                > Area.of(request.getRequestURI(), areas).most()) {
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
