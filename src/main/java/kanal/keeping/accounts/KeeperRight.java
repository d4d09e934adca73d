package kanal.keeping.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import kanal.catalog.Rights;
import org.jspecify.annotations.Nullable;

/**
 * What the history says of a keeper.
 *
 * @param password the digest of the only hash that counts
 * @param vouchedAt when another keeper last let this one in, or came to know the password
 * @param putOutAt when another keeper ended this one's being an owner
 */
public record KeeperRight(
        Role role,
        boolean enabled,
        String password,
        @Nullable Instant vouchedAt,
        @Nullable Instant putOutAt) {
    private static final String ABOUT = "keeper ";
    private static final String NEVER = "-";

    /** Of whom it says nothing. */
    private static final KeeperRight NONE = new KeeperRight(Role.EDITOR, false, "", null, null);

    public static KeeperRight of(String name, Rights rights) {
        return rights.of(about(name)).map(KeeperRight::read).orElse(NONE);
    }

    /** Of all by their names, also of those who have no row. */
    public static SortedMap<String, KeeperRight> all(Rights rights) {
        SortedMap<String, KeeperRight> all = new TreeMap<>();
        rights.lines().forEach((about, says) -> {
            if (about.startsWith(ABOUT)) {
                all.put(about.substring(ABOUT.length()), read(says));
            }
        });
        return all;
    }

    private static KeeperRight read(String line) {
        String[] words = line.split(" ", -1);
        return new KeeperRight(
                Role.valueOf(words[0]), words[1].equals("enabled"), words[2], moment(words[3]), moment(words[4]));
    }

    private static @Nullable Instant moment(String word) {
        return word.equals(NEVER) ? null : Instant.parse(word);
    }

    /** Whether the history names such a keeper. */
    static boolean isThere(String name, Rights rights) {
        return rights.of(about(name)).isPresent();
    }

    static String about(String name) {
        return ABOUT + name;
    }

    String line() {
        return line(role.name(), enabled, password, vouchedAt, putOutAt);
    }

    static String line(
            String role, boolean enabled, String password, @Nullable Instant vouchedAt, @Nullable Instant putOutAt) {
        return String.join(
                " ",
                role,
                enabled ? "enabled" : "disabled",
                password,
                Objects.toString(vouchedAt, NEVER),
                Objects.toString(putOutAt, NEVER));
    }

    KeeperRight withPassword(String digest) {
        return new KeeperRight(role, enabled, digest, vouchedAt, putOutAt);
    }

    public boolean isOwner() {
        return enabled && role == Role.OWNER;
    }

    /** Whether this is an owner, or was one until another keeper ended that at some time after. */
    public boolean wasOwner(Instant after) {
        return isOwner() || (putOutAt != null && putOutAt.isAfter(after));
    }

    /** Whether it may be one person with a keeper who let it in at some time after. */
    public boolean wasVouchedFor(Instant after) {
        return vouchedAt != null && vouchedAt.isAfter(after);
    }

    /** When the doubt about one who was let in by another has lasted so long. */
    public Instant countsFrom(Duration doubt) {
        return Objects.requireNonNull(vouchedAt).plus(doubt);
    }
}
