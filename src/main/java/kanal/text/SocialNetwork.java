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

    /** Whether one of the last two words is a network's; many pieces of every text are asked, so that nothing is split. */
    static boolean isNamedAtTheEndOf(String words) {
        int end = words.length();
        for (int word = 0; word < 2; word++) {
            while (end > 0 && !isOfWord(words.charAt(end - 1))) {
                end--;
            }
            int start = end;
            while (start > 0 && isOfWord(words.charAt(start - 1))) {
                start--;
            }
            if (BY_WORD.containsKey(words.substring(start, end).toLowerCase(Locale.ROOT))) {
                return true;
            }
            end = start;
        }
        return false;
    }

    private static boolean isOfWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** Whether they end with a network's name and a colon, so that whatever follows is meant as an account. */
    static boolean isLabelAtTheEndOf(String words) {
        return words.stripTrailing().endsWith(":") && isNamedAtTheEndOf(words);
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
