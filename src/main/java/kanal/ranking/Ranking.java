package kanal.ranking;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kanal.guide.Problem;
import kanal.guide.Provider;

/**
 * Which doors to knock on in a situation, in which order and why; and which not.
 *
 * @param recommendations duties, then the alternatives, each best first; their ranks 1 to n
 * @param setAside what serves the problem and is not offered, in the document's order
 * @param plan the recommendations in time
 * @param chanceOverall that one of the alternatives solves the problem before it is given up: 1 − ∏(1 − chance), 0 to 1
 */
public record Ranking(
        Situation situation,
        List<Recommendation> recommendations,
        List<SetAside> setAside,
        Plan plan,
        double chanceOverall) {
    public Ranking {
        recommendations = List.copyOf(recommendations);
        setAside = List.copyOf(setAside);
    }

    /**
     * Applies the rule: sets aside what cannot serve this person, then puts the duties first, which wait for nothing,
     * and of the rest the highest index, which for the given windows and one contact at a time maximises the value of
     * help (swap two neighbours to see it).
     *
     * <p>For a retired problem there is no order: nothing is recommended, and nothing set aside.
     *
     * @param today the day on which the person asks; evidence ages up to it and the plan starts on it
     * @throws IllegalArgumentException when the provider does not know the situation's problem
     */
    public static Ranking rank(Situation situation, Provider provider, LocalDate today) {
        Problem problem = provider.problem(situation.problem())
                .orElseThrow(() -> new IllegalArgumentException("There is no problem '" + situation.problem() + "'"));
        Sieve sieve = new Sieve(situation, problem, today);
        if (problem.retired() == null) {
            provider.channels().forEach(sieve::pass);
        }

        List<Candidate> places =
                sieve.candidates().stream().sorted(Candidate.BEST_FIRST).toList();
        List<Recommendation> recommendations = IntStream.range(0, places.size())
                .mapToObj(i -> Recommendation.of(places.get(i), places.subList(0, i)))
                .toList();
        return new Ranking(
                situation,
                recommendations,
                sieve.setAside(),
                Plan.of(problem.code(), recommendations),
                chanceOverall(recommendations));
    }

    private static double chanceOverall(List<Recommendation> recommendations) {
        return 1
                - recommendations.stream()
                        .filter(recommendation -> !recommendation.duty())
                        .mapToDouble(
                                recommendation -> 1 - recommendation.estimate().chance())
                        .reduce(1, (left, right) -> left * right);
    }
}
