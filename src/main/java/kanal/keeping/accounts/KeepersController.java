package kanal.keeping.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import kanal.audit.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who keeps the catalog, for owners. */
@KeepersPage
@OwnersOnly
@RequestMapping("/admin/keepers")
class KeepersController {
    private static final String LIST = "redirect:/admin/keepers";

    private final Keepers keepers;
    private final Passwords passwords;
    private final Probation probation;

    KeepersController(Keepers keepers, Passwords passwords, Probation probation) {
        this.keepers = keepers;
        this.passwords = passwords;
        this.probation = probation;
    }

    @GetMapping
    ModelAndView list() {
        return page(NewKeeperForm.EMPTY, Set.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView add(@ModelAttribute("form") NewKeeperForm form, HttpServletRequest request, RedirectAttributes next) {
        Set<KeeperRefusal> refusals = form.refusals(passwords);
        if (!refusals.isEmpty()) {
            return page(form, refusals, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            String hash = passwords.hash(form.toName(), form.password());
            keepers.add(form.toName(), form.toRole(), hash, Actor.of(request));
        } catch (KeeperRefusedException taken) {
            return page(form, taken.refusals(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Notice.of("admin.keepers.added", form.toName()).to(next);
        return new ModelAndView(LIST);
    }

    @PostMapping("/{id}/disable")
    String disable(@PathVariable long id, HttpServletRequest request, RedirectAttributes next) {
        return changed(() -> keepers.disable(id, Actor.of(request)), "admin.keepers.disabled", next);
    }

    @PostMapping("/{id}/enable")
    String enable(@PathVariable long id, HttpServletRequest request, RedirectAttributes next) {
        return changed(() -> keepers.enable(id, Actor.of(request)), "admin.keepers.enabled", next);
    }

    @PostMapping("/{id}/role")
    String become(@PathVariable long id, @RequestParam Role role, HttpServletRequest request, RedirectAttributes next) {
        return changed(() -> keepers.become(id, role, Actor.of(request)), "admin.keepers.roleChanged", next);
    }

    /** A new initial password, for a keeper who lost theirs. */
    @PostMapping("/{id}/password")
    String setPassword(
            @PathVariable long id,
            @ModelAttribute("initial") InitialPasswordForm form,
            HttpServletRequest request,
            RedirectAttributes next) {
        return changed(() -> setPassword(id, form.password(), Actor.of(request)), "admin.keepers.passwordSet", next);
    }

    private Optional<Keeper> setPassword(long id, String password, Actor actor) {
        return keepers.find(id).flatMap(keeper -> {
            passwords.refusal(password, keeper.name().value()).ifPresent(weak -> {
                throw new KeeperRefusedException(weak);
            });
            return keepers.setPassword(id, passwords.hash(keeper.name(), password), actor);
        });
    }

    private static String changed(Supplier<Optional<Keeper>> change, String done, RedirectAttributes next) {
        try {
            Keeper keeper = change.get().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            Notice.of(done, keeper.name()).to(next);
        } catch (KeeperRefusedException refused) {
            Notice.refused("KeeperRefusal." + refused.refusals().iterator().next())
                    .to(next);
        }
        return LIST;
    }

    private ModelAndView page(NewKeeperForm form, Set<KeeperRefusal> refusals, HttpStatus status) {
        ModelAndView page = new ModelAndView("admin/keepers", status);
        page.addObject("keepers", keepers.all());
        page.addObject("countLater", probation.countLater());
        page.addObject("form", form);
        page.addObject("refusals", refusals);
        return page;
    }
}
