package kanal.genuine;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A page on the web.
 *
 * @param path from its first slash, as it stands; empty or longer
 * @param query what follows the question mark, as it stands
 */
record WebAddress(String text, Set<Reason> signs, HostName host, String path, String query, String fragment)
        implements Contact {
    private static final Pattern NO_QUERY = Pattern.compile("%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9._~!$&'()*+,;=:@/?%-]");

    WebAddress {
        signs = Set.copyOf(signs);
    }

    /** Without the query; {@code www.} before a registered name is the same site. */
    @Override
    public String key() {
        String plain = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return "//" + host.withoutWww() + plain.toLowerCase(Locale.ROOT);
    }

    @Override
    public String owner() {
        return host.isNumeric() || host.owner().isEmpty() ? "" : host.registered();
    }

    @Override
    public String name() {
        return SocialNetwork.of(host).isPresent()
                ? segments().stream()
                        .findFirst()
                        .map(name -> name.startsWith("@") ? name.substring(1) : name)
                        .orElse("")
                : "";
    }

    /** As a link that nothing but host, path and query makes up, with signs in the query that links only have encoded. */
    String link() {
        return link(SocialNetwork.mainHost(host).orElse(host.name()));
    }

    String link(String hostName) {
        return "https://" + hostName + path
                + (query.isEmpty() ? "" : "?" + NO_QUERY.matcher(query).replaceAll("%20"));
    }

    boolean isFrontPage() {
        return segments().isEmpty() && host.isRegistrable();
    }

    List<String> parameters() {
        return query.isEmpty() ? List.of() : List.of(query.split("&", -1));
    }

    List<String> segments() {
        return Arrays.stream(path.split("/", -1))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Path, query and fragment, in which names are put to be seen. */
    String tail() {
        return path + "?" + query + "#" + fragment;
    }
}
