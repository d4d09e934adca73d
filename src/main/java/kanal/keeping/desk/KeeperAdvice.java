package kanal.keeping.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import kanal.catalog.Catalog;
import kanal.catalog.Tampering;
import kanal.keeping.accounts.KeepersLanguage;
import kanal.keeping.accounts.KeepersPage;
import kanal.keeping.accounts.SignedIn;
import kanal.keeping.changes.Wording;
import kanal.keeping.review.Proposals;
import kanal.keeping.suggestions.SuggestionQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.TransactionException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every keepers' page what its frame shows: who is signed in, where they are, what waits and what is alarming. */
@ControllerAdvice(annotations = KeepersPage.class)
class KeeperAdvice {
    private final Proposals proposals;
    private final SuggestionQueue suggestions;
    private final Catalog catalog;
    private final MessageSource messages;

    KeeperAdvice(Proposals proposals, SuggestionQueue suggestions, Catalog catalog, MessageSource messages) {
        this.proposals = proposals;
        this.suggestions = suggestions;
        this.catalog = catalog;
        this.messages = messages;
    }

    @ModelAttribute("me")
    @Nullable SignedIn me(@AuthenticationPrincipal @Nullable SignedIn me) {
        return me;
    }

    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        return request.getRequestURI();
    }

    /** What was asked for behind this path, for the same page in another language to begin with. */
    @ModelAttribute("asked")
    String asked(HttpServletRequest request) {
        String query = request.getQueryString();
        return KeepersLanguage.without(query == null ? "" : query);
    }

    /** How many proposals and suggestions wait; nothing where nobody is signed in or the database is away. */
    @ModelAttribute
    void waiting(@AuthenticationPrincipal @Nullable SignedIn me, Model model) {
        model.addAttribute("waiting", 0L);
        model.addAttribute("heard", 0L);
        try {
            if (me != null) {
                model.addAttribute("waiting", proposals.countWaiting());
                model.addAttribute("heard", suggestions.waiting().all());
            }
        } catch (DataAccessException | TransactionException away) {
            // Both are asked in one go, so that nobody waits for it twice
        }
    }

    /** What in the database is not as Kanal wrote it, for those who are signed in; nothing where all is well. */
    @ModelAttribute("tampering")
    @Nullable TamperingView tampering(@AuthenticationPrincipal @Nullable SignedIn me, Locale locale) {
        Tampering tampering = catalog.tampering();
        return me == null || tampering.isNone() ? null : TamperingView.of(tampering, new Wording(messages, locale));
    }
}
