package kanal.ranking;

import static kanal.guide.Guides.channel;
import static kanal.guide.Guides.provider;
import static kanal.guide.Suitability.BEST;
import static kanal.guide.Suitability.GOOD;
import static kanal.guide.Suitability.LAST_RESORT;
import static kanal.guide.Suitability.POSSIBLE;
import static kanal.guide.WaitingTime.Basis.OFFICIAL;
import static kanal.ranking.Situations.situation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kanal.guide.ChannelBuilder;
import kanal.guide.Provider;
import kanal.guide.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The common tutorial taken at its word: the rule then comes to the conclusions of the tutorial's own section 7. */
class TutorialAtFaceValueTests {
    private static final List<String> GENERAL = List.of("malfunction-messages", "malfunction-calls", "other");
    private static final List<String> FORMAL = List.of("account-banned", "payment");
    private static final List<String> FOR_READERS = List.of("how-to", "backup-restore", "privacy-security");

    static Stream<Arguments> conclusions() {
        List<Arguments> rows = new ArrayList<>();
        for (Urgency urgency : Urgency.values()) {
            boolean now = urgency == Urgency.NOW;
            GENERAL.forEach(problem -> rows.add(Arguments.of(problem, urgency, now ? "social" : "in-app")));
            FORMAL.forEach(problem -> rows.add(Arguments.of(problem, urgency, now ? "social" : "email")));
            FOR_READERS.forEach(problem -> rows.add(Arguments.of(problem, urgency, "help-centre")));
            rows.add(Arguments.of("business-account", urgency, "business-support"));
        }
        return rows.stream();
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @MethodSource("conclusions")
    void comesToTheConclusionsOfTheTutorial(String problem, Urgency urgency, String first) {
        Ranking ranking = situation(problem).urgency(urgency).rankedBy(tutorial());

        assertThat(ranking.recommendations().get(0).channel().code()).hasToString(first);
    }

    @ParameterizedTest
    @CsvSource({"CAN_WAIT", "SOON", "NOW"})
    void sendsBannedPeopleWhoTriedTheAppAndEmailToSocialMedia(Urgency urgency) {
        Ranking ranking = situation("account-banned")
                .urgency(urgency)
                .tried("in-app")
                .tried("email")
                .rankedBy(tutorial());

        assertThat(ranking.recommendations())
                .singleElement()
                .satisfies(only -> assertThat(only.channel().code()).hasToString("social"));
    }

    @ParameterizedTest(name = "{0}, {1}: {2} {3}")
    @CsvSource({
        "account-banned, CAN_WAIT, email,  5.348,  0.0005",
        "account-banned, CAN_WAIT, social, 2.761,  0.0005",
        "account-banned, CAN_WAIT, in-app, 2.693,  0.0005",
        "account-banned, NOW,      social, 0.0252, 0.00005",
        "account-banned, NOW,      in-app, 0.0028, 0.00005",
        "account-banned, NOW,      email,  0.0008, 0.00005",
        "other,          CAN_WAIT, in-app, 8.079,  0.0005"
    })
    void hasTheIndexesThatWereComputedOnce(
            String problem, Urgency urgency, String channel, double index, double halfTheLastDigit) {
        Ranking ranking = situation(problem).urgency(urgency).rankedBy(tutorial());

        assertThat(ranking.recommendations())
                .filteredOn(next -> next.channel().code().value().equals(channel))
                .singleElement()
                .satisfies(next -> assertThat(next.index()).isCloseTo(index, within(halfTheLastDigit)));
    }

    @Test
    void givesUpAtTheNinetiethPercentile() {
        Ranking ranking = situation("account-banned").rankedBy(tutorial());

        assertThat(ranking.plan().entries())
                .extracting(entry -> entry.channel() + " " + entry.startHour() + "-" + entry.giveUpHour())
                .containsExactly("email 0-115", "social 115-163", "in-app 163-246");
    }

    private static Provider tutorial() {
        ChannelBuilder inApp = channel("in-app").waits(24, 48, OFFICIAL);
        ChannelBuilder email = channel("email").waits(48, 72, OFFICIAL);
        ChannelBuilder social = channel("social").waits(2, 24, OFFICIAL);
        ChannelBuilder helpCentre = channel("help-centre").immediate();
        for (String problem : GENERAL) {
            inApp.suits(problem, BEST);
            email.suits(problem, POSSIBLE);
            social.suits(problem, LAST_RESORT);
        }
        for (String problem : FORMAL) {
            email.suits(problem, BEST);
            inApp.suits(problem, POSSIBLE);
            social.suits(problem, LAST_RESORT);
        }
        for (String problem : FOR_READERS) {
            helpCentre.suits(problem, GOOD);
            inApp.suits(problem, POSSIBLE);
        }
        ChannelBuilder businessSupport =
                channel("business-support").waits(48, 72, OFFICIAL).suits("business-account", BEST);
        email.suits("business-account", POSSIBLE);
        return provider()
                .with(inApp, email, social, helpCentre, businessSupport)
                .build();
    }
}
