package kanal.audit;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The list of what happened at the keepers' door; it only grows. */
@Component
public class Audit {
    public static final int PAGE = 50;

    private final EntityManager entries;
    private final Clock clock;

    Audit(EntityManager entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    @Transactional
    public void write(Actor actor, AuditEvent event, String detail) {
        entries.persist(new AuditEntry(clock.instant(), actor, event, detail));
    }

    /**
     * The newest first, and one more than a page holds where there is a next page.
     *
     * <p>By number, because clocks may go back.
     */
    @Transactional(readOnly = true)
    public List<AuditLine> page(int page) {
        return entries.createQuery("from AuditEntry order by number desc", AuditEntry.class)
                .setFirstResult(page * PAGE)
                .setMaxResults(PAGE + 1)
                .getResultStream()
                .map(AuditEntry::toLine)
                .toList();
    }
}
