package kanal.ranking;

import static kanal.guide.Guides.TODAY;
import static kanal.guide.Guides.address;
import static kanal.guide.Guides.channel;
import static kanal.guide.Guides.provider;
import static kanal.guide.Suitability.BEST;
import static kanal.guide.Suitability.GOOD;
import static kanal.guide.Suitability.LAST_RESORT;
import static kanal.guide.Suitability.POSSIBLE;
import static kanal.guide.WaitingTime.Basis.CLAIMED;
import static kanal.guide.WaitingTime.Basis.REPORTED;
import static kanal.ranking.Situations.situation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import kanal.guide.ChannelBuilder;
import kanal.guide.Grade;
import kanal.guide.Guides;
import kanal.guide.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RankingTests {
    private static final String BANNED = "account-banned";

    @Test
    void putsWhatDecidesSuchCasesFirst() {
        assertThat(order(
                        situation(BANNED),
                        channel("social").suits(BANNED, LAST_RESORT),
                        channel("web-form").suits(BANNED, POSSIBLE),
                        channel("in-app").suits(BANNED, BEST),
                        channel("email").suits(BANNED, GOOD)))
                .containsExactly("in-app", "email", "web-form", "social");
    }

    @Test
    void breaksTiesByTheChannelsCode() {
        List<ChannelBuilder> channels = List.of(
                channel("b").suits(BANNED, GOOD),
                channel("c").suits(BANNED, GOOD),
                channel("a").suits(BANNED, GOOD));

        assertThat(order(situation(BANNED), channels.toArray(ChannelBuilder[]::new)))
                .containsExactly("a", "b", "c");
    }

    @ParameterizedTest
    @EnumSource(Urgency.class)
    void putsWhatAnswersAtOnceBeforeEverythingSlow(Urgency urgency) {
        assertThat(order(
                        situation(BANNED).urgency(urgency),
                        channel("email").suits(BANNED, BEST),
                        channel("hotline").suits(BANNED, LAST_RESORT).immediate()))
                .containsExactly("hotline", "email");
    }

    @Test
    void letsFreshProofMoveTheOrder() {
        assertThat(order(
                        situation(BANNED),
                        channel("old").suits(BANNED, GOOD).at(address("a").seenOn(TODAY.minusYears(3))),
                        channel("young").suits(BANNED, GOOD).at(address("b").seenOn(TODAY.minusDays(3)))))
                .containsExactly("young", "old");
    }

    @Test
    void letsABareClaimMoveNothing() {
        assertThat(index(channel("email").suits(BANNED, GOOD).waits(24, 48, CLAIMED)))
                .isEqualTo(index(channel("email").suits(BANNED, GOOD)));
    }

    @Test
    void usesTheWaitingTimesOfTheProblemBeforeThoseOfTheChannel() {
        ChannelBuilder slowHere =
                channel("a").waits(1, 2, REPORTED).suits(BANNED, GOOD, Guides.waiting(100, 700, REPORTED));
        ChannelBuilder quick = channel("b").waits(1, 2, REPORTED).suits(BANNED, GOOD);

        assertThat(order(situation(BANNED), slowHere, quick)).containsExactly("b", "a");
    }

    @Test
    void namesTheBestAddressFirstAndKeepsTheDocumentsOrderOtherwise() {
        ChannelBuilder email = channel("email")
                .suits(BANNED, GOOD)
                .at(
                        address("guide").grade(Grade.C),
                        address("second").seenOn(TODAY.minusDays(2)),
                        address("first"),
                        address("press").grade(Grade.B),
                        address("first-too"));
        Recommendation only = rank(situation(BANNED), email).recommendations().get(0);

        assertThat(only.addresses())
                .extracting(address -> address.code().value())
                .containsExactly("first", "first-too", "second", "press", "guide");
        assertThat(only.address().code()).hasToString("first");
    }

    @Test
    void countsProofForAnotherRegionAsThatOfAThirdParty() {
        ChannelBuilder european =
                channel("email").suits(BANNED, GOOD).at(address("mail").about("EEA"));
        ChannelBuilder guessed =
                channel("email").suits(BANNED, GOOD).at(address("mail").grade(Grade.C));

        assertThat(index(european)).isEqualTo(index(guessed));
        assertThat(rank(situation(BANNED).in("DE"), european)
                        .recommendations()
                        .get(0)
                        .index())
                .isGreaterThan(index(european));
    }

    @Test
    void plansOneContactAtATime() {
        Ranking ranking = rank(
                situation(BANNED).urgency(Urgency.SOON),
                channel("hotline").suits(BANNED, GOOD).immediate(),
                channel("in-app").suits(BANNED, BEST),
                channel("email").suits(BANNED, GOOD));

        assertThat(ranking.plan().entries())
                .extracting(entry -> entry.channel() + " " + entry.startHour() + "-" + entry.giveUpHour())
                .containsExactly("hotline 0-24", "in-app 0-72", "email 72-144");
    }

    @Test
    void doesEveryDutyTodayBeforeAndBesideTheAlternatives() {
        Ranking ranking = rank(
                situation(BANNED).urgency(Urgency.SOON),
                channel("in-app").suits(BANNED, BEST),
                channel("police").isDutyFor(BANNED, POSSIBLE),
                channel("bank").isDutyFor(BANNED, GOOD),
                channel("email").suits(BANNED, GOOD));

        assertThat(ranking.plan().entries())
                .extracting(entry -> entry.channel() + " " + entry.startHour() + "-" + entry.giveUpHour())
                .containsExactly("bank 0-null", "police 0-null", "in-app 0-72", "email 72-144");
        assertThat(ranking.recommendations())
                .extracting(Recommendation::duty)
                .containsExactly(true, true, false, false);
        assertThat(ranking.chanceOverall())
                .isEqualTo(rank(
                                situation(BANNED).urgency(Urgency.SOON),
                                channel("in-app").suits(BANNED, BEST),
                                channel("email").suits(BANNED, GOOD))
                        .chanceOverall());
    }

    @Test
    void startsALastResortOnlyWhenADutyThatDecidesTheProblemHadItsTime() {
        ChannelBuilder social = channel("social").suits(BANNED, LAST_RESORT);

        assertThat(starts(channel("web-form").isDutyFor(BANNED, BEST), social)).containsExactly(0, 72);
        assertThat(starts(channel("web-form").isDutyFor(BANNED, GOOD), social)).containsExactly(0, 72);
        assertThat(starts(channel("web-form").isDutyFor(BANNED, POSSIBLE), social))
                .containsExactly(0, 0);
        assertThat(starts(channel("bank").isDutyFor(BANNED, BEST).immediate(), social))
                .containsExactly(0, 0);
        assertThat(starts(
                        channel("web-form").isDutyFor(BANNED, BEST),
                        channel("operator").suits(BANNED, POSSIBLE).immediate(),
                        channel("email").suits(BANNED, POSSIBLE),
                        social))
                .containsExactly(0, 0, 0, 72);
    }

    private static List<Integer> starts(ChannelBuilder... channels) {
        return rank(situation(BANNED).urgency(Urgency.SOON), channels).plan().entries().stream()
                .map(Plan.Entry::startHour)
                .toList();
    }

    @Test
    void setsADutyAsideThatWasDone() {
        Ranking ranking = situation(BANNED)
                .tried("bank", 0)
                .rankedBy(provider()
                        .with(
                                channel("bank").isDutyFor(BANNED, BEST),
                                channel("email").suits(BANNED, GOOD))
                        .build());

        assertThat(ranking.recommendations())
                .extracting(next -> next.channel().code())
                .hasToString("[email]");
        assertThat(ranking.setAside()).singleElement().satisfies(aside -> {
            assertThat(aside.criterion()).isEqualTo(Criterion.DONE);
            assertThat(aside.until()).isNull();
        });
    }

    @Test
    void countsTheRanksFromOneAndAddsUpTheChances() {
        Ranking ranking = rank(
                situation(BANNED),
                channel("in-app").suits(BANNED, BEST),
                channel("email").suits(BANNED, GOOD));
        double inApp = ranking.recommendations().get(0).estimate().chance();
        double email = ranking.recommendations().get(1).estimate().chance();

        assertThat(ranking.recommendations()).extracting(Recommendation::rank).containsExactly(1, 2);
        assertThat(ranking.chanceOverall()).isCloseTo(1 - (1 - inApp) * (1 - email), within(1e-15));
    }

    @Test
    void answersWithNothingWhereNothingServesTheProblem() {
        Ranking ranking = situation("other")
                .rankedBy(provider().problems(Guides.problem("other")).build());

        assertThat(ranking.recommendations()).isEmpty();
        assertThat(ranking.setAside()).isEmpty();
        assertThat(ranking.plan().entries()).isEmpty();
        assertThat(ranking.chanceOverall()).isZero();
    }

    @Test
    void refusesAProblemThatTheProviderDoesNotKnow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> situation("weather")
                        .rankedBy(provider()
                                .with(channel("a").suits(BANNED, BEST))
                                .build()))
                .withMessageContaining("weather");
    }

    @Test
    void doesNotDependOnTheLocaleNorOnTheOrderOfTheDocument() {
        List<ChannelBuilder> channels = new ArrayList<>(List.of(
                channel("in-app").suits(BANNED, BEST),
                channel("email").suits(BANNED, GOOD),
                channel("iso").suits(BANNED, GOOD)));
        List<String> order = order(situation(BANNED), channels.toArray(ChannelBuilder[]::new));
        Collections.reverse(channels);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(order(situation(BANNED), channels.toArray(ChannelBuilder[]::new)))
                    .isEqualTo(order);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Ranking rank(Situations situation, ChannelBuilder... channels) {
        return situation.rankedBy(provider().with(channels).build());
    }

    private static List<String> order(Situations situation, ChannelBuilder... channels) {
        return rank(situation, channels).recommendations().stream()
                .map(next -> next.channel().code().value())
                .toList();
    }

    private static double index(ChannelBuilder channel) {
        return rank(situation(BANNED), channel).recommendations().get(0).index();
    }
}
