package kanal.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kanal.guide.Channel;
import kanal.guide.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The places of what was stored before there were places: the narrowest ones around the addresses that it offered, so
 * that an old revision can still be read, and nothing more than that was ever confirmed.
 */
final class OldPlaces {
    private OldPlaces() {}

    /**
     * The narrowest places around what those channels offer.
     *
     * @param authority whose channels they are; null for the provider's own
     */
    private static List<Place> of(@Nullable String authority, List<Channel> channels) {
        Map<String, Place> places = new LinkedHashMap<>();
        channels.stream()
                .filter(channel -> Objects.equals(channel.authority(), authority))
                .flatMap(channel -> channel.addresses().stream())
                .filter(address -> address.evidence().grade().offered())
                .flatMap(address -> Place.around(address).stream())
                .forEach(place -> places.putIfAbsent(place.at(), place));
        return List.copyOf(places.values());
    }

    /** Adds them to a document that has none. */
    static void add(JsonNode document) {
        if (!(document instanceof ObjectNode root)
                || root.has("places")
                || root.path("authorities").valueStream().anyMatch(authority -> authority.has("places"))) {
            return;
        }
        List<Channel> channels = root.path("channels")
                .valueStream()
                .map(channel -> DocumentShape.MAPPER.treeToValue(channel, Channel.class))
                .toList();
        put(root, of(null, channels));
        for (JsonNode authority : root.path("authorities")) {
            put((ObjectNode) authority, of(authority.path("code").asString(""), channels));
        }
    }

    private static void put(ObjectNode holder, List<Place> places) {
        if (!places.isEmpty()) {
            holder.set("places", DocumentShape.MAPPER.valueToTree(places));
        }
    }
}
