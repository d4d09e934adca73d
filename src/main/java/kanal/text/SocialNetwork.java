package kanal.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where people and companies have profiles under names that they choose.
 *
 * <p>Only the first two matter for what is genuine, since they have several hosts; the others let a reason say "profile".
 */
public enum SocialNetwork {
    X("x.com", "twitter.com"),
    FACEBOOK("facebook.com", "fb.com"),
    INSTAGRAM("instagram.com"),
    THREADS("threads.com", "threads.net"),
    TELEGRAM("t.me", "telegram.me", "telegram.dog"),
    TIKTOK("tiktok.com"),
    YOUTUBE("youtube.com"),
    LINKEDIN("linkedin.com"),
    DISCORD("discord.gg", "discord.com"),
    LINE("line.me");

    /** Hosts that show the same profiles for other screens and languages; others are sites of their own. */
    private static final Set<String> SAME_SITE = Set.of("", "www.", "m.", "mobile.", "web.", "mbasic.", "touch.");

    private static final Map<String, SocialNetwork> BY_WORD = Map.ofEntries(
            Map.entry("x", X),
            Map.entry("twitter", X),
            Map.entry("facebook", FACEBOOK),
            Map.entry("fb", FACEBOOK),
            Map.entry("instagram", INSTAGRAM),
            Map.entry("ig", INSTAGRAM),
            Map.entry("threads", THREADS),
            Map.entry("telegram", TELEGRAM),
            Map.entry("tele", TELEGRAM),
            Map.entry("tg", TELEGRAM),
            Map.entry("tiktok", TIKTOK),
            Map.entry("youtube", YOUTUBE),
            Map.entry("linkedin", LINKEDIN),
            Map.entry("discord", DISCORD),
            Map.entry("line", LINE));

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}-[a-z]{2}\\.");

    /** A copy that nobody can change. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> hosts;

    SocialNetwork(String... hosts) {
        this.hosts = List.of(hosts);
    }

    public static Optional<SocialNetwork> of(HostName host) {
        return Arrays.stream(values())
                .filter(network -> network.hosts.stream().anyMatch(own -> isSameSite(host.name(), own)))
                .findFirst();
    }

    /** The network's usual host, for a host that shows the same profiles. */
    public static Optional<String> mainHost(HostName host) {
        return of(host).map(SocialNetwork::host);
    }

    /** The network that the words before a handle name, as whole words; of several the last one. */
    public static Optional<SocialNetwork> namedIn(String words) {
        return BETWEEN_WORDS
                .splitAsStream(words.toLowerCase(Locale.ROOT))
                .flatMap(word -> Stream.ofNullable(BY_WORD.get(word)))
                .reduce((first, last) -> last);
    }

    /** Whether one of the last two words is a network's. */
    static boolean isNamedAtTheEndOf(String words) {
        List<String> all = BETWEEN_WORDS
                .splitAsStream(words.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        return all.subList(Math.max(0, all.size() - 2), all.size()).stream().anyMatch(BY_WORD::containsKey);
    }

    public String host() {
        return hosts.get(0);
    }

    private static boolean isSameSite(String host, String own) {
        if (!host.endsWith(own)) {
            return false;
        }
        String before = host.substring(0, host.length() - own.length());
        return SAME_SITE.contains(before) || LANGUAGE.matcher(before).matches();
    }
}
