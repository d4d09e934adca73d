package kanal.catalog;

import java.time.Instant;

/**
 * Somebody who keeps the catalog.
 *
 * @param sessionRound sessions that began in an earlier round are over
 */
record Keeper(
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
