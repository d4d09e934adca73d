package kanal.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A keeper as a row. */
@Entity
@Table(name = "keeper")
class KeeperEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private String name;
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean enabled = true;
    private boolean mustChangePassword;
    private int sessionRound;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected KeeperEntry() {}

    KeeperEntry(KeeperName name, Role role, String passwordHash, boolean mustChangePassword, Instant createdAt) {
        this.name = name.value();
        this.role = role;
        this.passwordHash = passwordHash;
        this.mustChangePassword = mustChangePassword;
        this.createdAt = createdAt;
    }

    void disable() {
        enabled = false;
        sessionRound++;
    }

    void enable() {
        enabled = true;
    }

    void become(Role role) {
        this.role = role;
    }

    /** Ends all sessions, which may be those of somebody who knew the old password. */
    void changePassword(String hash, boolean mustChangeAgain) {
        passwordHash = hash;
        mustChangePassword = mustChangeAgain;
        sessionRound++;
    }

    String passwordHash() {
        return passwordHash;
    }

    Keeper toKeeper() {
        return new Keeper(
                Objects.requireNonNull(id),
                new KeeperName(name),
                role,
                enabled,
                mustChangePassword,
                sessionRound,
                createdAt);
    }
}
