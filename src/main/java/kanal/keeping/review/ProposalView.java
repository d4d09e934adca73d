package kanal.keeping.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanal.document.PartKey;
import kanal.document.PartKind;
import kanal.guide.Provider;
import kanal.keeping.changes.EffectView;
import kanal.keeping.changes.Mention;
import kanal.keeping.changes.PartChange;
import kanal.keeping.changes.Reference;
import kanal.keeping.changes.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as keepers read it: while it waits, against the catalog as it is now.
 *
 * @param seen the revision against which it is shown
 * @param hindered why it cannot be approved as it is; null when it can
 * @param changes what it changes
 * @param others what others changed meanwhile in the same parts, where that is in its way
 * @param effect what it does to people
 * @param mentions the texts that speak of the addresses that it changes
 */
record ProposalView(
        Proposal proposal,
        long seen,
        @Nullable ProposalRefusal hindered,
        List<PartChange> changes,
        List<PartChange> others,
        List<EffectView> effect,
        List<Spoken> mentions) {
    /** An address, and who speaks of it. */
    record Spoken(String value, List<Mention> mentions) {}

    /** One that is about the rule. */
    static ProposalView ofRule(Proposal proposal, long seen) {
        return new ProposalView(proposal, seen, null, List.of(), List.of(), List.of(), List.of());
    }

    static ProposalView decided(Proposal proposal, Provider base, Provider wanted, long seen, Wording wording) {
        return new ProposalView(
                proposal, seen, null, PartChange.between(base, wanted, wording), List.of(), List.of(), List.of());
    }

    static ProposalView waiting(
            Proposal proposal,
            Provider base,
            Provider wanted,
            Provider current,
            long seen,
            LocalDate today,
            Wording wording) {
        try {
            Provider after = Decisions.merged(base, wanted, current);
            List<PartChange> changes = PartChange.between(current, after, wording);
            return new ProposalView(
                    proposal,
                    seen,
                    changes.isEmpty() ? ProposalRefusal.NOTHING_LEFT : null,
                    changes,
                    List.of(),
                    EffectView.of(current, after, today, wording),
                    spoken(changes, after, wording));
        } catch (ProposalRefusedException conflict) {
            List<PartChange> changes = PartChange.between(base, wanted, wording);
            return new ProposalView(
                    proposal,
                    seen,
                    conflict.refusal(),
                    changes,
                    others(changes, PartChange.between(base, current, wording)),
                    List.of(),
                    List.of());
        }
    }

    /** Which it is, and the first thing that it changes. */
    String title(Wording wording) {
        String number = Long.toString(proposal.number());
        if (proposal.isToSwitchOff() || changes.isEmpty()) {
            return wording.message(proposal.isToSwitchOff() ? "admin.proposal.off" : "admin.proposal", number);
        }
        String first = changes.get(0).title();
        int others = changes.size() - 1;
        return wording.message(
                "admin.proposal.of",
                number,
                others == 0 ? first : first + ", " + wording.message("admin.more", others));
    }

    private static List<PartChange> others(List<PartChange> changes, List<PartChange> theirs) {
        Set<PartKey> keys = keys(changes).collect(Collectors.toSet());
        List<PartChange> same = theirs.stream()
                .filter(change -> change.key() != null && keys.contains(change.key()))
                .toList();
        return same.isEmpty() ? theirs : same;
    }

    private static List<Spoken> spoken(List<PartChange> changes, Provider after, Wording wording) {
        return keys(changes)
                .filter(key -> key.kind() == PartKind.ADDRESS)
                .map(PartKey::code)
                .map(code -> new Spoken(Reference.ADDRESS.name(code, after, wording), Mention.of(code, after, wording)))
                .filter(spoken -> !spoken.mentions().isEmpty())
                .toList();
    }

    private static Stream<PartKey> keys(List<PartChange> changes) {
        return changes.stream().flatMap(change -> Stream.ofNullable(change.key()));
    }
}
