package kanal.keeping.accounts;

import java.time.Duration;
import java.util.Optional;
import kanal.audit.Actor;
import kanal.audit.Audit;
import kanal.audit.AuditEvent;
import kanal.audit.Network;
import kanal.keeping.accounts.SignInThrottle.Slowed;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Attempts to give a keeper's password: slowed, and written into the audit list with how they ended. */
@Component
class Attempts {
    private final SignInThrottle throttle;
    private final Audit audit;

    Attempts(SignInThrottle throttle, Audit audit) {
        this.throttle = throttle;
        this.audit = audit;
    }

    /** Counts an attempt; where it is one too many, how long to wait. */
    Optional<Duration> begin(String account, Actor actor) {
        Optional<Slowed> slowed = throttle.count(account, actor.network());
        slowed.filter(Slowed::isTold).ifPresent(it -> audit.write(actor, AuditEvent.SIGN_IN_SLOWED, it.told()));
        return slowed.map(Slowed::pause);
    }

    void failed(Actor actor, AuditEvent event, String why) {
        audit.write(actor, event, why);
    }

    void succeeded(String account, Actor actor) {
        throttle.forgive(account, actor.network());
    }

    void signedIn(String account, Actor actor) {
        succeeded(account, actor);
        audit.write(actor, AuditEvent.SIGNED_IN, "");
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        Authentication keeper = event.getAuthentication();
        audit.write(new Actor(keeper.getName(), network(keeper)), AuditEvent.SIGNED_OUT, "");
    }

    static Network network(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? Network.of(details.getRemoteAddress())
                : Network.NONE;
    }
}
