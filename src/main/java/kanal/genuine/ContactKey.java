package kanal.genuine;

import java.util.List;
import kanal.guide.Place;
import kanal.guide.Place.Holder;

/**
 * By what a provider is found that a contact may concern, without reading all that is known of the provider. A key that two
 * share is no proof: what the provider itself says decides.
 *
 * @param text in one form; never empty
 */
public record ContactKey(Type type, String text) {
    /** What a provider is found by. */
    public enum Type {
        /** One of the ways in which an address is pasted. */
        ADDRESS,
        /** The beginning of a postal address. */
        STREET,
        /** A place that is the provider's own, or an authority's: the host and what is told of its path. */
        OWN_PLACE,
        /** A place where anybody speaks. */
        OPEN_PLACE,
        /** A word by which the provider is known. */
        PROVIDER_NAME,
        /** A word by which an authority is known that the provider names. */
        AUTHORITY_NAME
    }

    static ContactKey of(Brand brand) {
        return new ContactKey(
                brand.model().authority() == null ? Type.PROVIDER_NAME : Type.AUTHORITY_NAME, brand.word());
    }

    /** Of a path the last segment that is told, because the first ones are those of thousands in a store of apps. */
    static ContactKey of(Place place) {
        String at = place.at();
        String page = at.split("\\?", 2)[0];
        List<String> segments = List.of(page.split("/"));
        String told = segments.stream()
                .skip(1)
                .filter(segment -> !segment.equals("*") && !segment.startsWith("#"))
                .reduce((first, last) -> last)
                .map(last -> "/" + last)
                .orElse(segments.size() > 1 ? "/*" : "");
        String text = segments.get(0) + (page.length() < at.length() ? at.substring(page.length()) : told);
        return new ContactKey(place.holder() == Holder.OWN ? Type.OWN_PLACE : Type.OPEN_PLACE, text);
    }

    /** The host of a place; the whole of a handle. */
    String site() {
        return text.split("[/?]", 2)[0];
    }
}
