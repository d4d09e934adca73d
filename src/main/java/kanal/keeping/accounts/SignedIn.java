package kanal.keeping.accounts;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;

/**
 * A keeper who is signed in, as the session remembers it.
 *
 * @param round the round of sessions in which this one began
 * @param since when the session began
 */
public record SignedIn(long id, String name, Role role, boolean mustChangePassword, int round, Instant since)
        implements AuthenticatedPrincipal, Serializable {
    private static final Duration LONGEST = Duration.ofHours(12);

    static SignedIn of(Keeper keeper, Instant since) {
        return new SignedIn(
                keeper.id(),
                keeper.name().value(),
                keeper.role(),
                keeper.mustChangePassword(),
                keeper.sessionRound(),
                since);
    }

    /** Whether the session goes on, given what is known of the keeper now; a clock that went back ends it too. */
    boolean holds(Keeper now, Instant moment) {
        return now.canSignIn()
                && now.name().value().equals(name)
                && now.sessionRound() == round
                && !moment.isBefore(since)
                && moment.isBefore(since.plus(LONGEST));
    }

    /** Those who must change their password may do nothing else before. */
    Authentication toAuthentication(@Nullable Object details) {
        UsernamePasswordAuthenticationToken token = UsernamePasswordAuthenticationToken.authenticated(
                this, null, mustChangePassword ? List.of() : role.authorities());
        token.setDetails(details);
        return token;
    }

    public boolean isOwner() {
        return role == Role.OWNER;
    }

    @Override
    public String getName() {
        return name;
    }
}
