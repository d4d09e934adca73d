package kanal.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who does something, and from where. */
public record Actor(@Nullable String name, Network network) {
    /** Whoever starts Kanal. */
    public static final Actor OPERATOR = new Actor(null, Network.NONE);

    /** Whoever is signed in. */
    public static Actor of(HttpServletRequest request) {
        return new Actor(Objects.requireNonNull(request.getRemoteUser()), Network.of(request.getRemoteAddr()));
    }
}
