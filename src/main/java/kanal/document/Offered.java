package kanal.document;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kanal.guide.Address;
import kanal.guide.Channel;
import kanal.guide.Language;
import kanal.guide.LocalText;
import kanal.guide.Provider;
import org.jspecify.annotations.Nullable;

/**
 * The doors that a provider's guide sends people to.
 *
 * @param doors by their codes
 * @param contacts what they come to
 */
public record Offered(Map<String, Address> doors, Set<String> contacts) {
    private static final Pattern MENTION = Pattern.compile("\\{@([^{}]*)}");

    /**
     * What that provider offers.
     *
     * @param provider null for none, which offers nothing
     */
    public static Offered by(@Nullable Provider provider) {
        Map<String, Address> doors = new LinkedHashMap<>();
        for (Channel channel : provider == null ? List.<Channel>of() : provider.channels()) {
            channel.addresses().stream()
                    .filter(address ->
                            channel.retired() == null && channel.stopped() == null && address.stopped() == null)
                    .filter(address -> address.evidence().grade().offered())
                    .forEach(address -> doors.put(address.code().value(), address));
        }
        Set<String> contacts = new HashSet<>();
        doors.values().forEach(door -> {
            contacts.addAll(Contacts.in(door.value().id()));
            contacts.addAll(Contacts.in(door.value().en()));
        });
        return new Offered(doors, contacts);
    }

    public boolean has(String code) {
        return doors.containsKey(code);
    }

    /** Whether it is one of these, and leads to where it did. */
    public boolean has(Address address) {
        Address known = doors.get(address.code().value());
        return known != null && known.kind() == address.kind() && known.value().equals(address.value());
    }

    /** Whether whatever a text names, literally or by code, is one of these: as people read it, in each language. */
    public boolean hasAllNamedIn(String text) {
        return MENTION.matcher(text).results().allMatch(mention -> has(mention.group(1)))
                && Stream.of(Language.values())
                        .allMatch(language -> contacts.containsAll(Contacts.in(read(text, language))));
    }

    private String read(String text, Language language) {
        return MENTION.matcher(text)
                .replaceAll(mention -> Matcher.quoteReplacement(Objects.requireNonNull(doors.get(mention.group(1)))
                        .value()
                        .in(language)));
    }

    /** Where people were sent in the place of that address; null for nowhere. */
    public @Nullable LocalText instead(Address address, Provider after) {
        Address same = doors.get(address.code().value());
        if (same != null) {
            return same.value();
        }
        return after.channels().stream()
                .flatMap(channel -> channel.addresses().stream())
                .filter(old -> address.code().equals(old.replacedBy()))
                .flatMap(old -> Stream.ofNullable(doors.get(old.code().value())))
                .map(Address::value)
                .findFirst()
                .orElse(null);
    }
}
