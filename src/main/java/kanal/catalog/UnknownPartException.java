package kanal.catalog;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such provider, part or revision. */
@ResponseStatus(HttpStatus.NOT_FOUND)
final class UnknownPartException extends RuntimeException {
    UnknownPartException(String code) {
        super("There is no '" + code + "'");
    }
}
