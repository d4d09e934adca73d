package kanal.keeping.review;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import kanal.audit.Actor;
import kanal.catalog.Catalog;
import kanal.document.UnknownPartException;
import kanal.keeping.accounts.KeepersPage;
import kanal.keeping.accounts.Notice;
import kanal.keeping.accounts.OwnersOnly;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One proposal: reading it, and deciding it. */
@KeepersPage
@RequestMapping("/admin/proposals/{number}")
class ProposalController {
    private final Proposals proposals;
    private final Decisions decisions;
    private final Catalog catalog;
    private final ProposalPages pages;

    ProposalController(Proposals proposals, Decisions decisions, Catalog catalog, ProposalPages pages) {
        this.proposals = proposals;
        this.decisions = decisions;
        this.catalog = catalog;
        this.pages = pages;
    }

    /** @param sent there when it was just made */
    @GetMapping
    ModelAndView show(@PathVariable long number, @RequestParam(required = false) @Nullable String sent, Locale locale) {
        return pages.of(proposal(number), null, locale).addObject("sent", sent != null);
    }

    /** @param seen the revision at which the owner looked at it */
    @OwnersOnly
    @PostMapping("/approve")
    ModelAndView approve(
            @PathVariable long number,
            @RequestParam(defaultValue = "0") long seen,
            HttpServletRequest request,
            RedirectAttributes next,
            Locale locale) {
        Proposal proposal = proposal(number);
        Actor owner = Actor.of(request);
        return decided(number, "admin.proposal.approved", next, locale, () -> {
            if (proposal.isToSwitchOff()) {
                decisions.approveSwitchingOff(proposal, owner);
            } else {
                catalog.change(decisions.approving(proposal, pages.base(proposal), pages.at(proposal, seen), owner));
            }
        });
    }

    @OwnersOnly
    @PostMapping("/refuse")
    ModelAndView refuse(
            @PathVariable long number,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            RedirectAttributes next,
            Locale locale) {
        return decided(
                number,
                "admin.proposal.refused",
                next,
                locale,
                () -> decisions.refuse(number, reason.strip(), Actor.of(request)));
    }

    @PostMapping("/withdraw")
    ModelAndView withdraw(
            @PathVariable long number, HttpServletRequest request, RedirectAttributes next, Locale locale) {
        return decided(
                number, "admin.proposal.withdrawn", next, locale, () -> decisions.withdraw(number, Actor.of(request)));
    }

    private ModelAndView decided(long number, String done, RedirectAttributes next, Locale locale, Runnable decision) {
        try {
            decision.run();
        } catch (ProposalRefusedException refused) {
            // The same page in the other language is another path, which answers to links
            return pages.of(proposal(number), refused.refusal(), locale)
                    .addObject("sent", false)
                    .addObject("here", "/admin/proposals/" + number);
        }
        Notice.of(done).to(next);
        return new ModelAndView("redirect:/admin/proposals/" + number);
    }

    private Proposal proposal(long number) {
        return proposals.find(number).orElseThrow(() -> new UnknownPartException("proposal " + number));
    }
}
