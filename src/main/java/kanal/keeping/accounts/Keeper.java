package kanal.keeping.accounts;

import java.time.Instant;
import kanal.audit.UtcTime;

/**
 * Somebody who keeps the catalog.
 *
 * @param hasPassword whether the row has the password that the history knows; nobody signs in with another
 * @param sessionRound sessions that began in an earlier round are over
 */
public record Keeper(
        long id,
        KeeperName name,
        Role role,
        boolean enabled,
        boolean hasPassword,
        boolean mustChangePassword,
        int sessionRound,
        Instant createdAt) {
    public boolean isOwner() {
        return role == Role.OWNER;
    }

    public boolean canSignIn() {
        return enabled && hasPassword;
    }

    public String since() {
        return UtcTime.of(createdAt);
    }
}
