package kanal.keeping.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import kanal.audit.Actor;
import org.jspecify.annotations.Nullable;

/** A keeper as a row. */
@Entity
@Table(name = "keeper")
public class KeeperEntry {
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
    private @Nullable Instant vouchedAt;
    private @Nullable Instant putOutAt;

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

    /** Whether somebody else who keeps the catalog does that; whoever starts Kanal is above suspicion. */
    boolean isAnother(Actor actor) {
        return actor.name() != null && !actor.name().equals(name);
    }

    /** Another keeper let this one in, or knows the password. */
    void vouchedFor(Instant moment) {
        vouchedAt = moment;
    }

    /** Another keeper ends this one's being an owner, if it is one. */
    void putOut(Instant moment) {
        if (isOwner()) {
            putOutAt = moment;
        }
    }

    public boolean isOwner() {
        return enabled && role == Role.OWNER;
    }

    /** Whether this is an owner, or was one until another keeper ended that at some time after. */
    public boolean wasOwner(Instant after) {
        return isOwner() || (putOutAt != null && putOutAt.isAfter(after));
    }

    /** Whether it may be one person with a keeper who let it in at some time after. */
    public boolean wasVouchedFor(Instant after) {
        return vouchedAt != null && vouchedAt.isAfter(after);
    }

    /** When the doubt about one who was let in by another has lasted so long. */
    public Instant countsFrom(Duration doubt) {
        return Objects.requireNonNull(vouchedAt).plus(doubt);
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    String name() {
        return name;
    }

    /** Of the same password, which is known because it was typed. */
    void rehash(String hash) {
        passwordHash = hash;
    }

    String passwordHash() {
        return passwordHash;
    }

    public Keeper toKeeper() {
        return new Keeper(id(), new KeeperName(name), role, enabled, mustChangePassword, sessionRound, createdAt);
    }
}
