package kanal.guide;

import java.util.Set;

/**
 * Where an address or a text holds: one country, or the European Economic Area.
 *
 * @param code an ISO 3166-1 alpha-2 code, or {@code EEA}
 */
public record Region(String code) {
    private static final String EEA = "EEA";

    /** The EU's 27 members, Iceland, Liechtenstein and Norway (Agreement on the European Economic Area). */
    private static final Set<String> EEA_MEMBERS = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI",
            "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK");

    public Region {
        if (!code.equals(EEA)) {
            new Country(code);
        }
    }

    public boolean includes(Country country) {
        return code.equals(EEA) ? EEA_MEMBERS.contains(country.code()) : code.equals(country.code());
    }

    /** Whether one of these regions includes the country; no region at all means everywhere. */
    public static boolean anyIncludes(Set<Region> regions, Country country) {
        return regions.isEmpty() || regions.stream().anyMatch(region -> region.includes(country));
    }
}
