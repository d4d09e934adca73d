package kanal.guide;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a page is: its host, the segments of its path and the parts of its query.
 *
 * @param host in lower case
 * @param path in lower case, without empty segments
 * @param query as it stands
 */
record Site(String host, List<String> path, List<String> query) {
    /** Nothing that a server may read otherwise than it stands: no escapes, back or double slashes, parameters. */
    private static final Pattern PATH = Pattern.compile("(?:/(?!\\.{1,2}(?:/|$))[A-Za-z0-9._~!$&'()*+,=:@-]+)*+/?");

    /** In whose names and values nothing else can hide. */
    private static final Pattern PART = Pattern.compile("[A-Za-z0-9_.-]*+(?:=[^;]*+)?+");

    private static final Pattern PLACE = Pattern.compile("(?<host>[a-z0-9.-]++)"
            + "(?<path>(?:/(?:\\*(?=/)|#{1,12}(?![/?])|(?!\\.{1,2}(?:[/?]|$))[a-z0-9._~@+,!-]++))*+)"
            + "(?:\\?(?<query>[a-z0-9_-]++=[a-z0-9._-]++))?+");

    /** With a hyphen in the middle of a code, as people are shown it. */
    private static final Pattern FIGURE = Pattern.compile("(?<=[0-9])-?[0-9]|[0-9]");

    Site {
        path = List.copyOf(path);
        query = List.copyOf(query);
    }

    /** The site that a place's own words name; nothing, when they are not written as those of a place are. */
    static Optional<Site> ofPlace(String at) {
        return Optional.of(PLACE.matcher(at))
                .filter(place -> place.matches() && Kind.isPlainHost(place.group("host")))
                .filter(place ->
                        place.group("query") == null || !place.group("path").isEmpty())
                .map(place -> new Site(
                        place.group("host"),
                        segments(place.group("path")),
                        Stream.ofNullable(place.group("query")).toList()));
    }

    static Optional<Site> of(String url) {
        try {
            return of(URI.create(url));
        } catch (IllegalArgumentException noUrl) {
            return Optional.empty();
        }
    }

    /** Nothing, where it could be read in more than one way: with a user, a port, escapes or dots in its path. */
    static Optional<Site> of(URI uri) {
        String host = uri.getHost();
        String path = uri.getRawPath();
        String query = uri.getRawQuery();
        if (host == null || path == null || !isWeb(uri) || !host.equals(uri.getRawAuthority())) {
            return Optional.empty();
        }
        String plain = host.toLowerCase(Locale.ROOT);
        return Kind.isPlainHost(plain) && PATH.matcher(path).matches()
                ? Optional.of(new Site(
                        plain,
                        segments(path.toLowerCase(Locale.ROOT)),
                        query == null ? List.of() : List.of(query.split("&", -1))))
                : Optional.empty();
    }

    private static List<String> segments(String path) {
        return Stream.of(path.split("/")).filter(segment -> !segment.isEmpty()).toList();
    }

    private static boolean isWeb(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
    }

    /** The page's place in a place's words, without what does not name it. */
    String narrowest() {
        String page = host.startsWith("www.") ? host.substring(4) : host;
        String name = query.stream()
                .filter(part -> part.startsWith("id="))
                .findFirst()
                .orElse("");
        return page
                + String.join("", path.stream().map(segment -> "/" + segment).toList())
                + (name.isEmpty() || path.isEmpty() ? "" : "?" + name);
    }

    /** Whether a page there lies in this place. */
    boolean includes(Site page) {
        return has(page.host)
                || (!path.isEmpty()
                        && isHost(page.host)
                        && isPath(page.path)
                        && (!isOfFigures(path.get(path.size() - 1))
                                || (page.path.size() == path.size() && page.query.isEmpty()))
                        && query.stream().allMatch(page::isNamedBy));
    }

    /** Whether this is a whole domain that has the host in it. */
    boolean has(String other) {
        return path.isEmpty() && (other.equals(host) || other.endsWith("." + host));
    }

    private boolean isHost(String other) {
        return other.equals(host) || other.equals("www." + host) || other.equals("m." + host);
    }

    private boolean isPath(List<String> other) {
        if (other.size() < path.size()) {
            return false;
        }
        for (int i = 0; i < path.size(); i++) {
            if (!isSegment(path.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSegment(String own, String other) {
        return own.equals("*")
                || own.equals(isOfFigures(own) ? FIGURE.matcher(other).replaceAll("#") : other);
    }

    private static boolean isOfFigures(String segment) {
        return segment.startsWith("#");
    }

    /** Of two parts of one name nobody knows which one counts. */
    private boolean isNamedBy(String part) {
        String name = part.substring(0, part.indexOf('=') + 1);
        return query.contains(part)
                && query.stream().allMatch(other -> PART.matcher(other).matches())
                && query.stream()
                                .filter(other -> other.regionMatches(true, 0, name, 0, name.length()))
                                .count()
                        == 1;
    }
}
