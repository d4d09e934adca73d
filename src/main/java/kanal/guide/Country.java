package kanal.guide;

import java.util.Locale;
import java.util.Set;

/**
 * A country by its ISO 3166-1 alpha-2 code.
 *
 * @param code two upper-case letters that the standard assigns, such as {@code ID}
 */
public record Country(String code) {
    private static final Set<String> ASSIGNED = Set.of(Locale.getISOCountries());

    public Country {
        if (!ASSIGNED.contains(code)) {
            throw new IllegalArgumentException("Not a country code of ISO 3166-1: '" + code + "'");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
