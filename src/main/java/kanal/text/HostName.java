package kanal.text;

import com.google.common.net.InternetDomainName;
import com.ibm.icu.text.IDNA;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of a host, and how it is made up: {@code labels . owner . suffix}.
 *
 * @param name in lower case, without a last dot
 * @param shown the name as a reader sees it: with the letters that an encoded name stands for
 * @param suffix below which names are registered, such as {@code com} and {@code co.id} (publicsuffix.org)
 * @param owner the label before the suffix, which somebody registered; empty where there is none
 */
public record HostName(String name, String shown, String suffix, String owner) {
    /** Names for documents and tests, which nobody can register (RFC 2606, RFC 6761). */
    private static final Set<String> SPECIAL = Set.of("example", "test", "invalid", "localhost", "local");

    private static final int LONGEST = 253;
    private static final Pattern ENCODED = Pattern.compile("(?:^|\\.)xn--");
    private static final Pattern NUMBER = Pattern.compile("(?:0x[0-9a-f]*|[0-9]+)");
    private static final IDNA UNICODE = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_UNICODE);

    public static HostName of(String folded) {
        String name = (folded.length() > LONGEST ? folded.substring(folded.length() - LONGEST) : folded)
                .toLowerCase(Locale.ROOT);
        String suffix = suffixOf(name);
        int before = name.length() - suffix.length() - 1;
        String owner = before <= 0 ? "" : name.substring(name.lastIndexOf('.', before - 1) + 1, before);
        return new HostName(name, shown(name), suffix, owner);
    }

    /** Whether this is a name that somebody registered, or {@code www.} before it. */
    public boolean isRegistrable() {
        return withoutWww().equals(registered());
    }

    /** The name that somebody registered, of which this is a part. */
    public String registered() {
        return owner + "." + suffix;
    }

    public String withoutWww() {
        return name.equals("www." + registered()) ? registered() : name;
    }

    /** Whether names are registered below its ending, in the world or in documents. */
    public boolean hasKnownSuffix() {
        return isListed(suffix) || SPECIAL.contains(suffix);
    }

    public boolean isEncoded() {
        return ENCODED.matcher(name).find();
    }

    /** Whether a computer reads it as a number: 1.2.3.4, 0x7f000001 (WHATWG URL, "ends in a number"). */
    public boolean isNumeric() {
        return name.startsWith("[")
                || NUMBER.matcher(name.substring(name.lastIndexOf('.') + 1)).matches();
    }

    /** What is left of the registered name, as seen, from left to right. */
    public List<String> subdomains() {
        int length = shown.length() - shownRegistered().length() - 1;
        return length <= 0 ? List.of() : List.of(shown.substring(0, length).split("\\.", -1));
    }

    /** The owner's label as a reader sees it. */
    public String shownOwner() {
        String registered = shownRegistered();
        return registered.substring(0, Math.max(0, registered.indexOf('.')));
    }

    private String shownRegistered() {
        int dots = (int) registered().chars().filter(c -> c == '.').count();
        int start = shown.length();
        for (int i = 0; i <= dots && start >= 0; i++) {
            start = shown.lastIndexOf('.', start - 1);
        }
        return shown.substring(start + 1);
    }

    private static String shown(String name) {
        return ENCODED.matcher(name).find()
                ? UNICODE.nameToUnicode(name, new StringBuilder(), new IDNA.Info())
                        .toString()
                : name;
    }

    private static boolean isListed(String suffix) {
        return InternetDomainName.isValid(suffix)
                && InternetDomainName.from(suffix).isPublicSuffix();
    }

    /** Of a name that no rule covers it is the last label (publicsuffix.org, the rule {@code *}). */
    private static String suffixOf(String name) {
        if (InternetDomainName.isValid(name)) {
            InternetDomainName suffix = InternetDomainName.from(name).publicSuffix();
            if (suffix != null) {
                return suffix.toString();
            }
        }
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
