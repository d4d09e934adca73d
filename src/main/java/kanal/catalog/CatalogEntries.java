package kanal.catalog;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kanal.document.PartKey;
import kanal.document.PartKind;
import kanal.guide.ProviderCode;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The catalog as it is queried. What is found is where to look: whoever shows it reads it from the providers' published
 * documents, and passes over what they do not say.
 */
@Component
public class CatalogEntries {
    private final ProviderEntries providers;
    private final EntityManager entries;

    CatalogEntries(ProviderEntries providers, EntityManager entries) {
        this.providers = providers;
        this.entries = entries;
    }

    /**
     * A word that is looked for.
     *
     * @param plain in the form of {@link SearchText#plain}
     * @param kinds of parts that are called by that word, so that it need not be in them
     */
    public record Word(String plain, Set<PartKind> kinds) {
        public Word {
            kinds = Set.copyOf(kinds);
        }
    }

    /** The parts that have all of the words, addresses first, by provider; at most so many. */
    @Transactional(readOnly = true)
    public Map<ProviderCode, Set<PartKey>> search(List<Word> words, int most) {
        StringBuilder query =
                new StringBuilder("select p.code, key(w) from ProviderEntry p join p.parts w where 1 = 1");
        List<String> patterns = new ArrayList<>();
        for (Word word : words) {
            query.append(" and (value(w) like ?").append(patterns.size() + 1).append(" escape '!'");
            patterns.add("%" + word.plain().replaceAll("[!%_]", "!$0") + "%");
            for (PartKind kind : word.kinds()) {
                query.append(" or key(w) like ?").append(patterns.size() + 1);
                patterns.add(kind + "/%");
            }
            query.append(')');
        }
        query.append(" order by case when key(w) like 'address/%' then 0 else 1 end, p.position, p.id, key(w)");
        TypedQuery<Object[]> found = entries.createQuery(query.toString(), Object[].class);
        for (int i = 0; i < patterns.size(); i++) {
            found.setParameter(i + 1, patterns.get(i));
        }
        return byProvider(found.setMaxResults(most).getResultList());
    }

    /** How many parts have to be looked at on that day, by the task. */
    @Transactional(readOnly = true)
    public Map<Task, Long> countDue(LocalDate today) {
        Map<Task, Long> counts = new EnumMap<>(Task.class);
        for (Object[] row : providers.countDue(today)) {
            task((String) row[0]).ifPresent(task -> counts.put(task, (Long) row[1]));
        }
        return counts;
    }

    /** The parts that have to be looked at on that day, by provider, the most overdue first; at most so many. */
    @Transactional(readOnly = true)
    public Map<ProviderCode, Set<PartKey>> due(Task task, LocalDate today, int most) {
        return byProvider(providers.due(task.name(), today, Limit.of(most)));
    }

    private static Optional<Task> task(String name) {
        return Set.of(Task.values()).stream()
                .filter(task -> task.name().equals(name))
                .findFirst();
    }

    private static Map<ProviderCode, Set<PartKey>> byProvider(List<Object[]> rows) {
        Map<ProviderCode, Set<PartKey>> parts = new LinkedHashMap<>();
        for (Object[] row : rows) {
            Optional<ProviderCode> provider = code((String) row[0]);
            Optional<PartKey> part = PartKey.find((String) row[1]);
            if (provider.isPresent() && part.isPresent()) {
                parts.computeIfAbsent(provider.get(), code -> new LinkedHashSet<>())
                        .add(part.get());
            }
        }
        return parts;
    }

    private static Optional<ProviderCode> code(String written) {
        try {
            return Optional.of(new ProviderCode(written));
        } catch (IllegalArgumentException notWrittenByKanal) {
            return Optional.empty();
        }
    }
}
