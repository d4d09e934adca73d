package kanal.guide;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One door of a channel, and why we believe it is what it says.
 *
 * @param value the address itself; in words, and then by language, for the kinds that are told in words
 * @param note what a person must know about it: what it is good for, or why it is not offered
 * @param replacedBy the address that took the place of a retired one
 * @param stopped the keeper's message when this door is closed for now
 * @param steps how to go through this door, where that differs from its channel's steps
 */
public record Address(
        AddressCode code,
        Kind kind,
        LocalText value,
        Evidence evidence,
        Conditions conditions,
        @Nullable LocalText note,
        @Nullable AddressCode replacedBy,
        @Nullable LocalText stopped,
        List<Step> steps) {
    public Address {
        Slug.checkOfPart(code.value());
        steps = List.copyOf(steps);
        if (!kind.accepts(value.id()) || !kind.accepts(value.en())) {
            throw new RefusedException(Rule.ADDRESS.by(kind, value.id()));
        }
        if (!kind.isInWords() && !value.isSameEverywhere()) {
            throw new RefusedException(Rule.SAME_EVERYWHERE.by(kind));
        }
    }

    /** Whether it may be told: it is not offered, or lies in a place that is its holder's own, or is of a kind that lies nowhere. */
    public boolean liesIn(Places places) {
        return !evidence.grade().offered()
                || !kind.isOnline()
                || places.at(kind, value.en())
                        .filter(place -> place.holder() == Place.Holder.OWN)
                        .isPresent();
    }

    /** The link to this address: https, mailto or tel, and only for an address that may be offered. */
    public Optional<String> href() {
        return evidence.grade().offered() && stopped == null ? kind.href(value.en()) : Optional.empty();
    }
}
