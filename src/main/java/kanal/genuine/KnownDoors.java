package kanal.genuine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kanal.guide.Address;
import kanal.guide.Channel;
import kanal.guide.Guide;
import kanal.guide.Provider;

/** The addresses and places of a guide, found by what was pasted. */
final class KnownDoors {
    private final Map<String, List<Door>> addresses = new HashMap<>();
    private final List<Estate> estates = new ArrayList<>();
    private final List<Brand> brands;

    /** An address with what it looks like when it is pasted. */
    private record Door(Counterpart counterpart, Contact contact) {
        boolean is(Contact pasted) {
            return !(contact instanceof WebAddress page)
                    || !(pasted instanceof WebAddress other)
                    || (other.parameters().containsAll(page.parameters())
                            && !other.signs().contains(Reason.LEADS_TO_A_NUMBER));
        }

        /** The more parameters, the less else it can be. */
        int detail() {
            return contact instanceof WebAddress page ? page.parameters().size() : 0;
        }
    }

    KnownDoors(Guide guide) {
        brands = guide.providers().stream().flatMap(Brand::of).toList();
        for (Provider provider : guide.providers()) {
            estates.add(new Estate(provider, null));
            provider.authorities().forEach(authority -> estates.add(new Estate(provider, authority)));
            provider.channels().forEach(channel -> add(provider, channel));
        }
    }

    /** The address that this is in whole; of several the most detailed one, then the best proven one. */
    Optional<Counterpart> address(Contact contact) {
        return addresses.getOrDefault(contact.key(), List.of()).stream()
                .filter(door -> door.is(contact))
                .filter(door -> !isElsewhere(contact))
                .min(Comparator.comparingInt(Door::detail)
                        .reversed()
                        .thenComparing(door -> door.counterpart().grade()))
                .map(Door::counterpart);
    }

    /** The place in which this lies. */
    Optional<Counterpart> place(Contact contact) {
        if (isElsewhere(contact)) {
            return Optional.empty();
        }
        return estates.stream()
                .flatMap(estate -> estate.place(contact).stream())
                .findFirst();
    }

    /** Whether the front page of that page's site is an address that may be offered. */
    boolean hasFrontPage(WebAddress page) {
        return addresses.getOrDefault("//" + page.host().withoutWww(), List.of()).stream()
                .anyMatch(door -> door.counterpart().grade().offered());
    }

    /** Whether the page's host is one where anybody speaks. */
    boolean isAnybodysHost(WebAddress page) {
        return estates.stream().anyMatch(estate -> estate.leavesToAnybody(page.host()));
    }

    /** How a name is like the brand of a provider. */
    Optional<Likeness> likeness(String name) {
        return name.isEmpty() ? Optional.empty() : Likeness.strongest(name, brands);
    }

    /** A handle on a network where none of its owner's places is. */
    private boolean isElsewhere(Contact contact) {
        return contact instanceof Handle handle
                && handle.network() != null
                && estates.stream()
                        .noneMatch(estate -> estate.hasPage(handle.network().host() + "/" + handle.name()));
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
            contacts(address)
                    .forEach(contact -> addresses
                            .computeIfAbsent(contact.key(), key -> new ArrayList<>())
                            .add(new Door(door, contact)));
        }
    }

    private static Stream<Contact> contacts(Address address) {
        return switch (address.kind()) {
            case EMAIL, URL, HANDLE ->
                Pasted.read(address.value().en()).contacts().stream().limit(1);
            case PHONE -> Telephones.waysToWrite(address);
            case APP_PATH, INSTRUCTION -> Stream.empty();
        };
    }
}
