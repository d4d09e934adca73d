package kanal.ranking;

import static kanal.ranking.Situations.situation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kanal.guide.Access;
import kanal.guide.Country;
import kanal.guide.Guides;
import kanal.guide.Platform;
import kanal.guide.ProblemCode;
import kanal.guide.Provider;
import kanal.guide.Suitability;
import kanal.guide.Urgency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every guide and situation; each row is named by its seed. */
class OrderPropertyTests {
    /** What rounding may add to the value of an order, which is at most 1. */
    private static final double ROUNDING = 1e-12;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 480);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void findsAnOrderThatNoOtherBeats(long seed) {
        Random random = new Random(seed);
        Provider provider = new RandomGuides(random).offered(1 + (int) (seed % 6));
        Urgency urgency = oneOf(random, Urgency.values());
        List<Estimate> ours =
                estimates(situation("account-banned").urgency(urgency).rankedBy(provider));

        double best = permutations(ours).stream()
                .mapToDouble(OrderPropertyTests::value)
                .max()
                .orElseThrow();

        assertThat(value(ours)).isCloseTo(best, within(ROUNDING));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void losesByEverySwapOfNeighbours(long seed) {
        List<Estimate> ours = estimates(situation("how-to").rankedBy(new RandomGuides(new Random(seed)).offered(10)));

        for (int i = 1; i < ours.size(); i++) {
            List<Estimate> swapped = new ArrayList<>(ours);
            Collections.swap(swapped, i - 1, i);
            assertThat(value(swapped)).isLessThanOrEqualTo(value(ours) + ROUNDING);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void ranksEveryGuideForEverySituation(long seed) {
        Random random = new Random(seed);
        Provider provider = new RandomGuides(random).anything(random.nextInt(12));
        Situation situation = anySituation(random, provider);

        Ranking ranking = Ranking.rank(situation, provider, Guides.TODAY);

        assertThat(ranking).isEqualTo(Ranking.rank(situation, provider, Guides.TODAY));
        assertRanksAndPlanFit(ranking);
        assertNothingIsBothOfferedAndSetAside(ranking);
        assertChancesAddUp(ranking);
    }

    private static void assertRanksAndPlanFit(Ranking ranking) {
        List<Recommendation> order = ranking.recommendations();
        assertThat(order)
                .extracting(Recommendation::rank)
                .isEqualTo(IntStream.rangeClosed(1, order.size()).boxed().toList());
        List<Recommendation> duties =
                order.stream().filter(Recommendation::duty).toList();
        List<Recommendation> others =
                order.stream().filter(next -> !next.duty()).toList();
        assertThat(order.subList(0, duties.size())).isEqualTo(duties);
        assertThat(duties).extracting(Recommendation::index).isSortedAccordingTo(Collections.reverseOrder());
        assertThat(others).extracting(Recommendation::index).isSortedAccordingTo(Collections.reverseOrder());
        assertThat(ranking.plan().entries().subList(0, duties.size()))
                .allMatch(entry -> entry.startHour() == 0 && entry.giveUpHour() == null);
        assertThat(ranking.plan().entries().subList(duties.size(), order.size()))
                .allMatch(entry -> entry.giveUpHour() != null);
        if (!others.isEmpty()) {
            boolean isLastResort = suitability(others.get(0), ranking) == Suitability.LAST_RESORT;
            int answered = duties.stream()
                    .filter(duty -> suitability(duty, ranking).compareTo(Suitability.GOOD) <= 0)
                    .filter(duty -> !duty.channel().immediate())
                    .mapToInt(duty -> duty.estimate().giveUpHours())
                    .max()
                    .orElse(0);
            assertThat(ranking.plan().entries().get(duties.size()).startHour()).isEqualTo(isLastResort ? answered : 0);
        }
        assertThat(order).allSatisfy(next -> {
            assertThat(next.index()).isFinite().isNotNegative();
            assertThat(next.reasons()).isNotEmpty();
            assertThat(next.estimate().giveUpHours()).isBetween(1, 336);
            assertThat(next.addresses())
                    .allMatch(address -> address.evidence().grade().offered());
        });
        assertThat(ranking.plan().entries())
                .extracting(Plan.Entry::channel)
                .isEqualTo(order.stream().map(next -> next.channel().code()).toList());
    }

    private static Suitability suitability(Recommendation next, Ranking ranking) {
        return next.channel().fit(ranking.situation().problem()).orElseThrow().suitability();
    }

    private static void assertNothingIsBothOfferedAndSetAside(Ranking ranking) {
        List<String> offered = new ArrayList<>();
        ranking.recommendations().forEach(next -> {
            offered.add("channel " + next.channel().code());
            next.addresses().forEach(address -> offered.add("address " + address.code()));
        });
        assertThat(ranking.setAside())
                .extracting(aside -> aside.address() == null
                        ? "channel " + aside.channel().code()
                        : "address " + aside.address().code())
                .doesNotHaveDuplicates()
                .noneMatch(offered::contains);
    }

    private static void assertChancesAddUp(Ranking ranking) {
        double none = 1;
        for (Recommendation next : ranking.recommendations()) {
            assertThat(next.estimate().chance()).isBetween(0.0, 0.57);
            none *= next.duty() ? 1 : 1 - next.estimate().chance();
        }
        assertThat(ranking.chanceOverall()).isCloseTo(1 - none, within(1e-15));
    }

    private static Situation anySituation(Random random, Provider provider) {
        Platform platform = random.nextBoolean() ? null : oneOf(random, Platform.values());
        List<Tried> tried = provider.channels().stream()
                .filter(channel -> random.nextInt(4) == 0)
                .map(channel -> new Tried(channel.code(), random.nextBoolean() ? null : random.nextInt(40)))
                .toList();
        return new Situation(
                new ProblemCode(RandomGuides.PROBLEMS.get(random.nextInt(RandomGuides.PROBLEMS.size()))),
                platform,
                oneOf(random, Access.values()),
                oneOf(random, Urgency.values()),
                new Country(List.of("ID", "IN", "DE", "US").get(random.nextInt(4))),
                tried);
    }

    /** Σ aᵢ·∏(bⱼ − aⱼ) over the contacts before: gone on unsolved, and later. */
    private static double value(List<Estimate> order) {
        double value = 0;
        double reached = 1;
        for (Estimate next : order) {
            value += next.gain() * reached;
            reached *= next.shrinking() - next.gain();
        }
        return value;
    }

    private static List<Estimate> estimates(Ranking ranking) {
        return ranking.recommendations().stream().map(Recommendation::estimate).toList();
    }

    private static <T> T oneOf(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static <T> List<List<T>> permutations(List<T> values) {
        if (values.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> all = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            List<T> rest = new ArrayList<>(values);
            T first = rest.remove(i);
            for (List<T> tail : permutations(rest)) {
                List<T> one = new ArrayList<>(List.of(first));
                one.addAll(tail);
                all.add(one);
            }
        }
        return all;
    }
}
