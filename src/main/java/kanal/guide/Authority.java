package kanal.guide;

import java.util.List;
import java.util.Optional;

/**
 * Somebody beside the provider who helps: a bank, a mobile operator, a public service.
 *
 * @param brandWords the words, in lower case, by which those who imitate it make their addresses look like its own
 * @param places where its addresses lie
 */
public record Authority(String code, LocalText name, List<String> brandWords, List<Place> places) {
    public Authority {
        Slug.check(code);
        Slug.checkOfPart(code);
        brandWords = Check.brandWords(brandWords);
        places = List.copyOf(places);
        Check.unique("place", places, Place::at);
    }

    /** The place of the authority's in which such an address lies; whose it is must be asked of the place. */
    public Optional<Place> place(Kind kind, String value) {
        return Places.of(places).at(kind, value);
    }
}
