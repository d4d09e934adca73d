package kanal.catalog;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who does something, and from where. */
record Actor(@Nullable String name, Network network) {
    /** Whoever starts Kanal. */
    static final Actor OPERATOR = new Actor(null, Network.NONE);

    /** Whoever is signed in. */
    static Actor of(HttpServletRequest request) {
        return new Actor(Objects.requireNonNull(request.getRemoteUser()), Network.of(request.getRemoteAddr()));
    }
}
