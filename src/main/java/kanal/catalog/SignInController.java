package kanal.catalog;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The keepers' door: the page to sign in, and what those see who may not go on. */
@Controller
class SignInController {
    static final String SLOWED = "/login/slowed";

    private final Audit audit;

    SignInController(Audit audit) {
        this.audit = audit;
    }

    @GetMapping("/login")
    String page(@AuthenticationPrincipal @Nullable SignedIn me) {
        return me == null ? "admin/login" : "redirect:/admin";
    }

    @RequestMapping(SLOWED)
    String slowed(HttpServletRequest request, Model model) {
        if (request.getDispatcherType() != DispatcherType.FORWARD) {
            return "redirect:/login";
        }
        model.addAttribute("slowed", true);
        return "admin/login";
    }

    /** Where the security rules lead those whom they deny something. */
    @RequestMapping("/admin/refused")
    ModelAndView refused(@AuthenticationPrincipal @Nullable SignedIn me, HttpServletRequest request) {
        if (me != null && me.mustChangePassword()) {
            return new ModelAndView("redirect:/admin/account");
        }
        boolean stale = request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException;
        if (me != null && request.getDispatcherType() == DispatcherType.FORWARD) {
            Object path = request.getAttribute("jakarta.servlet.forward.request_uri");
            audit.write(Actor.of(me, request), AuditEvent.DENIED, request.getMethod() + " " + path);
        }
        ModelAndView page = new ModelAndView("admin/refused", HttpStatus.FORBIDDEN);
        page.addObject("stale", stale);
        return page;
    }
}
