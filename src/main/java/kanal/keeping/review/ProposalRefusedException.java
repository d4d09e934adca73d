package kanal.keeping.review;

/** A proposal is not decided so, and nothing was changed. */
final class ProposalRefusedException extends RuntimeException {
    private final ProposalRefusal refusal;

    ProposalRefusedException(ProposalRefusal refusal) {
        super(refusal.toString());
        this.refusal = refusal;
    }

    ProposalRefusal refusal() {
        return refusal;
    }
}
