package kanal.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page on the web.
 *
 * @param path from its first slash, as it stands; empty or longer
 * @param query what follows the question mark, as it stands
 */
public record WebAddress(String text, Set<Sign> signs, HostName host, String path, String query, String fragment)
        implements Contact {
    private static final String STORE = "play.google.com";
    private static final Pattern NUMBER = Pattern.compile("\\+?[1-9][0-9]{6,16}");
    private static final Pattern NO_QUERY = Pattern.compile("%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9._~!$&'()*+,;=:@/?%-]");

    public WebAddress {
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
    public String link() {
        return link(SocialNetwork.mainHost(host).orElse(host.name()));
    }

    public String link(String hostName) {
        return "https://" + hostName + path
                + (query.isEmpty() ? "" : "?" + NO_QUERY.matcher(query).replaceAll("%20"));
    }

    boolean isInStore() {
        return host.name().equals(STORE);
    }

    /** Whether it was written as an app's name, and not as a page of the store in which that is. */
    public boolean isAppName() {
        return isInStore() && !text.contains(STORE);
    }

    /** Whether it has a telephone number in it, besides the host. */
    public boolean hasNumber() {
        return Telephones.isIn(tail());
    }

    /** The digits of the one number to whose chat it leads: the whole path, or the parameter for it; else nothing. */
    public Optional<String> chatNumber() {
        return Stream.concat(
                        segments().size() == 1 ? Stream.of(segments().get(0)) : Stream.empty(),
                        parameters().stream()
                                .filter(it -> it.startsWith("phone="))
                                .map(it -> it.substring("phone=".length())))
                .filter(number -> NUMBER.matcher(number).matches())
                .findFirst()
                .map(number -> number.startsWith("+") ? number : "+" + number);
    }

    public boolean isFrontPage() {
        return segments().isEmpty() && host.isRegistrable();
    }

    public List<String> parameters() {
        return query.isEmpty() ? List.of() : List.of(query.split("&", -1));
    }

    public List<String> segments() {
        return Arrays.stream(path.split("/", -1))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Path, query and fragment, in which names are put to be seen. */
    public String tail() {
        return path + "?" + query + "#" + fragment;
    }
}
