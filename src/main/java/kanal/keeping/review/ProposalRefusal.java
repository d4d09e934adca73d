package kanal.keeping.review;

/** Why a proposal is not decided so. */
enum ProposalRefusal {
    /** By somebody else, meanwhile. */
    DECIDED,
    /** The catalog is not as the keeper saw it. */
    MOVED,
    /** Somebody else changed the same. */
    CONFLICT,
    /** Somebody else made the same change. */
    NOTHING_LEFT,
    /** Its author, or who approves it, may be one person under two names. */
    MAY_BE_ONE,
    NO_REASON
}
