package kanal.audit;

/** What is kept of what happens at the keepers' door. */
public enum AuditEvent {
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGN_IN_SLOWED,
    SIGNED_OUT,
    DENIED,
    PASSWORD_CHANGED,
    PASSWORD_REFUSED,
    PASSWORD_SET,
    KEEPER_ADDED,
    KEEPER_DISABLED,
    KEEPER_ENABLED,
    ROLE_CHANGED,
    RULE_ON,
    RULE_OFF,
    PROPOSED,
    PROPOSAL_APPROVED,
    PROPOSAL_REFUSED,
    PROPOSAL_WITHDRAWN,
    ROWS_DIFFER,
    ROWS_RESTORED
}
