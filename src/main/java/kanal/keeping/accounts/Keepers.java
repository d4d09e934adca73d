package kanal.keeping.accounts;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import kanal.audit.Actor;
import kanal.audit.Audit;
import kanal.audit.AuditEvent;
import kanal.audit.Network;
import kanal.catalog.Rights;
import kanal.catalog.RightsHistory;
import kanal.catalog.StateEntry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Those who keep the catalog. Each change is one transaction, which begins by locking the catalog; what changes a right is audited. */
@Component
public class Keepers {
    private final EntityManager entries;
    private final KeeperRows rows;
    private final RightsHistory rights;
    private final Audit audit;
    private final Clock clock;

    Keepers(EntityManager entries, KeeperRows rows, RightsHistory rights, Audit audit, Clock clock) {
        this.entries = entries;
        this.rows = rows;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Keeper> all() {
        Rights now = rights.current();
        return rows.all().stream()
                .filter(row -> KeeperRight.isThere(row.name(), now))
                .map(row -> row.toKeeper(now))
                .toList();
    }

    @Transactional(readOnly = true)
    Optional<Keeper> find(long id) {
        return Optional.ofNullable(entries.find(KeeperEntry.class, id)).flatMap(this::toKeeper);
    }

    /** Nothing for a row of which the history says nothing. */
    @Transactional(readOnly = true)
    Optional<Keeper> toKeeper(KeeperEntry entry) {
        Rights now = rights.current();
        return Optional.of(entry)
                .filter(row -> KeeperRight.isThere(row.name(), now))
                .map(row -> row.toKeeper(now));
    }

    @Transactional(readOnly = true)
    Optional<KeeperEntry> find(KeeperName name) {
        return rows.find(name.value());
    }

    /** Only where there is no keeper yet. */
    @Transactional
    boolean addFirst(KeeperName name, String hash, boolean mustChangePassword) {
        lock();
        // Whose rows somebody deleted are keepers nevertheless
        boolean isFirst =
                rows.all().isEmpty() && KeeperRight.all(rights.current()).isEmpty();
        if (isFirst) {
            add(new KeeperEntry(name, Role.OWNER, hash, mustChangePassword, clock.instant()), Actor.OPERATOR);
        }
        return isFirst;
    }

    @Transactional
    public void add(KeeperName name, Role role, String hash, Actor actor) {
        lock();
        // Whose row somebody deleted is a keeper nevertheless
        if (find(name).isPresent() || KeeperRight.isThere(name.value(), rights.current())) {
            throw new KeeperRefusedException(KeeperRefusal.NAME_TAKEN);
        }
        add(new KeeperEntry(name, role, hash, true, clock.instant()), actor);
    }

    @Transactional
    public Optional<Keeper> disable(long id, Actor actor) {
        return change(
                id,
                keeper -> {
                    putOut(keeper, actor);
                    keeper.disable();
                },
                actor,
                AuditEvent.KEEPER_DISABLED);
    }

    @Transactional
    Optional<Keeper> enable(long id, Actor actor) {
        return change(
                id,
                keeper -> {
                    keeper.enable();
                    vouch(keeper, actor);
                },
                actor,
                AuditEvent.KEEPER_ENABLED);
    }

    @Transactional
    public Optional<Keeper> become(long id, Role role, Actor actor) {
        return change(
                id,
                keeper -> {
                    putOut(keeper, actor);
                    keeper.become(role);
                    if (role == Role.OWNER) {
                        vouch(keeper, actor);
                    }
                },
                actor,
                AuditEvent.ROLE_CHANGED);
    }

    /** By the keeper. */
    @Transactional
    Optional<Keeper> changePassword(long id, String hash, Actor actor) {
        return change(id, keeper -> keeper.changePassword(hash, false), actor, AuditEvent.PASSWORD_CHANGED);
    }

    /** By somebody else, so that the keeper has to change it. */
    @Transactional
    public Optional<Keeper> setPassword(long id, String hash, Actor actor) {
        return change(
                id,
                keeper -> {
                    keeper.changePassword(hash, true);
                    vouch(keeper, actor);
                },
                actor,
                AuditEvent.PASSWORD_SET);
    }

    /** At the word of whoever starts Kanal; where nobody else could, this one as an owner. */
    @Transactional
    void letIn(long id, String hash) {
        boolean isLocked = all().stream().noneMatch(keeper -> keeper.isOwner() && keeper.canSignIn());
        change(
                id,
                keeper -> {
                    keeper.changePassword(hash, true);
                    if (isLocked) {
                        keeper.enable();
                        keeper.become(Role.OWNER);
                    }
                },
                Actor.OPERATOR,
                AuditEvent.PASSWORD_SET);
    }

    /**
     * Of the same password: no session ends.
     *
     * @param verified the hash that the password was compared with; nothing happens where it was changed since
     */
    @Transactional
    void rehash(long id, String verified, String hash) {
        lock();
        Optional.ofNullable(entries.find(KeeperEntry.class, id))
                .filter(keeper -> keeper.passwordHash().equals(verified))
                .ifPresent(keeper -> change(
                        keeper,
                        any -> any.rehash(hash),
                        new Actor(keeper.name(), Network.NONE),
                        "Password hashed anew"));
    }

    private void vouch(KeeperEntry keeper, Actor actor) {
        if (keeper.isAnother(actor)) {
            keeper.vouchedFor(clock.instant());
        }
    }

    private void putOut(KeeperEntry keeper, Actor actor) {
        if (keeper.isAnother(actor)) {
            keeper.putOut(clock.instant());
        }
    }

    private void add(KeeperEntry entry, Actor actor) {
        vouch(entry, actor);
        entries.persist(entry);
        seal(entry.name(), entry.right(), actor, AuditEvent.KEEPER_ADDED.toString());
        Keeper added = toKeeper(entry).orElseThrow();
        audit.write(actor, AuditEvent.KEEPER_ADDED, added.name() + ", " + added.role());
    }

    private Optional<Keeper> change(long id, Consumer<KeeperEntry> verb, Actor actor, AuditEvent event) {
        lock();
        Optional<KeeperEntry> entry = Optional.ofNullable(entries.find(KeeperEntry.class, id));
        entry.ifPresent(keeper -> change(keeper, verb, actor, event.toString()));
        // Who would let anybody in, once the last owner is out?
        if (entry.isPresent() && all().stream().noneMatch(keeper -> keeper.isOwner() && keeper.canSignIn())) {
            throw new KeeperRefusedException(KeeperRefusal.LAST_OWNER);
        }
        Optional<Keeper> changed = entry.flatMap(this::toKeeper);
        changed.ifPresent(keeper -> audit.write(actor, event, keeper.name() + ", " + keeper.role()));
        return changed;
    }

    /** Whatever somebody wrote into the row, none of that gets into the history. */
    private void change(KeeperEntry keeper, Consumer<KeeperEntry> verb, Actor actor, String note) {
        KeeperRight before = KeeperRight.of(keeper.name(), rights.current());
        String hash = keeper.passwordHash();
        keeper.putRight(before);
        verb.accept(keeper);
        KeeperRight after = keeper.right();
        boolean isSamePassword = keeper.passwordHash().equals(hash);
        seal(keeper.name(), isSamePassword ? after.withPassword(before.password()) : after, actor, note);
    }

    private void seal(String name, KeeperRight right, Actor actor, String note) {
        String author = Objects.requireNonNullElse(actor.name(), RightsHistory.OPERATOR);
        rights.change(said -> said.with(KeeperRight.about(name), right.line()), author, null, note + ": " + name);
    }

    /** Two owners who disable each other at once come one after the other. */
    private void lock() {
        StateEntry.lock(entries);
    }
}
