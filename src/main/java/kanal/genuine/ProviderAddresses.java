package kanal.genuine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanal.guide.Address;
import kanal.guide.Authority;
import kanal.guide.Channel;
import kanal.guide.Kind;
import kanal.guide.Provider;
import kanal.guide.Region;
import kanal.text.Contact;
import kanal.text.HostName;
import kanal.text.PastedText;
import kanal.text.Sign;
import kanal.text.Telephones;
import kanal.text.WebAddress;

/** The addresses, places and names of one provider, as what was pasted is compared with them; safe to share between threads. */
public final class ProviderAddresses {
    private final Map<String, List<KnownAddress>> addresses = new HashMap<>();
    private final Map<Counterpart, Street> streets = new LinkedHashMap<>();
    private final List<Estate> estates = new ArrayList<>();
    private final List<Brand> brands;
    private final Set<ContactKey> keys;

    /** An address with what it looks like when it is pasted. */
    private record KnownAddress(Counterpart counterpart, Contact contact) {
        boolean is(Contact pasted) {
            return !(contact instanceof WebAddress page)
                    || !(pasted instanceof WebAddress other)
                    || (other.parameters().containsAll(page.parameters())
                            && !other.signs().contains(Sign.LEADS_TO_A_NUMBER));
        }

        /** The more parameters, the less else it can be. */
        int detail() {
            return contact instanceof WebAddress page ? page.parameters().size() : 0;
        }
    }

    /** @param detail how much of the contact the address says, the more the better */
    record Match(Counterpart counterpart, int detail) {}

    public ProviderAddresses(Provider provider) {
        brands = Brand.of(provider).toList();
        estates.add(new Estate(provider, null));
        provider.authorities().forEach(authority -> estates.add(new Estate(provider, authority)));
        provider.channels().forEach(channel -> add(provider, channel));
        keys = Stream.of(
                        addresses.keySet().stream().map(key -> new ContactKey(ContactKey.Type.ADDRESS, key)),
                        streets.values().stream()
                                .map(street -> new ContactKey(ContactKey.Type.STREET, street.toString())),
                        brands.stream().map(ContactKey::of),
                        Stream.concat(
                                        provider.places().stream(),
                                        provider.authorities().stream()
                                                .map(Authority::places)
                                                .flatMap(List::stream))
                                .map(ContactKey::of))
                .flatMap(all -> all)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** By what these are found among those of all providers. */
    public Set<ContactKey> keys() {
        return keys;
    }

    /** The addresses that the contact is in whole. */
    Stream<Match> addresses(Contact contact) {
        return addresses.getOrDefault(contact.key(), List.of()).stream()
                .filter(address -> address.is(contact))
                .map(address -> new Match(address.counterpart(), address.detail()));
    }

    /** The address in words, such as where letters on paper go, that is in those words. */
    Optional<Counterpart> address(Street pasted) {
        return streets.entrySet().stream()
                .filter(known -> known.getValue().isIn(pasted))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The place in which the contact lies; rather somebody's own than one where anybody speaks. */
    Optional<Counterpart> place(Contact contact) {
        return estates.stream()
                .flatMap(estate -> estate.place(contact).stream())
                .min(Comparator.comparing(place -> !place.isOwn()));
    }

    boolean hasFrontPage(String key) {
        return addresses.getOrDefault(key, List.of()).stream()
                .anyMatch(address -> address.counterpart().grade().offered());
    }

    boolean isAnybodysHost(HostName host) {
        return estates.stream().anyMatch(estate -> estate.leavesToAnybody(host));
    }

    boolean hasPage(String hostAndPath) {
        return estates.stream().anyMatch(estate -> estate.hasPage(hostAndPath));
    }

    /** What those imitate who use that name of the provider, or of an authority that it names. */
    Optional<Counterpart> named(ContactKey name) {
        return brands.stream()
                .filter(brand -> ContactKey.of(brand).equals(name))
                .map(Brand::model)
                .findFirst();
    }

    private void add(Provider provider, Channel channel) {
        for (Address address : channel.addresses()) {
            Counterpart door = new Counterpart(
                    provider,
                    Optional.ofNullable(channel.authority())
                            .flatMap(provider::authority)
                            .orElse(null),
                    channel,
                    address,
                    null);
            if (address.kind() == Kind.INSTRUCTION) {
                Street.of(address.value().en()).ifPresent(street -> streets.put(door, street));
            }
            contacts(address)
                    .forEach(contact -> addresses
                            .computeIfAbsent(contact.key(), key -> new ArrayList<>())
                            .add(new KnownAddress(door, contact)));
        }
    }

    private static Stream<? extends Contact> contacts(Address address) {
        return switch (address.kind()) {
            case EMAIL, URL, HANDLE ->
                PastedText.read(address.value().en()).contacts().stream().limit(1);
            case PHONE -> Telephones.waysToWrite(address.value().en(), country(address));
            case APP_PATH, INSTRUCTION -> Stream.empty();
        };
    }

    /** Where a number is dialled as it is written. */
    private static Optional<String> country(Address address) {
        return address.conditions().countries().stream()
                .map(Region::code)
                .filter(code -> code.length() == 2)
                .findFirst();
    }
}
