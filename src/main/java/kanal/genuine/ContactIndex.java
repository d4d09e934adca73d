package kanal.genuine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kanal.guide.ProviderCode;
import kanal.text.Contact;
import kanal.text.Glyphs;
import kanal.text.Handle;
import kanal.text.Mailbox;
import kanal.text.SocialNetwork;
import kanal.text.WebAddress;

/**
 * Which providers a contact may concern, by their keys; safe to share between threads. It only grows: of a key that a
 * provider gave up, the provider itself says that it is none.
 */
public final class ContactIndex {
    /** Of what more providers have in common, such as an authority's number, what these say of it is enough. */
    private static final int MOST_ALIKE = 50;

    private final ConcurrentMap<ContactKey, List<ProviderCode>> providers = new ConcurrentHashMap<>();

    /** The words among the keys, as names are compared with them. */
    private final Map<ContactKey, String> skeletons = new ConcurrentHashMap<>();

    private final Map<String, Street> streets = new ConcurrentHashMap<>();

    /** The hosts of all places. */
    private final Set<String> sites = ConcurrentHashMap.newKeySet();

    /** Adds what a provider is found by, after those that are there. */
    public void add(ProviderCode provider, Collection<ContactKey> keys) {
        for (ContactKey key : keys) {
            providers.merge(key, List.of(provider), ContactIndex::joined);
            switch (key.type()) {
                case PROVIDER_NAME, AUTHORITY_NAME -> skeletons.put(key, Glyphs.skeleton(key.text()));
                case STREET -> Street.of(key.text()).ifPresent(street -> streets.put(key.text(), street));
                case OWN_PLACE, OPEN_PLACE -> sites.add(key.site());
                case ADDRESS -> {
                    // Found by itself
                }
            }
        }
    }

    private static List<ProviderCode> joined(List<ProviderCode> known, List<ProviderCode> added) {
        if (known.size() >= MOST_ALIKE || known.containsAll(added)) {
            return known;
        }
        List<ProviderCode> all = new ArrayList<>(known);
        all.addAll(added);
        return List.copyOf(all);
    }

    /** Those with a place of that type in which the contact may lie. */
    List<ProviderCode> places(ContactKey.Type type, Contact contact) {
        if (contact instanceof WebAddress page) {
            return Stream.concat(Stream.of(page.host().name()), SocialNetwork.mainHost(page.host()).stream())
                    .distinct()
                    .flatMap(host -> places(type, host, page.segments(), page.parameters()).stream())
                    .distinct()
                    .toList();
        }
        if (contact instanceof Mailbox mailbox) {
            return places(type, mailbox.host().name(), List.of(), List.of());
        }
        return contact instanceof Handle handle ? providers(new ContactKey(type, handle.key())) : List.of();
    }

    /** Those with a place of that type at a host, or around it, or with these segments in its path. */
    List<ProviderCode> places(ContactKey.Type type, String host, List<String> segments, List<String> parameters) {
        return IntStream.range(0, host.length())
                .filter(at -> at == 0 || host.charAt(at - 1) == '.')
                .mapToObj(host::substring)
                .filter(sites::contains)
                .flatMap(site -> Stream.of(
                                Stream.of("", "/*"),
                                segments.stream().map(segment -> "/" + segment.toLowerCase(Locale.ROOT)),
                                parameters.stream().map(parameter -> "?" + parameter))
                        .flatMap(tails -> tails)
                        .map(tail -> new ContactKey(type, site + tail)))
                .flatMap(key -> providers(key).stream())
                .distinct()
                .toList();
    }

    /** Those with that key, in the order in which they were added. */
    List<ProviderCode> providers(ContactKey key) {
        return providers.getOrDefault(key, List.of());
    }

    List<ProviderCode> atStreet(Street pasted) {
        return streets.entrySet().stream()
                .filter(known -> known.getValue().isIn(pasted))
                .flatMap(known -> providers(new ContactKey(ContactKey.Type.STREET, known.getKey())).stream())
                .distinct()
                .toList();
    }

    /** The names of providers and authorities with the form in which names are compared. */
    Map<ContactKey, String> names() {
        return skeletons;
    }
}
