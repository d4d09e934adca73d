package kanal.keeping.editor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import kanal.document.PartKey;
import kanal.document.PartKind;
import kanal.document.ProviderTree;
import kanal.document.UnknownPartException;
import kanal.guide.Place;
import kanal.guide.Provider;
import kanal.keeping.changes.PartPath;
import kanal.keeping.changes.Reference;
import kanal.keeping.changes.Wording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What has evidence of its own: a part, or one of a part's places.
 *
 * @param place where it is; empty for the part itself
 */
public record Sourced(PartKey key, String place) {
    static final String PLACE = "at";
    private static final String PLACES = "places";

    Sourced(PartKey key) {
        this(key, "");
    }

    /** Where its short form is. */
    public String path(Provider provider) {
        String path = PartPath.of(provider, key) + "/confirm";
        return place.isEmpty() ? path : path + "?" + PLACE + "=" + URLEncoder.encode(place, StandardCharsets.UTF_8);
    }

    /** The form of the part, at the place. */
    public String form(Provider provider) {
        String path = PartPath.of(provider, key);
        return place.isEmpty()
                ? path
                : path + "?at=" + String.join(".", Posted.PART, PLACES, Integer.toString(position(provider)), PLACE);
    }

    /** Where it stands in the document: keys and positions from the top. */
    public List<String> path(ProviderTree tree, Provider provider) {
        List<String> part = tree.place(key);
        return place.isEmpty()
                ? part
                : Stream.concat(part.stream(), Stream.of(PLACES, Integer.toString(position(provider))))
                        .toList();
    }

    private int position(Provider provider) {
        List<Place> places = key.kind() == PartKind.PROVIDER
                ? provider.places()
                : provider.authorities().stream()
                        .filter(authority -> authority.code().equals(key.code()))
                        .flatMap(authority -> authority.places().stream())
                        .toList();
        return places.stream().map(Place::at).toList().indexOf(place);
    }

    String title(Provider provider, PartPages pages) {
        return place.isEmpty() ? pages.title(provider, key) : name(provider, pages.wording());
    }

    /** Of a place: whose it is, and where. */
    public String name(Provider provider, Wording wording) {
        String holder = key.kind() == PartKind.AUTHORITY
                ? Reference.AUTHORITY.name(key.code(), provider, wording)
                : provider.name().in(wording.language());
        return wording.message("admin.work.place", holder, place);
    }

    /**
     * The node that has the evidence.
     *
     * @param part as the document has it
     * @throws UnknownPartException where it has none of its own
     */
    ObjectNode in(ObjectNode part) {
        boolean inPlaces = key.kind() == PartKind.PROVIDER || key.kind() == PartKind.AUTHORITY;
        Stream<JsonNode> nodes = inPlaces ? part.path(PLACES).valueStream() : Stream.of(part);
        return nodes.filter(node -> !inPlaces || node.path(PLACE).asString("").equals(place))
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .filter(node -> node.has("evidence"))
                .findFirst()
                .orElseThrow(() -> new UnknownPartException(key + " " + place));
    }
}
