package kanal.catalog;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The providers as rows. */
interface ProviderEntries extends Repository<ProviderEntry, Long> {
    Optional<ProviderEntry> findByCode(String code);

    ProviderEntry save(ProviderEntry entry);

    void deleteByCode(String code);

    @Query("select code, name, listOrder from ProviderEntry")
    List<Object[]> names();

    /** The codes of all, in their order. */
    @Query("select code from ProviderEntry order by position")
    List<String> codes();
}
