package kanal.catalog;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kanal.document.Offered;
import kanal.guide.Address;
import kanal.guide.LocalText;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What one keeper alone made of addresses of late. It is made from revisions as they are written, and kept in memory, so
 * that public pages ask no database.
 */
@Component
public class LoneChanges {
    private final EntityManager entries;
    private final Clock clock;
    private volatile Map<Door, LoneChange> told = Map.of();

    LoneChanges(EntityManager entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    private record Door(ProviderCode provider, String code) {}

    /** What is to be told of that address. */
    public Optional<LoneChange> of(ProviderCode provider, Address address, LocalDate today) {
        return Optional.ofNullable(told.get(new Door(provider, address.code().value())))
                .filter(change -> change.isToldOn(today));
    }

    /** To be called whenever something else was published. */
    @Transactional(readOnly = true)
    public void read() {
        told = Map.copyOf(pending());
    }

    /** As part of the transaction that writes the revision. */
    void remember(Edit edit, Optional<Provider> old, Provider after, long revision) {
        Map<Door, LoneChange> pending = pending();
        boolean two = edit.approvedBy() != null;
        Offered was = Offered.by(old.orElse(null));
        Offered is = Offered.by(after);
        is.doors().values().forEach(address -> {
            LoneChange earlier =
                    pending.get(new Door(after.code(), address.code().value()));
            // Whatever two changed of it, both have looked at it
            if (two ? earlier != null && !was.doors().containsValue(address) : !was.has(address)) {
                boolean settled = two || isTakenBack(earlier, was, address);
                LocalText before = was.instead(address, after);
                if (before == null && earlier != null && !isUndone(earlier, address)) {
                    before = earlier.before();
                }
                persist(revision, after.code(), address, settled, before);
            }
        });
        // Who closes a door may open it again with another address behind it
        was.doors().values().stream()
                .filter(address -> !two && !is.has(address.code().value()))
                .forEach(address -> persist(revision, after.code(), address, false, address.value()));
    }

    private void persist(
            long revision, ProviderCode provider, Address address, boolean settled, @Nullable LocalText before) {
        entries.persist(new LoneChangeEntry(revision, provider, address, clock.instant(), settled, before));
    }

    /** Whether nothing is left to tell of it, because it says again what it said before somebody changed it alone. */
    public boolean isTakenBack(ProviderCode provider, Offered was, Address address) {
        return isTakenBack(told.get(new Door(provider, address.code().value())), was, address);
    }

    private static boolean isTakenBack(@Nullable LoneChange earlier, Offered was, Address address) {
        return was.has(address.code().value()) && isUndone(earlier, address);
    }

    private static boolean isUndone(@Nullable LoneChange earlier, Address address) {
        return earlier != null && address.value().equals(earlier.before());
    }

    /** Of several changes of an address in a row, the last day and what was there before the first. */
    private Map<Door, LoneChange> pending() {
        Map<Door, LoneChange> pending = new HashMap<>();
        for (LoneChangeEntry row : rows()) {
            Door door = new Door(row.provider(), row.address());
            LoneChange earlier = pending.remove(door);
            if (!row.settled()) {
                LocalDate day = LocalDate.ofInstant(row.writtenAt(), ZoneOffset.UTC);
                LocalText before = row.before();
                pending.put(door, new LoneChange(day, before == null || earlier == null ? before : earlier.before()));
            }
        }
        return pending;
    }

    private List<LoneChangeEntry> rows() {
        return entries.createQuery(
                        "from LoneChangeEntry where writtenAt > :since order by number", LoneChangeEntry.class)
                .setParameter("since", clock.instant().minus(Duration.ofDays(LoneChange.DAYS + 1)))
                .getResultList();
    }
}
