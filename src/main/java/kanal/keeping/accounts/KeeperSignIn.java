package kanal.keeping.accounts;

import java.time.Clock;
import java.util.Optional;
import kanal.audit.Actor;
import kanal.audit.AuditEvent;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Signs keepers in: who is unknown, disabled or wrong is refused in the same words and the same time. */
@Component
class KeeperSignIn implements AuthenticationProvider {
    private final Keepers keepers;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Clock clock;

    KeeperSignIn(Keepers keepers, Passwords passwords, Attempts attempts, Clock clock) {
        this.keepers = keepers;
        this.passwords = passwords;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        Optional<KeeperName> name = KeeperName.typed(attempt.getName());
        String account = name.map(KeeperName::value).orElse("");
        Optional<KeeperEntry> found = name.flatMap(keepers::find);
        // A name that is nobody's is not written down: it may be a password in the wrong field
        Actor actor = new Actor(found.isPresent() ? account : null, Attempts.network(attempt));
        attempts.begin(account, actor).ifPresent(pause -> {
            throw new SlowedException(pause);
        });
        String password = String.valueOf(attempt.getCredentials());
        boolean right = passwords.isRight(password, found);
        Keeper keeper = found.flatMap(keepers::toKeeper).orElse(null);
        if (!right || keeper == null || !keeper.canSignIn()) {
            attempts.failed(actor, AuditEvent.SIGN_IN_REFUSED, right ? "disabled" : "");
            throw new BadCredentialsException("Refused");
        }
        found.filter(passwords::lacksTheKey)
                .ifPresent(row ->
                        keepers.rehash(keeper.id(), row.passwordHash(), passwords.hash(keeper.name(), password)));
        attempts.signedIn(account, actor);
        return SignedIn.of(keeper, clock.instant()).toAuthentication(attempt.getDetails());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
