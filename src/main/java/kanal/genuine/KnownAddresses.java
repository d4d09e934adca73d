package kanal.genuine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kanal.genuine.ProviderAddresses.Match;
import kanal.guide.Place.Holder;
import kanal.guide.ProviderCode;
import kanal.text.Contact;
import kanal.text.Handle;
import kanal.text.PostalAddress;
import kanal.text.Telephone;
import kanal.text.WebAddress;

/**
 * The addresses, places and names of a guide, for what was pasted once: of all providers only those are read that it may
 * concern.
 */
final class KnownAddresses {
    private final ContactIndex index;
    private final Function<ProviderCode, Optional<ProviderAddresses>> providers;
    private final Map<String, Optional<Likeness>> likenesses = new HashMap<>();

    KnownAddresses(ContactIndex index, Function<ProviderCode, Optional<ProviderAddresses>> providers) {
        this.index = index;
        this.providers = providers;
    }

    /** The address that this is in whole; of several the most detailed one, then the best proven one. */
    Optional<Counterpart> address(Contact contact) {
        return contact instanceof PostalAddress words
                ? inWords(words)
                : itself(contact).or(() -> behindChat(contact));
    }

    private Optional<Counterpart> inWords(PostalAddress contact) {
        return Street.of(contact.text())
                .flatMap(pasted -> read(index.atStreet(pasted))
                        .flatMap(provider -> provider.address(pasted).stream())
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
        return at(contact.key())
                .flatMap(provider -> provider.addresses(contact))
                .filter(match -> !isElsewhere(contact))
                .min(Comparator.comparingInt(Match::detail)
                        .reversed()
                        .thenComparing(match -> match.counterpart().grade()))
                .map(Match::counterpart);
    }

    /** The place in which this lies; rather somebody's own than one where anybody speaks. */
    Optional<Counterpart> place(Contact contact) {
        if (isElsewhere(contact)) {
            return Optional.empty();
        }
        return place(ContactKey.Type.OWN_PLACE, contact).or(() -> place(ContactKey.Type.OPEN_PLACE, contact));
    }

    private Optional<Counterpart> place(ContactKey.Type type, Contact contact) {
        return read(index.places(type, contact))
                .flatMap(provider -> provider.place(contact).stream())
                .filter(place -> place.isOwn() == (type == ContactKey.Type.OWN_PLACE))
                .findFirst();
    }

    /** Whether the front page of that page's site is an address that may be offered. */
    boolean hasFrontPage(WebAddress page) {
        String key = "//" + page.host().withoutWww();
        return at(key).anyMatch(provider -> provider.hasFrontPage(key));
    }

    /** Whether the page's host is one where anybody speaks. */
    boolean isAnybodysHost(WebAddress page) {
        return read(index.places(ContactKey.Type.OPEN_PLACE, page.host().name(), List.of(), List.of()))
                .anyMatch(provider -> provider.isAnybodysHost(page.host()));
    }

    /** Whether the words speak of a provider by its name, where that is too long to be a part of other words. */
    boolean nameProvider(String words) {
        return index.names().keySet().stream()
                .filter(name -> name.type() == ContactKey.Type.PROVIDER_NAME && Likeness.isNamedIn(words, name.text()))
                .anyMatch(name -> model(name).isPresent());
    }

    /** How a name is like that of a provider, or of an authority. */
    Optional<Likeness> likeness(String name) {
        return name.isEmpty() ? Optional.empty() : likenesses.computeIfAbsent(name, this::strongest);
    }

    private Optional<Likeness> strongest(String name) {
        return Likeness.of(name, index.names()).entrySet().stream()
                .sorted(Map.Entry.<ContactKey, Likeness.Degree>comparingByValue()
                        .thenComparing(alike -> alike.getKey().type())
                        .thenComparing(alike -> alike.getKey().text()))
                .flatMap(alike -> model(alike.getKey()).map(model -> new Likeness(alike.getValue(), model)).stream())
                .findFirst();
    }

    private Optional<Counterpart> model(ContactKey name) {
        return read(index.providers(name))
                .flatMap(provider -> provider.named(name).stream())
                .findFirst();
    }

    /** A handle on a network where none of its owner's places is. */
    private boolean isElsewhere(Contact contact) {
        if (!(contact instanceof Handle handle) || handle.network() == null) {
            return false;
        }
        String host = handle.network().host();
        return Stream.of(ContactKey.Type.OWN_PLACE, ContactKey.Type.OPEN_PLACE)
                .noneMatch(type -> read(index.places(type, host, List.of(handle.name()), List.of()))
                        .anyMatch(provider -> provider.hasPage(host + "/" + handle.name())));
    }

    private Stream<ProviderAddresses> at(String address) {
        return read(index.providers(new ContactKey(ContactKey.Type.ADDRESS, address)));
    }

    /** Reads one after the other, as far as they are asked for. */
    private Stream<ProviderAddresses> read(List<ProviderCode> codes) {
        return codes.stream().flatMap(code -> providers.apply(code).stream());
    }
}
