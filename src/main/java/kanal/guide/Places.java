package kanal.guide;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The places of a provider or an authority, and which of them something lies in.
 *
 * <p>Only whole labels of a host and whole segments of a path count. Of several the most specific one is meant: the one
 * with more labels, then with more segments, then with a query. What could be read in more than one way lies nowhere:
 * user information, ports, dot segments, escapes, backslashes, doubled slashes and doubled parameters.
 */
public final class Places {
    private static final Comparator<Entry> BY_DETAIL = Comparator.comparingInt(Entry::labels)
            .thenComparingInt(entry -> entry.site.path().size())
            .thenComparingInt(entry -> entry.site.query().size())
            .thenComparingLong(Entry::told)
            .thenComparing(entry -> entry.place.holder());

    private final List<Entry> sites;
    private final List<Place> handles;

    private record Entry(Place place, Site site) {
        int labels() {
            return site.host().split("\\.").length;
        }

        /** Segments that are told, and not only counted. */
        long told() {
            return site.path().stream().filter(segment -> !segment.equals("*")).count();
        }
    }

    private Places(List<Place> places) {
        handles = places.stream().filter(place -> place.at().startsWith("@")).toList();
        sites = places.stream()
                .flatMap(place -> Site.ofPlace(place.at()).map(site -> new Entry(place, site)).stream())
                .toList();
    }

    public static Places of(List<Place> places) {
        return new Places(places);
    }

    /** The place in which a page lies, http or https. */
    public Optional<Place> at(URI page) {
        return Site.of(page).flatMap(site -> find(place -> place.includes(site)));
    }

    /** The place in which a mailbox lies, such as {@code name@example.com}: only a whole domain can be one. */
    public Optional<Place> atMailbox(String mailbox) {
        String host = mailbox.substring(mailbox.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        return Kind.EMAIL.accepts(mailbox) ? find(place -> place.has(host)) : Optional.empty();
    }

    /** The place that is this handle, such as {@code @Name}, whatever its capitals. */
    public Optional<Place> atHandle(String handle) {
        return handles.stream()
                .filter(place -> place.at().equals(handle.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The place in which an address of that kind lies; nothing for the kinds that lie nowhere on the internet. */
    public Optional<Place> at(Kind kind, String value) {
        return switch (kind) {
            case EMAIL -> atMailbox(value);
            case HANDLE -> atHandle(value);
            case URL -> kind.accepts(value) ? at(URI.create(value)) : Optional.empty();
            case PHONE, APP_PATH, INSTRUCTION -> Optional.empty();
        };
    }

    private Optional<Place> find(Predicate<Site> includes) {
        return sites.stream()
                .filter(entry -> includes.test(entry.site))
                .max(BY_DETAIL)
                .map(Entry::place);
    }
}
