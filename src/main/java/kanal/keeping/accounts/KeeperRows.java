package kanal.keeping.accounts;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kanal.catalog.Rights;
import kanal.catalog.RightsRows;
import org.springframework.stereotype.Component;

/** The rows of keepers, beside what the history says of them. */
@Component
class KeeperRows implements RightsRows {
    /** Which no password has. */
    private static final String NO_HASH = "";

    private final EntityManager entries;
    private final Clock clock;

    KeeperRows(EntityManager entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    List<KeeperEntry> all() {
        return entries.createQuery("from KeeperEntry order by name", KeeperEntry.class)
                .getResultList();
    }

    Optional<KeeperEntry> find(String name) {
        return entries.createQuery("from KeeperEntry where name = :name", KeeperEntry.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Map<String, String> lines() {
        return all().stream().collect(Collectors.toMap(row -> KeeperRight.about(row.name()), KeeperEntry::line));
    }

    /** Whoever had a row that is gone needs a new password, as does everybody whose hash was exchanged. */
    @Override
    public void putRight(Rights rights) {
        Map<String, KeeperRight> keepers = KeeperRight.all(rights);
        all().stream().filter(row -> !keepers.containsKey(row.name())).forEach(entries::remove);
        keepers.forEach((name, right) -> find(name).orElseGet(() -> anew(name)).putRight(right));
    }

    private KeeperEntry anew(String name) {
        KeeperEntry row = new KeeperEntry(new KeeperName(name), Role.EDITOR, NO_HASH, true, clock.instant());
        entries.persist(row);
        return row;
    }
}
