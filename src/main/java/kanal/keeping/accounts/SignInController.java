package kanal.keeping.accounts;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import kanal.audit.Actor;
import kanal.audit.Audit;
import kanal.audit.AuditEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The keepers' door: the page to sign in, and what those see who may not go on. */
@KeepersPage
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
    ModelAndView slowed(HttpServletRequest request) {
        if (request.getDispatcherType() != DispatcherType.FORWARD) {
            return new ModelAndView("redirect:/login");
        }
        return UnsentForm.of(request)
                .map(SignInController::signIn)
                .orElseGet(() -> new ModelAndView("admin/login"))
                .addObject("slowed", true);
    }

    /** Where a form of the editor waits that came without a session. */
    @PostMapping(UnsentForm.PAGE)
    ModelAndView kept(@AuthenticationPrincipal @Nullable SignedIn me, HttpServletRequest request) {
        return UnsentForm.of(request)
                .map(kept -> me == null ? signIn(kept) : kept.toGoOn())
                .orElseGet(() -> new ModelAndView("redirect:/login"));
    }

    /** The form of the editor that the database did not answer, to be sent again; other forms are not kept. */
    @PostMapping(UnsentForm.AWAY)
    @Nullable ModelAndView away(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UnsentForm> kept =
                request.getDispatcherType() == DispatcherType.FORWARD ? UnsentForm.of(request) : Optional.empty();
        if (kept.isEmpty()) {
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            return null;
        }
        ModelAndView page = kept.get().toGoOn().addObject("away", true);
        page.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
        return page;
    }

    private static ModelAndView signIn(UnsentForm kept) {
        ModelAndView page = new ModelAndView("admin/login").addObject("kept", kept);
        page.addObject("here", UnsentForm.PAGE);
        return Redisplay.ERRORS.addTo(page);
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
            audit.write(Actor.of(request), AuditEvent.DENIED, request.getMethod() + " " + path);
        }
        Optional<UnsentForm> kept =
                stale && request.getAttribute(UnsentForm.ALLOWED) != null ? UnsentForm.of(request) : Optional.empty();
        ModelAndView page = kept.map(it -> me == null ? signIn(it) : it.toGoOn())
                .orElseGet(() -> new ModelAndView("admin/refused").addObject("stale", stale));
        page.setStatus(HttpStatus.FORBIDDEN);
        return page;
    }
}
