package kanal.genuine;

import kanal.guide.Address;
import kanal.guide.Authority;
import kanal.guide.Channel;
import kanal.guide.Evidence;
import kanal.guide.Grade;
import kanal.guide.LocalText;
import kanal.guide.Place;
import kanal.guide.Place.Holder;
import kanal.guide.Provider;
import kanal.text.HostName;
import org.jspecify.annotations.Nullable;

/**
 * What a contact was compared with: an address of the guide, or a place.
 *
 * @param authority whose it is; null when it is the provider's own
 * @param channel the channel of the address; null for a place
 * @param address null for a place
 * @param place null for an address
 */
public record Counterpart(
        Provider provider,
        @Nullable Authority authority,
        @Nullable Channel channel,
        @Nullable Address address,
        @Nullable Place place) {
    /** @throws IllegalArgumentException when it is neither an address nor a place, or both */
    public Counterpart {
        if ((address == null) == (place == null) || (address == null) != (channel == null)) {
            throw new IllegalArgumentException("A counterpart is an address in its channel, or a place");
        }
    }

    /** Whose it is: the authority's name, or the provider's. */
    public LocalText holder() {
        return authority == null ? provider.name() : authority.name();
    }

    /** The address or place itself, as it is written. */
    public String at() {
        return address != null ? address.value().en() : place != null ? place.at() : "";
    }

    /** Why the guide believes in it. */
    public Evidence evidence() {
        if (address != null) {
            return address.evidence();
        }
        if (place != null) {
            return place.evidence();
        }
        throw new IllegalStateException("A counterpart is one of both by construction");
    }

    /** Whether it may be offered now: with a link, where it is one. */
    public boolean isOffered() {
        return grade().offered() && !isStopped();
    }

    /** Whether the holder's own text, or press quoting it, says so. */
    boolean isProven() {
        return grade().compareTo(Grade.B) <= 0;
    }

    Grade grade() {
        return evidence().grade();
    }

    boolean isStopped() {
        return (address != null && address.stopped() != null) || (channel != null && channel.stopped() != null);
    }

    /** Whether whatever is there is the holder's, and not anybody's. */
    public boolean isOwn() {
        return !isHeldBy(Holder.ANYONE);
    }

    boolean isHeldBy(Holder holder) {
        return place != null && place.holder() == holder;
    }

    /** Whether it is all that somebody registered, and not a part of it. */
    boolean isWholeDomain() {
        return place != null
                && place.at().indexOf('/') < 0
                && place.at().indexOf('@') < 0
                && HostName.of(place.at()).isRegistrable();
    }
}
