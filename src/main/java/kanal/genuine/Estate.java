package kanal.genuine;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import kanal.guide.Authority;
import kanal.guide.Place;
import kanal.guide.Place.Holder;
import kanal.guide.Places;
import kanal.guide.Provider;
import kanal.text.Contact;
import kanal.text.Handle;
import kanal.text.HostName;
import kanal.text.Mailbox;
import kanal.text.SocialNetwork;
import kanal.text.WebAddress;
import org.jspecify.annotations.Nullable;

/** The places of a provider, or of an authority that its guide names. */
final class Estate {
    private final Provider provider;
    private final @Nullable Authority authority;
    private final Places places;
    private final List<String> hosts;

    Estate(Provider provider, @Nullable Authority authority) {
        this.provider = provider;
        this.authority = authority;
        List<Place> all = authority == null ? provider.places() : authority.places();
        this.places = Places.of(all);
        this.hosts = all.stream()
                .map(place -> place.at().split("/", 2)[0])
                .distinct()
                .toList();
    }

    /** The place in which the contact lies; a page that is written in a way that can be read otherwise lies in no narrow one. */
    Optional<Counterpart> place(Contact contact) {
        return find(contact).map(place -> new Counterpart(provider, authority, null, null, place));
    }

    boolean hasPage(String hostAndPath) {
        return at("https://" + hostAndPath).isPresent();
    }

    /** Whether that is a host where anybody speaks. */
    boolean leavesToAnybody(HostName host) {
        return anybodys(host).isPresent();
    }

    private Optional<Place> find(Contact contact) {
        if (contact instanceof WebAddress page) {
            return !isNear(page.host())
                    ? Optional.empty()
                    : at(page.link())
                            .or(() -> at(page.link(page.host().name())))
                            .or(() -> anybodys(page.host()))
                            .or(() -> at("https://" + page.host().registered()));
        }
        if (contact instanceof Mailbox mailbox) {
            return places.atMailbox(mailbox.key());
        }
        return contact instanceof Handle handle ? places.atHandle(handle.key()) : Optional.empty();
    }

    /** Most hosts are nobody's here, and to find that out by each of their links would take long. */
    private boolean isNear(HostName host) {
        String main = SocialNetwork.mainHost(host).orElse(host.name());
        return hosts.stream().anyMatch(near -> isWithin(near, host.name()) || isWithin(near, main));
    }

    private static boolean isWithin(String host, String name) {
        return name.endsWith(host)
                && (name.length() == host.length() || name.charAt(name.length() - host.length() - 1) == '.');
    }

    private Optional<Place> anybodys(HostName host) {
        return !isNear(host)
                ? Optional.empty()
                : at("https://" + host.name()).filter(place -> place.holder() == Holder.ANYONE);
    }

    private Optional<Place> at(String link) {
        try {
            return places.at(URI.create(link));
        } catch (IllegalArgumentException notALink) {
            return Optional.empty();
        }
    }
}
