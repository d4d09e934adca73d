package kanal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import kanal.keeping.accounts.UnsentForm;
import kanal.operation.DatabaseWrites;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers 503 where the database does not answer or cannot write, and gives keepers back what they typed. */
// Around the security filters, which look keepers up in the database
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 2)
class DatabaseAway extends OncePerRequestFilter {
    private static final String SECONDS = "10";

    private final DatabaseWrites writes;

    DatabaseAway(DatabaseWrites writes) {
        this.writes = writes;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, new Dated(response));
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted() || !isAway(failure)) {
                throw failure;
            }
            // Not its headers, which the security filters have written and will not write again
            response.resetBuffer();
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
            if (request.getMethod().equals("POST") && !SecurityRules.isPostFromAnotherSite(request)) {
                response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
                request.getRequestDispatcher(UnsentForm.AWAY).forward(request, response);
            } else {
                response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            }
        }
    }

    /** Says when to ask again, also where a page itself says that the database is away. */
    private static final class Dated extends HttpServletResponseWrapper {
        Dated(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setStatus(int status) {
            if (status == HttpStatus.SERVICE_UNAVAILABLE.value()) {
                setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
            }
            super.setStatus(status);
        }
    }

    /** Whether the database cannot be reached, in time or at all, or cannot read or write its file. */
    private boolean isAway(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException error) {
                return writes.areRefused()
                        || error instanceof SQLTransientConnectionException
                        || error instanceof SQLNonTransientConnectionException
                        || NestedExceptionUtils.getMostSpecificCause(error) instanceof IOException
                        // 57P: it shuts down or is still starting
                        || String.valueOf(error.getSQLState()).matches("08.*|57P.*");
            }
        }
        return false;
    }
}
