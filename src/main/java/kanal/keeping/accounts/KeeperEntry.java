package kanal.keeping.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import kanal.audit.Actor;
import kanal.catalog.Rights;
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

    /** A word, since somebody may have written one that is no role. */
    private String role;

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
        this.role = role.name();
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
        this.role = role.name();
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
        vouchedAt = stored(moment);
    }

    /** Another keeper ends this one's being an owner, if it is one. */
    void putOut(Instant moment) {
        if (enabled && role.equals(Role.OWNER.name())) {
            putOutAt = stored(moment);
        }
    }

    /** As exactly as both databases keep it. */
    private static Instant stored(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String name() {
        return name;
    }

    /** What the row says, once it says nothing that somebody wrote into it. */
    KeeperRight right() {
        return new KeeperRight(Role.valueOf(role), enabled, Rights.digest(passwordHash), vouchedAt, putOutAt);
    }

    /** What the row says, whatever that is. */
    String line() {
        return KeeperRight.line(role, enabled, Rights.digest(passwordHash), vouchedAt, putOutAt);
    }

    /** Makes it say again what the history says; a password cannot be brought back. */
    void putRight(KeeperRight right) {
        role = right.role().name();
        enabled = right.enabled();
        vouchedAt = right.vouchedAt();
        putOutAt = right.putOutAt();
    }

    /** Of the same password, which is known because it was typed. */
    void rehash(String hash) {
        passwordHash = hash;
    }

    String passwordHash() {
        return passwordHash;
    }

    /** As the history says, which has to name it. */
    Keeper toKeeper(Rights rights) {
        KeeperRight right = KeeperRight.of(name, rights);
        return new Keeper(
                id(),
                new KeeperName(name),
                right.role(),
                right.enabled(),
                right.password().equals(Rights.digest(passwordHash)),
                mustChangePassword,
                sessionRound,
                createdAt);
    }
}
