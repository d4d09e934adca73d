package kanal.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The providers as rows. */
interface ProviderEntries extends Repository<ProviderEntry, Long> {
    Optional<ProviderEntry> findByCode(String code);

    ProviderEntry save(ProviderEntry entry);

    void delete(ProviderEntry entry);

    @Query("select code, name, listOrder from ProviderEntry")
    List<Object[]> names();

    /** The codes of all, in their order. */
    @Query("select code from ProviderEntry order by position, id")
    List<String> codes();

    /** By what contacts may concern providers, in the order of the providers. */
    @Query("select p.code, c from ProviderEntry p join p.contacts c order by p.position, p.id")
    List<Object[]> contacts();

    /** How many parts have to be looked at on that day, by the task. */
    @Query("select t.task, count(*) from ProviderEntry p join p.tasks t where t.due <= :today group by t.task")
    List<Object[]> countDue(LocalDate today);

    /** The codes of providers and the keys of their parts that have to be looked at on that day, the most overdue first. */
    @Query("select p.code, t.part from ProviderEntry p join p.tasks t where t.task = :task and t.due <= :today"
            + " order by t.due, p.position, p.id, t.part")
    List<Object[]> due(String task, LocalDate today, Limit limit);
}
