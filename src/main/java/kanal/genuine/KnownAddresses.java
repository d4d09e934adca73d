package kanal.genuine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kanal.guide.Address;
import kanal.guide.Channel;
import kanal.guide.Guide;
import kanal.guide.Kind;
import kanal.guide.Place.Holder;
import kanal.guide.Provider;
import kanal.guide.Providers.Listed;
import kanal.guide.Region;
import kanal.text.Contact;
import kanal.text.Handle;
import kanal.text.PastedText;
import kanal.text.PostalAddress;
import kanal.text.Sign;
import kanal.text.Telephone;
import kanal.text.Telephones;
import kanal.text.WebAddress;

/** The addresses and places of a guide, found by what was pasted. */
final class KnownAddresses {
    private final Map<Listed, KnownAddresses> byProvider = new HashMap<>();
    private final Map<String, List<KnownAddress>> addresses = new HashMap<>();
    private final Map<Counterpart, Street> streets = new LinkedHashMap<>();
    private final List<Estate> estates = new ArrayList<>();
    private final List<Brand> brands = new ArrayList<>();

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

    /** @param earlier what is known of providers already */
    KnownAddresses(Guide guide, Map<Listed, KnownAddresses> earlier) {
        for (Listed listed : guide.providers().listed()) {
            Optional.ofNullable(earlier.get(listed))
                    .or(() -> listed.loader().get().map(KnownAddresses::new))
                    .ifPresent(known -> add(listed, known));
        }
    }

    private KnownAddresses(Provider provider) {
        Brand.of(provider).forEach(brands::add);
        estates.add(new Estate(provider, null));
        provider.authorities().forEach(authority -> estates.add(new Estate(provider, authority)));
        provider.channels().forEach(channel -> add(provider, channel));
    }

    private void add(Listed listed, KnownAddresses known) {
        byProvider.put(listed, known);
        known.addresses.forEach((key, same) ->
                addresses.computeIfAbsent(key, none -> new ArrayList<>()).addAll(same));
        streets.putAll(known.streets);
        estates.addAll(known.estates);
        brands.addAll(known.brands);
    }

    Map<Listed, KnownAddresses> byProvider() {
        return byProvider;
    }

    /** The address that this is in whole; of several the most detailed one, then the best proven one. */
    Optional<Counterpart> address(Contact contact) {
        return contact instanceof PostalAddress words
                ? inWords(words)
                : itself(contact).or(() -> behindChat(contact));
    }

    /** One that is told in words, such as where letters on paper go. */
    private Optional<Counterpart> inWords(PostalAddress contact) {
        return Street.of(contact.text())
                .flatMap(pasted -> streets.entrySet().stream()
                        .filter(known -> known.getValue().isIn(pasted))
                        .map(Map.Entry::getKey)
                        .findFirst());
    }

    /** A link to the chat with a number is as good as the number, where it leads nowhere else. */
    private Optional<Counterpart> behindChat(Contact contact) {
        return contact instanceof WebAddress page
                        && place(page).filter(it -> it.isHeldBy(Holder.ANYONE)).isPresent()
                ? page.chatNumber().flatMap(number -> itself(new Telephone(number, number)))
                : Optional.empty();
    }

    private Optional<Counterpart> itself(Contact contact) {
        return addresses.getOrDefault(contact.key(), List.of()).stream()
                .filter(door -> door.is(contact))
                .filter(door -> !isElsewhere(contact))
                .min(Comparator.comparingInt(KnownAddress::detail)
                        .reversed()
                        .thenComparing(door -> door.counterpart().grade()))
                .map(KnownAddress::counterpart);
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

    /** Whether the words speak of a provider by its name, where that is too long to be a part of other words. */
    boolean nameProvider(String words) {
        return Likeness.isNamedIn(words, brands);
    }

    /** How a name is like the brand of a provider, or of an authority. */
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
