package kanal.genuine;

import java.util.stream.Stream;
import kanal.guide.Place;
import kanal.guide.Place.Holder;
import kanal.guide.Provider;

/**
 * A word by which a provider is known.
 *
 * @param skeleton the word as it is compared
 * @param model what those who use the word imitate
 */
record Brand(String skeleton, Counterpart model) {
    /** The words of a provider; none where it has no place that could be imitated. */
    static Stream<Brand> of(Provider provider) {
        return provider.places().stream()
                .filter(place -> place.holder() == Holder.OWN)
                .limit(1)
                .flatMap(place -> words(provider, place));
    }

    private static Stream<Brand> words(Provider provider, Place place) {
        Counterpart model = new Counterpart(provider, null, null, null, place);
        return provider.brandWords().stream().map(word -> new Brand(Glyphs.skeleton(word), model));
    }
}
