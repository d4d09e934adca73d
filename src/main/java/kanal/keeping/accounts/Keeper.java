package kanal.keeping.accounts;

import java.time.Instant;
import kanal.audit.UtcTime;

/**
 * Somebody who keeps the catalog.
 *
 * @param sessionRound sessions that began in an earlier round are over
 */
public record Keeper(
        long id,
        KeeperName name,
        Role role,
        boolean enabled,
        boolean mustChangePassword,
        int sessionRound,
        Instant createdAt) {
    public boolean isOwner() {
        return role == Role.OWNER;
    }

    public String since() {
        return UtcTime.of(createdAt);
    }
}
