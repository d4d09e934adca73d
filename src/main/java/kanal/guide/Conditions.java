package kanal.guide;

import java.util.Set;

/**
 * For whom an address is.
 *
 * @param needsOpenApp whether it is reached only from inside the app with a working account
 * @param onlyBusiness whether it serves business accounts only
 * @param countries where it serves; empty for everywhere
 * @param platforms what it serves; empty for every platform
 * @param problems what it is for; empty for every problem of its channel
 */
public record Conditions(
        boolean needsOpenApp,
        boolean onlyBusiness,
        Set<Region> countries,
        Set<Platform> platforms,
        Set<ProblemCode> problems) {
    /** For everybody and everything that the channel serves. */
    public static final Conditions NONE = new Conditions(false, false, Set.of(), Set.of(), Set.of());

    public Conditions {
        countries = Sets.ordered(countries);
        platforms = Sets.ordered(platforms);
        problems = Sets.ordered(problems);
    }

    /** Whether the address is meant for that problem; where it is not, it is not even listed. */
    public boolean isFor(ProblemCode problem) {
        return problems.isEmpty() || problems.contains(problem);
    }
}
