package kanal.keeping.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Remembers who is signed in, and asks at each request whether they still may be, and as what. */
@Component
class KeeperSessions extends HttpSessionSecurityContextRepository {
    /** Without a request; a session without a keeper ends earlier, by configuration. */
    private static final Duration IDLE = Duration.ofHours(2);

    private final Keepers keepers;
    private final Clock clock;

    KeeperSessions(Keepers keepers, Clock clock) {
        this.keepers = keepers;
        this.clock = clock;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        DeferredSecurityContext stored = super.loadDeferredContext(request);
        SingletonSupplier<SecurityContext> current = SingletonSupplier.of(() -> current(stored.get(), request));
        return new DeferredSecurityContext() {
            @Override
            public SecurityContext get() {
                return current.obtain();
            }

            @Override
            public boolean isGenerated() {
                return stored.isGenerated();
            }
        };
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        super.saveContext(context, request, response);
        HttpSession session = request.getSession(false);
        if (session != null && context.getAuthentication() != null) {
            session.setMaxInactiveInterval(Math.toIntExact(IDLE.toSeconds()));
        }
    }

    /** Lets this session of a keeper go on while all others end, under a new id. */
    void renew(Keeper keeper, HttpServletRequest request, HttpServletResponse response) {
        Authentication before = SecurityContextHolder.getContext().getAuthentication();
        request.changeSessionId();
        Object details = before == null ? null : before.getDetails();
        SecurityContext context =
                new SecurityContextImpl(SignedIn.of(keeper, clock.instant()).toAuthentication(details));
        SecurityContextHolder.setContext(context);
        saveContext(context, request, response);
    }

    private SecurityContext current(SecurityContext stored, HttpServletRequest request) {
        if (UnsentForm.AWAY.equals(request.getServletPath())) {
            return generateNewContext();
        }
        Authentication remembered = stored.getAuthentication();
        if (remembered == null || !(remembered.getPrincipal() instanceof SignedIn keeper)) {
            return stored;
        }
        return keepers.find(keeper.id())
                .filter(now -> keeper.holds(now, clock.instant()))
                .<SecurityContext>map(now -> new SecurityContextImpl(
                        SignedIn.of(now, keeper.since()).toAuthentication(remembered.getDetails())))
                .orElseGet(() -> ended(request.getSession(false)));
    }

    private SecurityContext ended(@Nullable HttpSession session) {
        if (session != null) {
            session.invalidate();
        }
        return generateNewContext();
    }
}
