package kanal.guide;

import java.util.AbstractList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Providers in the order that keepers gave them, and without one as they came. Codes and names are there at once; each
 * provider is loaded when it is asked for, and what walks over all of them loads one after the other.
 */
public final class Providers extends AbstractList<Provider> {
    private final Map<ProviderCode, Listed> byCode;
    private final List<Listed> listed;

    /**
     * A provider in the list.
     *
     * @param order as in {@link Provider}
     * @param loader gives it, the same every time; nothing where nothing of it is proved
     */
    public record Listed(
            ProviderCode code, LocalText name, @Nullable Integer order, Supplier<Optional<Provider>> loader) {
        /** One that is loaded. */
        public static Listed of(Provider provider) {
            Optional<Provider> loaded = Optional.of(provider);
            return of(provider, () -> loaded);
        }

        /** As that provider's document says, which is given by that loader. */
        public static Listed of(Provider provider, Supplier<Optional<Provider>> loader) {
            return new Listed(provider.code(), provider.name(), provider.order(), loader);
        }
    }

    /** @param listed as they came */
    public Providers(List<Listed> listed) {
        Check.unique("provider", listed, Listed::code);
        this.listed = listed.stream()
                .sorted(Comparator.comparing(Listed::order, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        byCode = new LinkedHashMap<>();
        listed.forEach(provider -> byCode.put(provider.code(), provider));
    }

    /** What is known of all without loading them, in their order. */
    public List<Listed> listed() {
        return listed;
    }

    /** How many pages there are with so many on each; one even where there are none. */
    public int pages(int size) {
        return Math.max(1, (listed.size() + size - 1) / size);
    }

    /** Those on one page, which is counted from 1; the others are not loaded. */
    public Stream<Provider> page(int page, int size) {
        return listed.stream()
                .skip((page - 1L) * size)
                .limit(size)
                .flatMap(provider -> provider.loader().get().stream());
    }

    Optional<Provider> find(ProviderCode code) {
        return Optional.ofNullable(byCode.get(code))
                .flatMap(found -> found.loader().get());
    }

    /** As these, with that one in the place of the one with its code, or as the one that came last. */
    public Providers with(Listed changed) {
        Map<ProviderCode, Listed> next = new LinkedHashMap<>(byCode);
        next.put(changed.code(), changed);
        return new Providers(List.copyOf(next.values()));
    }

    @Override
    public Provider get(int index) {
        return listed.get(index)
                .loader()
                .get()
                .orElseThrow(() -> new IllegalStateException("nothing is proved of " + listed.get(index)));
    }

    @Override
    public int size() {
        return listed.size();
    }

    /** Passes over those of which nothing is proved. */
    @Override
    public Stream<Provider> stream() {
        return listed.stream().flatMap(provider -> provider.loader().get().stream());
    }

    @Override
    public Iterator<Provider> iterator() {
        return stream().iterator();
    }
}
