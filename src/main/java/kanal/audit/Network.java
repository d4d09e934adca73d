package kanal.audit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.ShortBuffer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where a request comes from.
 *
 * @param key tells networks apart: the address, of IPv6 the /64 that one household has to choose from
 * @param truncated what may be kept: without the part that points to one household
 */
public record Network(String key, String truncated) {
    /** Where nobody came over the network, as at the start. */
    public static final Network NONE = new Network("", "");

    private static final Network UNKNOWN = new Network("?", "?");
    private static final Pattern IPV4 = Pattern.compile("([0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\.)[0-9]{1,3}");

    public static Network of(@Nullable String address) {
        String text = address == null ? "" : address.replaceFirst("%.*", "");
        Matcher four = IPV4.matcher(text);
        if (four.matches()) {
            return new Network(text, four.group(1) + "0/24");
        }
        if (!text.contains(":")) {
            return UNKNOWN;
        }
        try {
            // With a colon it is never taken for a name to look up
            InetAddress parsed = InetAddress.getByName(text);
            return parsed instanceof Inet6Address
                    ? new Network(groups(parsed, 4), groups(parsed, 3) + "::/48")
                    : of(parsed.getHostAddress());
        } catch (UnknownHostException malformed) {
            return UNKNOWN;
        }
    }

    /** The first groups of sixteen bits. */
    private static String groups(InetAddress address, int count) {
        ShortBuffer groups = ByteBuffer.wrap(address.getAddress()).asShortBuffer();
        return IntStream.range(0, count)
                .mapToObj(index -> Integer.toHexString(Short.toUnsignedInt(groups.get(index))))
                .collect(Collectors.joining(":"));
    }
}
