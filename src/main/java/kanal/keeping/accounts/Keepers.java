package kanal.keeping.accounts;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kanal.audit.Actor;
import kanal.audit.Audit;
import kanal.audit.AuditEvent;
import kanal.catalog.StateEntry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Those who keep the catalog. Each change is one transaction, which begins by locking the catalog, and is audited. */
@Component
public class Keepers {
    private final EntityManager entries;
    private final Audit audit;
    private final Clock clock;

    Keepers(EntityManager entries, Audit audit, Clock clock) {
        this.entries = entries;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Keeper> all() {
        return entries.createQuery("from KeeperEntry order by name", KeeperEntry.class)
                .getResultStream()
                .map(KeeperEntry::toKeeper)
                .toList();
    }

    @Transactional(readOnly = true)
    Optional<Keeper> find(long id) {
        return Optional.ofNullable(entries.find(KeeperEntry.class, id)).map(KeeperEntry::toKeeper);
    }

    @Transactional(readOnly = true)
    Optional<KeeperEntry> find(KeeperName name) {
        return entries.createQuery("from KeeperEntry where name = :name", KeeperEntry.class)
                .setParameter("name", name.value())
                .getResultStream()
                .findFirst();
    }

    /** Only where there is no keeper yet. */
    @Transactional
    boolean addFirst(KeeperName name, String hash, boolean mustChangePassword) {
        lock();
        boolean isFirst = all().isEmpty();
        if (isFirst) {
            add(new KeeperEntry(name, Role.OWNER, hash, mustChangePassword, clock.instant()), Actor.OPERATOR);
        }
        return isFirst;
    }

    @Transactional
    public void add(KeeperName name, Role role, String hash, Actor actor) {
        lock();
        if (find(name).isPresent()) {
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

    /** Of the same password: no session ends. */
    @Transactional
    void rehash(long id, String hash) {
        lock();
        Optional.ofNullable(entries.find(KeeperEntry.class, id)).ifPresent(keeper -> keeper.rehash(hash));
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
        Keeper added = entry.toKeeper();
        audit.write(actor, AuditEvent.KEEPER_ADDED, added.name() + ", " + added.role());
    }

    private Optional<Keeper> change(long id, Consumer<KeeperEntry> verb, Actor actor, AuditEvent event) {
        lock();
        Optional<KeeperEntry> entry = Optional.ofNullable(entries.find(KeeperEntry.class, id));
        entry.ifPresent(verb);
        // Who would let anybody in, once the last owner is out?
        if (entry.isPresent() && all().stream().noneMatch(keeper -> keeper.isOwner() && keeper.enabled())) {
            throw new KeeperRefusedException(KeeperRefusal.LAST_OWNER);
        }
        Optional<Keeper> changed = entry.map(KeeperEntry::toKeeper);
        changed.ifPresent(keeper -> audit.write(actor, event, keeper.name() + ", " + keeper.role()));
        return changed;
    }

    /** Two owners who disable each other at once come one after the other. */
    private void lock() {
        StateEntry.lock(entries);
    }
}
