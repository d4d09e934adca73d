package kanal.genuine;

import java.util.List;
import java.util.stream.Stream;
import kanal.guide.Authority;
import kanal.guide.Place;
import kanal.guide.Place.Holder;
import kanal.guide.Provider;
import org.jspecify.annotations.Nullable;

/**
 * A word by which a provider or an authority is known.
 *
 * @param word the word, in lower case
 * @param model what those who use the word imitate
 */
record Brand(String word, Counterpart model) {
    /** The words of a provider and of the authorities that it names; none of those without a place that could be imitated. */
    static Stream<Brand> of(Provider provider) {
        return Stream.concat(
                words(provider, null, provider.brandWords(), provider.places()),
                provider.authorities().stream()
                        .flatMap(authority -> words(provider, authority, authority.brandWords(), authority.places())));
    }

    private static Stream<Brand> words(
            Provider provider, @Nullable Authority authority, List<String> words, List<Place> places) {
        return places.stream()
                .filter(place -> place.holder() == Holder.OWN)
                .limit(1)
                .map(place -> new Counterpart(provider, authority, null, null, place))
                .flatMap(model -> words.stream().map(word -> new Brand(word, model)));
    }
}
