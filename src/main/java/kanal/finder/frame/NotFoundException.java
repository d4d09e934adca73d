package kanal.finder.frame;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such provider, problem, channel or article. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NotFoundException extends RuntimeException {
    private final @Nullable String what;

    public NotFoundException(String message) {
        this(message, null);
    }

    /**
     * Something is not there.
     *
     * @param what provider, problem, channel, article or letter
     */
    public NotFoundException(String message, @Nullable String what) {
        super(message);
        this.what = what;
    }

    @Nullable String what() {
        return what;
    }
}
