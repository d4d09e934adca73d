package kanal.keeping.review;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import kanal.audit.Actor;
import kanal.catalog.Catalog;
import kanal.catalog.Edit;
import kanal.guide.ProviderCode;
import kanal.keeping.accounts.KeepersPage;
import kanal.keeping.accounts.Notice;
import kanal.keeping.accounts.OwnersOnly;
import kanal.keeping.changes.PartPath;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What waits for another owner, and the rule because of which it does. */
@KeepersPage
@RequestMapping("/admin/proposals")
class ProposalsController {
    private static final int DECIDED = 20;
    private static final String LIST = "redirect:/admin/proposals";

    private final Proposals proposals;
    private final TwoPerson twoPerson;
    private final Catalog catalog;
    private final ProposalPages pages;

    ProposalsController(Proposals proposals, TwoPerson twoPerson, Catalog catalog, ProposalPages pages) {
        this.proposals = proposals;
        this.twoPerson = twoPerson;
        this.catalog = catalog;
        this.pages = pages;
    }

    @GetMapping
    String list(Locale locale, Model model) {
        model.addAttribute("w", pages.wording(locale));
        model.addAttribute("proposals", proposals.waiting());
        model.addAttribute("decided", proposals.decided(DECIDED));
        model.addAttribute("rules", pages.rules(twoPerson, locale));
        model.addAttribute("two", twoPerson.hasTwoOwners());
        return "admin/proposals";
    }

    @OwnersOnly
    @PostMapping("/rule/{provider}/on")
    String switchOn(@PathVariable String provider, HttpServletRequest request, RedirectAttributes next) {
        twoPerson.switchOn(known(provider), Actor.of(request));
        Notice.of("admin.rule.switchedOn").to(next);
        return LIST;
    }

    /** One asks, another confirms. */
    @OwnersOnly
    @PostMapping("/rule/{provider}/off")
    String askToSwitchOff(
            @PathVariable String provider,
            @RequestParam(defaultValue = "") String note,
            HttpServletRequest request,
            RedirectAttributes next) {
        ProviderCode code = known(provider);
        if (!Edit.isNote(note.strip())) {
            Notice.refused("admin.note.needed").to(next);
            return LIST;
        }
        if (!twoPerson.isOn(code)) {
            return LIST;
        }
        long base = catalog.published().revision();
        return LIST + "/" + proposals.addSwitchingOff(code, note.strip(), base, Actor.of(request)) + "?sent";
    }

    private ProviderCode known(String provider) {
        return PartPath.provider(catalog.published(), provider).code();
    }
}
