package kanal.keeping.desk;

import jakarta.servlet.http.HttpServletRequest;
import kanal.audit.Actor;
import kanal.catalog.Catalog;
import kanal.keeping.accounts.KeepersPage;
import kanal.keeping.accounts.OwnersOnly;
import kanal.keeping.accounts.SignedIn;
import kanal.keeping.accounts.Told;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts right what somebody changed behind Kanal's back. What is published was right all the time. */
@KeepersPage
class DoubtController {
    private final Catalog catalog;

    DoubtController(Catalog catalog) {
        this.catalog = catalog;
    }

    @OwnersOnly
    @PostMapping("/admin/doubt/restore")
    String restore(@AuthenticationPrincipal SignedIn me, HttpServletRequest request, RedirectAttributes next) {
        catalog.restoreRows(Actor.of(request));
        Told.of("admin.doubt.restored").to(next);
        return "redirect:/admin";
    }
}
