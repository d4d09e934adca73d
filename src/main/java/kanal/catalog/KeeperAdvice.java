package kanal.catalog;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every keepers' page what its frame shows: who is signed in, and where they are. */
@ControllerAdvice(basePackageClasses = KeeperAdvice.class)
class KeeperAdvice {
    private final Proposals proposals;

    KeeperAdvice(Proposals proposals) {
        this.proposals = proposals;
    }

    @ModelAttribute("me")
    @Nullable SignedIn me(@AuthenticationPrincipal @Nullable SignedIn me) {
        return me;
    }

    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        return request.getRequestURI();
    }

    /** How many proposals wait; nothing where nobody is signed in or the database is away. */
    @ModelAttribute("waiting")
    long waiting(@AuthenticationPrincipal @Nullable SignedIn me) {
        try {
            return me == null ? 0 : proposals.countWaiting();
        } catch (DataAccessException | TransactionException away) {
            return 0;
        }
    }
}
