package kanal.catalog;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A provider is not in memory, and the database cannot be asked for it now. */
public final class CatalogAwayException extends ResponseStatusException {
    private static final String SECONDS = "30";

    CatalogAwayException(RuntimeException why) {
        super(HttpStatus.SERVICE_UNAVAILABLE, null, why);
    }

    @Override
    public HttpHeaders getHeaders() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, SECONDS);
        return headers;
    }
}
