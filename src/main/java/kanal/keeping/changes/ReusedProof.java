package kanal.keeping.changes;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanal.guide.Address;
import kanal.guide.AddressCode;
import kanal.guide.Provider;

/** Addresses that say something else now and still have the proof of what they said before. */
public final class ReusedProof {
    private ReusedProof() {}

    /** What they say now. */
    public static List<String> of(Provider before, Provider after, Wording wording) {
        Map<AddressCode, Address> was = addresses(before).collect(Collectors.toMap(Address::code, address -> address));
        return addresses(after)
                .filter(address -> was.containsKey(address.code()) && isOld(was.get(address.code()), address))
                .map(address -> address.value().in(wording.language()))
                .toList();
    }

    private static boolean isOld(Address was, Address is) {
        return !was.value().equals(is.value()) && was.evidence().equals(is.evidence());
    }

    private static Stream<Address> addresses(Provider provider) {
        return provider.channels().stream().flatMap(channel -> channel.addresses().stream());
    }
}
