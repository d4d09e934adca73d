package kanal.keeping.accounts;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many attempts to sign in. */
final class SlowedException extends AuthenticationException {
    private final Duration wait;

    SlowedException(Duration wait) {
        super("Too many attempts");
        this.wait = wait;
    }

    /** Whole seconds, at least one. */
    long seconds() {
        return wait.toSeconds() + 1;
    }
}
