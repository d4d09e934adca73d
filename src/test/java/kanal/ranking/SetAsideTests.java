package kanal.ranking;

import static kanal.guide.Guides.TODAY;
import static kanal.guide.Guides.address;
import static kanal.guide.Guides.channel;
import static kanal.guide.Guides.provider;
import static kanal.guide.Suitability.BEST;
import static kanal.guide.Suitability.GOOD;
import static kanal.guide.WaitingTime.Basis.OFFICIAL;
import static kanal.guide.WaitingTime.Basis.REPORTED;
import static kanal.ranking.Situations.situation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import kanal.guide.AddressBuilder;
import kanal.guide.ChannelBuilder;
import kanal.guide.Grade;
import kanal.guide.Platform;
import kanal.guide.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SetAsideTests {
    private static final String BANNED = "account-banned";

    @Test
    void setsAsideChannelsThatNeedTheAppForPeopleWhoAreLockedOut() {
        ChannelBuilder inApp =
                channel("in-app").suits(BANNED, BEST).at(address("settings").needsOpenApp());

        assertThat(ranked(situation(BANNED).lockedOut(), inApp)).isEmpty();
        assertThat(setAside(situation(BANNED).lockedOut(), inApp)).containsExactly("settings NEEDS_OPEN_APP");
        assertThat(ranked(situation(BANNED), inApp)).containsExactly("in-app");
    }

    @ParameterizedTest
    @CsvSource({"RETIRED, RETIRED", "CONTRADICTED, CONTRADICTED", "D, UNCONFIRMED_ADDRESS"})
    void setsAsideWhatIsNotProven(Grade grade, Criterion criterion) {
        ChannelBuilder email =
                channel("email").suits(BANNED, BEST).at(address("mail").grade(grade));

        assertThat(ranked(situation(BANNED), email)).isEmpty();
        assertThat(setAside(situation(BANNED), email)).containsExactly("mail " + criterion);
    }

    @Test
    void setsAsideAWholeChannelThatIsRetiredEvenWhereItIsClosedOrWasTried() {
        ChannelBuilder fax = channel("fax").suits(BANNED, BEST).retired();

        assertThat(ranked(situation(BANNED), fax)).isEmpty();
        assertThat(setAside(situation(BANNED), fax)).containsExactly("fax RETIRED");
        assertThat(setAside(situation(BANNED).tried("fax", 1), fax)).containsExactly("fax RETIRED");
        assertThat(setAside(situation(BANNED), fax.stopped())).containsExactly("fax RETIRED");
    }

    @Test
    void setsAsideWhatIsOnlyForBusinessesUnlessTheProblemIsTheirs() {
        ChannelBuilder email = channel("email")
                .suits(BANNED, BEST)
                .suits("business-account", BEST)
                .at(address("smb").onlyBusiness());

        assertThat(setAside(situation(BANNED), email)).containsExactly("smb ONLY_BUSINESS");
        assertThat(ranked(situation("business-account"), email)).containsExactly("email");
    }

    @ParameterizedTest
    @CsvSource({"IN, IN, true", "ID, IN, false", "DE, EEA, true", "CH, EEA, false"})
    void setsAsideWhatDoesNotServeTheCountry(String country, String region, boolean served) {
        ChannelBuilder officer =
                channel("officer").suits(BANNED, BEST).at(address("mail").onlyIn(region));

        assertThat(ranked(situation(BANNED).in(country), officer).contains("officer"))
                .isEqualTo(served);
        assertThat(setAside(situation(BANNED).in(country), officer).contains("mail NOT_IN_YOUR_COUNTRY"))
                .isEqualTo(!served);
    }

    @Test
    void setsAsideWhatIsForAnotherPlatformButNothingWhereThePlatformIsUnknown() {
        ChannelBuilder email =
                channel("email").suits(BANNED, BEST).at(address("android-mail").onlyOn(Platform.ANDROID));

        assertThat(setAside(situation(BANNED).on(Platform.IPHONE), email))
                .containsExactly("android-mail OTHER_PLATFORM");
        assertThat(ranked(situation(BANNED).on(Platform.ANDROID), email)).containsExactly("email");
        assertThat(ranked(situation(BANNED), email)).containsExactly("email");
    }

    @Test
    void listsTheAddressesThatAreSetAsideOfAChannelThatRemains() {
        ChannelBuilder email = channel("email")
                .suits(BANNED, BEST)
                .at(
                        address("old-mail").grade(Grade.RETIRED),
                        address("mail"),
                        address("stopped-mail").stopped());

        assertThat(ranked(situation(BANNED), email)).containsExactly("email");
        assertThat(setAside(situation(BANNED), email)).containsExactly("old-mail RETIRED", "stopped-mail STOPPED");
    }

    @Test
    void setsAsideAStoppedChannelAsAWhole() {
        ChannelBuilder email = channel("email")
                .suits(BANNED, BEST)
                .at(address("mail"), address("old-mail").grade(Grade.RETIRED))
                .stopped();

        assertThat(ranked(situation(BANNED).tried("email"), email)).isEmpty();
        assertThat(setAside(situation(BANNED).tried("email"), email)).containsExactly("email STOPPED");
    }

    @Test
    void listsNeitherWhatDoesNotServeTheProblemNorAddressesForOtherProblems() {
        ChannelBuilder bank = channel("bank").suits("payment", BEST);
        ChannelBuilder email = channel("email")
                .suits(BANNED, GOOD)
                .suits("payment", GOOD)
                .at(address("payment-mail").onlyFor("payment").grade(Grade.D));

        assertThat(ranked(situation(BANNED), bank, email)).isEmpty();
        assertThat(setAside(situation(BANNED), bank, email)).isEmpty();
        assertThat(setAside(situation("payment"), bank, email)).containsExactly("payment-mail UNCONFIRMED_ADDRESS");
    }

    static Stream<Arguments> precedence() {
        return Stream.of(
                Arguments.of(worst().grade(Grade.RETIRED).onlyIn("IN").stopped(), "STOPPED"),
                Arguments.of(worst().grade(Grade.RETIRED).onlyIn("IN"), "NOT_IN_YOUR_COUNTRY"),
                Arguments.of(worst().grade(Grade.RETIRED), "RETIRED"),
                Arguments.of(worst().grade(Grade.D), "UNCONFIRMED_ADDRESS"),
                Arguments.of(worst(), "ONLY_BUSINESS"),
                Arguments.of(address("mail").onlyOn(Platform.WEB).needsOpenApp(), "OTHER_PLATFORM"),
                Arguments.of(address("mail").needsOpenApp(), "NEEDS_OPEN_APP"));
    }

    /** An address that everything speaks against that is not a matter of proof. */
    private static AddressBuilder worst() {
        return address("mail").onlyBusiness().onlyOn(Platform.WEB).needsOpenApp();
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("precedence")
    void givesTheFirstReasonOfThePolicy(AddressBuilder door, String criterion) {
        ChannelBuilder email = channel("email").suits(BANNED, BEST).at(door);
        Situations somebody = situation(BANNED).lockedOut().on(Platform.ANDROID).tried("email");

        assertThat(setAside(somebody, email)).containsExactly("mail " + criterion);
    }

    @Test
    void declaresThePolicyInItsOrder() {
        assertThat(Criterion.values())
                .extracting(Enum::name)
                .containsExactly(
                        "STOPPED",
                        "NOT_IN_YOUR_COUNTRY",
                        "RETIRED",
                        "CONTRADICTED",
                        "UNCONFIRMED_ADDRESS",
                        "ONLY_BUSINESS",
                        "OTHER_PLATFORM",
                        "NEEDS_OPEN_APP",
                        "DONE",
                        "ALREADY_TRIED");
    }

    @ParameterizedTest(name = "{0} days of {1}: until day {2}")
    @CsvSource({
        // 2 to 336 hours reported: 433 hours by the rule, so 14 days, 3 days, 1 day
        "0,  CAN_WAIT, 14",
        "10, CAN_WAIT, 4",
        "13, CAN_WAIT, 1",
        "14, CAN_WAIT,",
        "15, CAN_WAIT,",
        "2,  SOON,     1",
        "3,  SOON,",
        "0,  NOW,      1",
        "1,  NOW,"
    })
    void tellsHowLongToWaitForAChannelThatWasTried(int days, Urgency urgency, Integer daysLeft) {
        ChannelBuilder inApp = channel("in-app").suits(BANNED, BEST).waits(2, 336, REPORTED);
        Ranking ranking = situation(BANNED)
                .urgency(urgency)
                .tried("in-app", days)
                .rankedBy(provider().with(inApp).build());

        assertThat(ranking.recommendations()).isEmpty();
        assertThat(ranking.setAside()).singleElement().satisfies(aside -> {
            assertThat(aside.criterion()).isEqualTo(Criterion.ALREADY_TRIED);
            assertThat(aside.address()).isNull();
            assertThat(aside.until()).isEqualTo(daysLeft == null ? null : TODAY.plusDays(daysLeft));
        });
    }

    @Test
    void roundsTheDaysThatAreLeftUp() {
        // 48 to 72 hours officially: given up after 115 hours, of which 96 have passed
        ChannelBuilder email = channel("email").suits(BANNED, BEST).waits(48, 72, OFFICIAL);
        Ranking ranking = situation(BANNED)
                .tried("email", 4)
                .rankedBy(provider().with(email).build());

        assertThat(ranking.setAside())
                .singleElement()
                .satisfies(aside -> assertThat(aside.until()).isEqualTo(TODAY.plusDays(1)));
    }

    @ParameterizedTest
    @EnumSource(Urgency.class)
    void waitsNoLongerForAChannelOfWhichNobodyKnowsWhenItWasTried(Urgency urgency) {
        ChannelBuilder inApp = channel("in-app").suits(BANNED, BEST);
        Ranking ranking = situation(BANNED)
                .urgency(urgency)
                .tried("in-app")
                .rankedBy(provider().with(inApp).build());

        assertThat(ranking.setAside())
                .singleElement()
                .satisfies(aside -> assertThat(aside.until()).isNull());
    }

    @Test
    void doesNotMindTriedChannelsThatItDoesNotKnow() {
        ChannelBuilder inApp = channel("in-app").suits(BANNED, BEST);

        assertThat(ranked(situation(BANNED).tried("fortune-teller"), inApp)).containsExactly("in-app");
    }

    @Test
    void refusesEntriesThatContradictThemselves() {
        var inApp = channel("in-app").build();

        assertThatIllegalArgumentException().isThrownBy(() -> new SetAside(inApp, null, Criterion.CONTRADICTED, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SetAside(inApp, inApp.addresses().get(0), Criterion.CONTRADICTED, TODAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tried(inApp.code(), -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tried(inApp.code(), 3_651));
    }

    private static List<String> ranked(Situations situation, ChannelBuilder... channels) {
        return situation.rankedBy(provider().with(channels).build()).recommendations().stream()
                .map(next -> next.channel().code().value())
                .toList();
    }

    /** The address, or else the channel, and the criterion. */
    private static List<String> setAside(Situations situation, ChannelBuilder... channels) {
        return situation.rankedBy(provider().with(channels).build()).setAside().stream()
                .map(aside -> (aside.address() == null
                                ? aside.channel().code()
                                : aside.address().code())
                        + " " + aside.criterion())
                .toList();
    }
}
