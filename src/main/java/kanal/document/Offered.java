package kanal.document;

import java.util.LinkedHashMap;
import java.util.Map;
import kanal.guide.Address;
import kanal.guide.Channel;
import kanal.guide.Provider;

/**
 * The doors that a provider's guide sends people to.
 *
 * @param doors by their codes
 */
public record Offered(Map<String, Address> doors) {
    public static Offered by(Provider provider) {
        Map<String, Address> doors = new LinkedHashMap<>();
        for (Channel channel : provider.channels()) {
            channel.addresses().stream()
                    .filter(address ->
                            channel.retired() == null && channel.stopped() == null && address.stopped() == null)
                    .filter(address -> address.evidence().grade().offered())
                    .forEach(address -> doors.put(address.code().value(), address));
        }
        return new Offered(doors);
    }

    public boolean has(String code) {
        return doors.containsKey(code);
    }

    /** Whether it is one of these, and leads to where it did. */
    boolean has(Address address) {
        Address known = doors.get(address.code().value());
        return known != null && known.kind() == address.kind() && known.value().equals(address.value());
    }
}
