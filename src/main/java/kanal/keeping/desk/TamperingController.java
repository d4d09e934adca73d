package kanal.keeping.desk;

import jakarta.servlet.http.HttpServletRequest;
import kanal.audit.Actor;
import kanal.catalog.Catalog;
import kanal.keeping.accounts.KeepersPage;
import kanal.keeping.accounts.Notice;
import kanal.keeping.accounts.OwnersOnly;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts right what somebody changed behind Kanal's back. What is published was right all the time. */
@KeepersPage
class TamperingController {
    private final Catalog catalog;

    TamperingController(Catalog catalog) {
        this.catalog = catalog;
    }

    @OwnersOnly
    @PostMapping("/admin/tampering/restore")
    String restore(HttpServletRequest request, RedirectAttributes next) {
        catalog.restoreRows(Actor.of(request));
        Notice.of(catalog.tampering().rights().isEmpty() ? "admin.tampering.restored" : "admin.tampering.passwords")
                .to(next);
        return "redirect:/admin";
    }
}
