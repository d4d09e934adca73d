package kanal.catalog;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanal.catalog.Tampering.Differing;
import kanal.genuine.ProviderAddresses;
import kanal.guide.Provider;
import org.jspecify.annotations.Nullable;

/**
 * A provider as the catalog is queried: nothing in it that cannot be made again from its document, and nothing that nobody
 * asks for. What is shown is read from the document.
 */
@Entity
@Table(name = "provider")
class ProviderEntry {
    /** One up when something else is read from a document than before, so that what is stored is made again. */
    static final int LAYOUT = 1;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private int position;
    private String code;
    private TextColumns name;
    private @Nullable Integer listOrder;

    /** What keepers search. */
    @ElementCollection
    @CollectionTable(name = "part", joinColumns = @JoinColumn(name = "provider_id"))
    @MapKeyColumn(name = "part")
    @Column(name = "words")
    private Map<String, String> parts = new HashMap<>();

    /** The index of the contact check. */
    @ElementCollection
    @CollectionTable(name = "contact", joinColumns = @JoinColumn(name = "provider_id"))
    private Set<ContactColumns> contacts = new HashSet<>();

    /** The work list. */
    @ElementCollection
    @CollectionTable(name = "task", joinColumns = @JoinColumn(name = "provider_id"))
    private Set<TaskColumns> tasks = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected ProviderEntry() {}

    @SuppressWarnings("NullAway.Init") // The name is that of the provider
    ProviderEntry(int position, Provider provider) {
        this.position = position;
        code = provider.code().value();
        put(provider);
    }

    /** Makes it say what the document says; what it says already is left as it is. */
    void put(Provider provider) {
        name = TextColumns.of(provider.name());
        listOrder = provider.order();
        Map<String, String> texts = SearchText.of(provider);
        parts.keySet().retainAll(texts.keySet());
        parts.putAll(texts);
        put(new ProviderAddresses(provider).keys().stream().map(ContactColumns::of), contacts);
        put(tasks(provider), tasks);
    }

    private static <T> void put(Stream<T> next, Set<T> stored) {
        Set<T> all = next.collect(Collectors.toSet());
        stored.retainAll(all);
        stored.addAll(all);
    }

    /** Each part once a task, on the first of its days. */
    private static Stream<TaskColumns> tasks(Provider provider) {
        return WorkList.of(provider).items().stream()
                .map(item -> new TaskColumns(item.task().name(), item.part().toString(), item.due()))
                .collect(Collectors.toMap(
                        task -> task.task() + " " + task.part(),
                        task -> task,
                        (one, other) -> one.due().isAfter(other.due()) ? other : one))
                .values()
                .stream();
    }

    /** Where it does not say what the document says; null where both say the same. */
    @Nullable Differing difference(Provider provider) {
        SortedSet<String> stored = facts();
        SortedSet<String> recorded = new ProviderEntry(position, provider).facts();
        if (stored.equals(recorded)) {
            return null;
        }
        SortedSet<String> missing = new TreeSet<>(recorded);
        missing.removeAll(stored);
        stored.removeAll(recorded);
        return new Differing(code, stored, missing);
    }

    private SortedSet<String> facts() {
        SortedSet<String> facts = new TreeSet<>();
        facts.add("name: " + name.id() + " / " + name.en());
        facts.add("order: " + listOrder);
        parts.forEach((part, words) -> facts.add(part + ": " + words));
        contacts.forEach(contact -> facts.add("contact: " + contact.type() + " " + contact.text()));
        tasks.forEach(task -> facts.add("task: " + task.task() + " " + task.part() + " " + task.due()));
        return facts;
    }
}
