package kanal.catalog;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Too many are changing the catalog at this moment, or its database is slow: nothing was changed. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public final class CatalogBusyException extends RuntimeException {}
