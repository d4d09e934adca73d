package kanal.keeping.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kanal.catalog.Catalog;
import kanal.catalog.History;
import kanal.document.Document;
import kanal.guide.Guide;
import kanal.guide.Provider;
import kanal.keeping.changes.Opinion;
import kanal.keeping.changes.ReusedProof;
import kanal.keeping.changes.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The pages about proposals, and what they are made from. */
@Component
class ProposalPages {
    private final Catalog catalog;
    private final History history;
    private final MessageSource messages;
    private final Clock clock;

    ProposalPages(Catalog catalog, History history, MessageSource messages, Clock clock) {
        this.catalog = catalog;
        this.history = history;
        this.messages = messages;
        this.clock = clock;
    }

    /** A provider, and whether its rule is on. */
    record Rule(String provider, String name, boolean on) {}

    List<Rule> rules(TwoPerson twoPerson, Locale locale) {
        Wording wording = wording(locale);
        return catalog.published().providers().listed().stream()
                .map(provider -> new Rule(
                        provider.code().value(),
                        provider.name().in(wording.language()),
                        twoPerson.isOn(provider.code())))
                .toList();
    }

    /** @param trouble why it was not decided so; null where nobody tried */
    ModelAndView of(Proposal proposal, @Nullable ProposalRefusal trouble, Locale locale) {
        ModelAndView page = new ModelAndView("admin/proposal", status(trouble));
        ProposalView view = view(proposal, wording(locale));
        page.addObject("w", wording(locale));
        page.addObject("view", view);
        page.addObject("title", view.title(wording(locale)));
        page.addObject("trouble", trouble);
        page.addObject("opinions", opinions(proposal, wording(locale)));
        page.addObject("oldProof", oldProof(proposal, wording(locale)));
        // Where it is shown again after a form was sent, the language is changed there
        page.addObject("here", "/admin/proposals/" + proposal.number());
        return page;
    }

    /** The provider from which it was made. */
    Provider base(Proposal proposal) {
        return at(proposal, proposal.base());
    }

    /** The provider as it was at a revision; nothing but its code where it was not there yet. */
    Provider at(Proposal proposal, long revision) {
        return history.provider(proposal.provider(), revision).orElseGet(() -> Document.blank(proposal.provider()));
    }

    Wording wording(Locale locale) {
        return new Wording(messages, locale);
    }

    private ProposalView view(Proposal proposal, Wording wording) {
        Guide guide = catalog.published();
        String document = proposal.wanted();
        if (document == null) {
            return ProposalView.ofRule(proposal, guide.revision());
        }
        Provider wanted = Document.readAgain("proposal " + proposal.number(), document);
        Provider base = base(proposal);
        return proposal.isWaiting()
                ? ProposalView.waiting(
                        proposal,
                        base,
                        wanted,
                        guide.provider(proposal.provider()).orElseGet(() -> Document.blank(proposal.provider())),
                        guide.revision(),
                        LocalDate.now(clock),
                        wording)
                : ProposalView.decided(proposal, base, wanted, guide.revision(), wording);
    }

    private List<Opinion> opinions(Proposal proposal, Wording wording) {
        String document = proposal.wanted();
        return document == null || !proposal.isWaiting()
                ? List.of()
                : Opinion.onNew(
                        base(proposal),
                        Document.readAgain("proposal " + proposal.number(), document),
                        catalog.contactCheck(),
                        wording);
    }

    private List<String> oldProof(Proposal proposal, Wording wording) {
        String document = proposal.wanted();
        return document == null || !proposal.isWaiting()
                ? List.of()
                : ReusedProof.of(
                        base(proposal), Document.readAgain("proposal " + proposal.number(), document), wording);
    }

    private static HttpStatus status(@Nullable ProposalRefusal trouble) {
        if (trouble == null) {
            return HttpStatus.OK;
        }
        return trouble == ProposalRefusal.NO_REASON || trouble == ProposalRefusal.MAY_BE_ONE
                ? HttpStatus.UNPROCESSABLE_CONTENT
                : HttpStatus.CONFLICT;
    }
}
