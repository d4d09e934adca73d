package kanal.keeping.changes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kanal.guide.Access;
import kanal.guide.Address;
import kanal.guide.Country;
import kanal.guide.Platform;
import kanal.guide.ProblemCode;
import kanal.guide.Provider;
import kanal.guide.Region;
import kanal.guide.Urgency;
import kanal.ranking.Situation;

/** The situations in which keepers are shown what a change does: every mix of what people say most often. */
final class UsualSituations {
    static final List<Urgency> URGENCIES = List.of(Urgency.CAN_WAIT, Urgency.NOW);

    /** Null is the platform that nobody told. */
    static final List<Platform> PLATFORMS = Arrays.asList(null, Platform.ANDROID, Platform.IPHONE);

    private static final Country HOME = new Country("ID");

    /** UnlistedAddress, in no region that texts are written for. */
    private static final Country ABROAD = new Country("SG");

    private static final Country EUROPE = new Country("DE");

    private UsualSituations() {}

    static List<Situation> of(ProblemCode problem, List<Provider> providers) {
        List<Situation> situations = new ArrayList<>();
        for (Access access : Access.values()) {
            for (Urgency urgency : URGENCIES) {
                for (Platform platform : PLATFORMS) {
                    for (Country country : countries(problem, providers)) {
                        situations.add(new Situation(problem, platform, access, urgency, country, List.of()));
                    }
                }
            }
        }
        return situations;
    }

    /** Here, abroad, and wherever a door for this problem is made for or proven for. */
    static List<Country> countries(ProblemCode problem, List<Provider> providers) {
        Set<Country> countries = new LinkedHashSet<>(List.of(HOME, ABROAD));
        providers.stream()
                .flatMap(provider -> provider.channels().stream())
                .filter(channel -> channel.fit(problem).isPresent())
                .flatMap(channel -> channel.addresses().stream())
                .filter(address -> address.conditions().isFor(problem))
                .flatMap(UsualSituations::regions)
                .map(region -> region.code().equals("EEA") ? EUROPE : new Country(region.code()))
                .forEach(countries::add);
        return List.copyOf(countries);
    }

    private static Stream<Region> regions(Address address) {
        return Stream.concat(address.conditions().countries().stream(), address.evidence().about().stream());
    }
}
