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
import kanal.guide.Address;
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
    void remember(Edit edit, Optional<Provider> before, Provider after, long revision) {
        Map<Door, LoneChange> pending = pending();
        Offered was = Offered.by(before.orElse(null));
        Offered.by(after).doors().values().forEach(address -> {
            LoneChange earlier =
                    pending.get(new Door(after.code(), address.code().value()));
            boolean two = edit.approvedBy() != null;
            // Whatever two changed of it, both have looked at it
            if (two ? earlier != null && !was.doors().containsValue(address) : !was.has(address)) {
                entries.persist(new LoneChangeEntry(
                        revision,
                        after.code(),
                        address,
                        clock.instant(),
                        two || isUndone(earlier, address),
                        was.instead(address, after)));
            }
        });
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
                pending.put(door, new LoneChange(day, earlier == null ? row.before() : earlier.before()));
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
