package kanal.document;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such provider, part or revision. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class UnknownPartException extends RuntimeException {
    public UnknownPartException(String code) {
        super("There is no '" + code + "'");
    }
}
