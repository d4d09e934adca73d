package kanal.keeping.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import kanal.audit.Actor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A keeper's own account. */
@KeepersPage
@RequestMapping("/admin/account")
class AccountController {
    private static final String PAGE = "admin/account";

    private final OwnPassword password;
    private final KeeperSessions sessions;

    AccountController(OwnPassword password, KeeperSessions sessions) {
        this.password = password;
        this.sessions = sessions;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("refusals", Set.of());
        return PAGE;
    }

    @PostMapping
    String change(
            @ModelAttribute("form") PasswordForm form,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        try {
            password.change(form, me, Actor.of(request)).ifPresent(keeper -> sessions.renew(keeper, request, response));
        } catch (KeeperRefusedException refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refusals", refused.refusals());
            return PAGE;
        } catch (SlowedException slowed) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(slowed.seconds()));
            model.addAttribute("refusals", Set.of(KeeperRefusal.SLOWED));
            return PAGE;
        }
        Notice.of("admin.account.done").to(next);
        return "redirect:/admin/account";
    }
}
