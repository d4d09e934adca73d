package kanal.guide;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A country by its ISO 3166-1 alpha-2 code.
 *
 * @param code two upper-case letters that the standard assigns, such as {@code ID}, or that everybody uses for Kosovo
 */
public record Country(String code) {
    private static final String KOSOVO = "XK";
    private static final Set<String> CODES = Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of(KOSOVO))
            .collect(Collectors.toUnmodifiableSet());

    public Country {
        if (!CODES.contains(code)) {
            throw new RefusedException(Rule.COUNTRY.by(code));
        }
    }

    /** All of them, in no order. */
    public static Stream<Country> all() {
        return CODES.stream().map(Country::new);
    }

    @Override
    public String toString() {
        return code;
    }
}
