package kanal.keeping.editor;

import java.util.List;
import java.util.Optional;
import kanal.document.DocumentShape;
import kanal.document.PartKey;
import kanal.document.PartKind;
import kanal.document.ProviderTree;
import kanal.guide.Address;
import kanal.guide.Authority;
import kanal.guide.Channel;
import kanal.guide.Place;
import kanal.guide.Places;
import kanal.guide.Provider;
import kanal.keeping.changes.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/**
 * An address that lies outside of the listed places, as a keeper typed it; they may list its place with it.
 *
 * @param authority whose channel it is of; null for the provider's own
 * @param open the place in which it lies, where that is one in which anybody speaks
 * @param place what to list; null where anybody can have an address
 */
record UnlistedAddress(
        Provider provider,
        @Nullable Authority authority,
        Address address,
        @Nullable Place open,
        @Nullable Place place) {
    /** The name in the form of the place that the keeper confirms. */
    static final String NAME = "place";

    /** Nothing for an address that may be offered, is not to be offered, or is none yet. */
    static Optional<UnlistedAddress> of(Provider provider, String channel, ObjectNode part) {
        try {
            Address address = DocumentShape.MAPPER.treeToValue(part, Address.class);
            return Optional.of(of(provider, authority(provider, channel), address))
                    .filter(it -> !address.liesIn(Places.of(it.listed())));
        } catch (JacksonException notYet) {
            return Optional.empty();
        }
    }

    private static UnlistedAddress of(Provider provider, @Nullable Authority authority, Address address) {
        List<Place> listed = authority == null ? provider.places() : authority.places();
        Place open = Places.of(listed).at(address.kind(), address.value().en()).orElse(null);
        Place place = Place.around(address)
                .filter(it -> listed.stream().noneMatch(other -> other.at().equals(it.at())))
                .orElse(null);
        return new UnlistedAddress(provider, authority, address, open, place);
    }

    private static @Nullable Authority authority(Provider provider, String channel) {
        return provider.channels().stream()
                .filter(it -> it.code().value().equals(channel))
                .findFirst()
                .map(Channel::authority)
                .flatMap(provider::authority)
                .orElse(null);
    }

    private List<Place> listed() {
        return authority == null ? provider.places() : authority.places();
    }

    /** Lists the place that the keeper confirmed, if it is still the one around the address. */
    static void list(ProviderTree tree, Provider current, String channel, ObjectNode part, String place) {
        of(current, channel, part).filter(it -> it.isConfirmed(place)).ifPresent(it -> it.list(tree));
    }

    private void list(ProviderTree tree) {
        PartKey key = authority == null
                ? new PartKey(PartKind.PROVIDER, provider.code().value())
                : new PartKey(PartKind.AUTHORITY, authority.code());
        ObjectNode holder = tree.part(key).orElseThrow();
        holder.withArrayProperty("places").add(DocumentShape.MAPPER.<ObjectNode>valueToTree(place));
        tree.put(key, holder);
    }

    boolean isConfirmed(String confirmed) {
        return place != null && confirmed.equals(place.at());
    }

    /** Why it cannot be offered, in plain words. */
    String reason(Wording wording) {
        String value = address.value().en();
        String reason = open == null
                ? wording.message("admin.place.outside", value, whose(wording))
                : wording.message("admin.place.open", value, open.at());
        return place == null ? reason + " " + wording.message("admin.place.none") : reason;
    }

    /** The question whether to list the place, too; null where there is nothing to ask. */
    FormPage.@Nullable Offer offer(String confirmed, Wording wording) {
        return place == null
                ? null
                : new FormPage.Offer(
                        SubmittedForm.PART + ".value",
                        NAME,
                        place.at(),
                        wording.message("admin.place.also", place.at(), whose(wording)),
                        wording.message(place.at().matches("[^/@]+") ? "admin.place.domain" : "admin.place.page"),
                        isConfirmed(confirmed));
    }

    private String whose(Wording wording) {
        return (authority == null ? provider.name() : authority.name()).in(wording.language());
    }
}
