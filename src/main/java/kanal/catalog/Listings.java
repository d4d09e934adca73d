package kanal.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanal.document.Document;
import kanal.document.DocumentException;
import kanal.genuine.ContactCheck;
import kanal.genuine.Judgement;
import kanal.guide.Address;
import kanal.guide.Evidence;
import kanal.guide.Grade;
import kanal.guide.Guide;
import kanal.guide.Kind;
import kanal.guide.LocalText;
import kanal.guide.Place;
import kanal.guide.Place.Holder;
import kanal.guide.Provider;
import kanal.guide.Rule;
import org.springframework.stereotype.Component;

/**
 * What evidence something needs to be listed as a provider's own. Whatever the check of contacts would call not genuine (free
 * mail, a short link, a chat, a look-alike name) becomes genuine by being listed: that takes evidence of grade A or B, and
 * two owners where there are two.
 */
@Component
public class Listings {
    private static final Set<Kind> CHECKED = Set.of(Kind.EMAIL, Kind.URL, Kind.HANDLE);

    /**
     * Something with evidence.
     *
     * @param place of the evidence in the document
     * @param contacts what people could paste; nothing for what is no contact
     */
    private record Listing(List<String> place, List<String> contacts, Evidence evidence) {
        /** Whether it is said to be somebody's own, also where that is not proven. */
        boolean isClaimed() {
            return evidence.grade().compareTo(Grade.D) <= 0;
        }

        boolean isNoLess(Listing before) {
            return before.contacts.equals(contacts) && before.evidence.grade().compareTo(evidence.grade()) <= 0;
        }

        /** Of places many are on the word of others, and none is genuine by that. */
        boolean isUnlinked() {
            return place.contains("addresses") && evidence.grade() == Grade.C && evidence.url() == null;
        }
    }

    private final ContactChecks checks;
    private final ShippedDocuments shipped;

    Listings(ContactChecks checks, ShippedDocuments shipped) {
        this.checks = checks;
        this.shipped = shipped;
    }

    /** Whether a change lists something that the check of contacts calls not genuine while nobody lists it. */
    public boolean areDoubtful(Guide now, Provider after) {
        return doubtful(now, after).findAny().isPresent();
    }

    /**
     * Refuses such a change on weaker evidence than it needs.
     *
     * @throws DocumentException at the first new evidence that is not enough
     */
    public void refuse(Guide now, Provider after) {
        doubtful(now, after)
                .filter(listing -> listing.evidence().grade().compareTo(Grade.B) > 0)
                .findFirst()
                .ifPresent(listing -> {
                    throw DocumentException.at(
                            listing.place(),
                            after,
                            Rule.COULD_BE_ANYBODYS.by(listing.contacts().get(0)));
                });
        Set<LocalText> known = unlinkedSources(before(now, after));
        List<Listing> unlinked = of(after).stream()
                .filter(listing -> listing.isUnlinked()
                        && !known.contains(listing.evidence().source()))
                .toList();
        if (!unlinked.isEmpty()) {
            // What came with Kanal may be brought back
            Set<LocalText> exempt =
                    unlinkedSources(shipped.find(after.code()).map(Listings::of).orElse(List.of()));
            unlinked.stream()
                    .filter(listing -> !exempt.contains(listing.evidence().source()))
                    .findFirst()
                    .ifPresent(listing -> {
                        throw DocumentException.at(listing.place(), after, Rule.UNLINKED.by());
                    });
        }
    }

    private static Set<LocalText> unlinkedSources(List<Listing> listings) {
        return listings.stream()
                .filter(Listing::isUnlinked)
                .map(listing -> listing.evidence().source())
                .collect(Collectors.toSet());
    }

    private Stream<Listing> doubtful(Guide now, Provider after) {
        List<Listing> before = before(now, after);
        List<Listing> claimed = of(after).stream()
                .filter(listing -> listing.isClaimed()
                        && !listing.contacts().isEmpty()
                        && before.stream().noneMatch(listing::isNoLess))
                .toList();
        if (claimed.isEmpty()) {
            return Stream.empty();
        }
        ContactCheck check = checks.by(now);
        return claimed.stream()
                .filter(listing -> listing.contacts().stream()
                        .anyMatch(contact -> check.unlisted(contact) == Judgement.NOT_GENUINE));
    }

    private static List<Listing> before(Guide now, Provider after) {
        return of(now.provider(after.code()).orElseGet(() -> Document.blank(after.code())));
    }

    private static List<Listing> of(Provider provider) {
        List<Listing> listings = new ArrayList<>();
        for (int i = 0; i < provider.channels().size(); i++) {
            List<Address> addresses = provider.channels().get(i).addresses();
            for (int j = 0; j < addresses.size(); j++) {
                Address address = addresses.get(j);
                List<String> contacts = CHECKED.contains(address.kind())
                        ? List.of(address.value().en())
                        : List.<String>of();
                listings.add(new Listing(
                        List.of("channels", "" + i, "addresses", "" + j, "evidence"), contacts, address.evidence()));
            }
        }
        add(List.of(), provider.places(), listings);
        for (int i = 0; i < provider.authorities().size(); i++) {
            add(List.of("authorities", "" + i), provider.authorities().get(i).places(), listings);
        }
        return listings;
    }

    private static void add(List<String> holder, List<Place> places, List<Listing> listings) {
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            List<String> at = Stream.concat(holder.stream(), Stream.of("places", "" + i, "evidence"))
                    .toList();
            listings.add(new Listing(at, contacts(place), place.evidence()));
        }
    }

    /** A whole domain has mailboxes, too. */
    private static List<String> contacts(Place place) {
        return place.holder() == Holder.ANYONE
                ? List.of()
                : place.at().matches("[^/@]+") ? List.of(place.at(), "a@" + place.at()) : List.of(place.at());
    }
}
