package kanal.ranking;

import static kanal.guide.Guides.TODAY;
import static kanal.guide.Guides.address;
import static kanal.guide.Guides.channel;
import static kanal.guide.Guides.provider;
import static kanal.guide.Suitability.BEST;
import static kanal.guide.Suitability.GOOD;
import static kanal.guide.Suitability.POSSIBLE;
import static kanal.guide.WaitingTime.Basis.CLAIMED;
import static kanal.guide.WaitingTime.Basis.OFFICIAL;
import static kanal.ranking.Reason.Code.ANSWERS_AT_ONCE;
import static kanal.ranking.Reason.Code.CAN_DECIDE;
import static kanal.ranking.Reason.Code.DECIDES_SUCH_CASES;
import static kanal.ranking.Reason.Code.FOR_ONE_PLATFORM_ONLY;
import static kanal.ranking.Reason.Code.FOR_YOUR_COUNTRY;
import static kanal.ranking.Reason.Code.FOR_YOUR_PLATFORM;
import static kanal.ranking.Reason.Code.LAST_RESORT;
import static kanal.ranking.Reason.Code.NO_TIME_KNOWN;
import static kanal.ranking.Reason.Code.OFFICIAL_AIM;
import static kanal.ranking.Reason.Code.OFFICIAL_SOURCE;
import static kanal.ranking.Reason.Code.OLD_SOURCE;
import static kanal.ranking.Reason.Code.OTHER_REGION_SOURCE;
import static kanal.ranking.Reason.Code.PRESS_SOURCE;
import static kanal.ranking.Reason.Code.THIRD_PARTY_SOURCE;
import static kanal.ranking.Reason.Code.TIMES_REPORTED;
import static kanal.ranking.Reason.Code.WORKS_WITHOUT_APP;
import static kanal.ranking.Situations.situation;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import kanal.guide.AddressBuilder;
import kanal.guide.ChannelBuilder;
import kanal.guide.Grade;
import kanal.guide.Kind;
import kanal.guide.Platform;
import kanal.guide.Suitability;
import kanal.guide.Urgency;
import kanal.guide.WaitingTime.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonTests {
    private static final String BANNED = "account-banned";

    @ParameterizedTest
    @CsvSource({
        "BEST, DECIDES_SUCH_CASES, false",
        "GOOD, CAN_DECIDE, false",
        "POSSIBLE, MAY_HELP, false",
        "LAST_RESORT, LAST_RESORT, true"
    })
    void saysHowWellTheChannelDecides(Suitability suitability, Reason.Code code, boolean against) {
        assertThat(codes(situation(BANNED), channel("a").suits(BANNED, suitability)))
                .containsExactlyInAnyOrder(code, OFFICIAL_SOURCE, NO_TIME_KNOWN);
        assertThat(code.against()).isEqualTo(against);
    }

    @ParameterizedTest
    @CsvSource({"A, OFFICIAL_SOURCE", "B, PRESS_SOURCE", "C, THIRD_PARTY_SOURCE"})
    void saysWhoVouchesForTheAddress(Grade grade, Reason.Code code) {
        assertThat(codes(situation(BANNED), at(address("mail").grade(grade)))).contains(code);
    }

    @Test
    void saysWhenTheProofIsForAnotherRegionAndNeverCallsItOfficialThere() {
        ChannelBuilder european = at(address("mail").about("EEA"));

        assertThat(codes(situation(BANNED), european))
                .contains(OTHER_REGION_SOURCE)
                .doesNotContain(OFFICIAL_SOURCE, THIRD_PARTY_SOURCE);
        assertThat(codes(situation(BANNED).in("FR"), european))
                .contains(OFFICIAL_SOURCE)
                .doesNotContain(OTHER_REGION_SOURCE);
    }

    @Test
    void callsAGuideForAnotherRegionAThirdParty() {
        assertThat(codes(situation(BANNED), at(address("mail").grade(Grade.C).about("EEA"))))
                .contains(THIRD_PARTY_SOURCE)
                .doesNotContain(OTHER_REGION_SOURCE);
    }

    @Test
    void saysWhenTheProofIsOld() {
        assertThat(codes(situation(BANNED), at(address("mail").seenOn(TODAY.minusYears(3)))))
                .contains(OLD_SOURCE, OFFICIAL_SOURCE);
        assertThat(codes(situation(BANNED), at(address("mail")))).doesNotContain(OLD_SOURCE);
    }

    @Test
    void saysThatItWorksWithoutTheAppToThoseWhoAreLockedOut() {
        assertThat(codes(situation(BANNED).lockedOut(), at(address("mail")))).contains(WORKS_WITHOUT_APP);
        assertThat(codes(situation(BANNED), at(address("mail")))).doesNotContain(WORKS_WITHOUT_APP);
    }

    @Test
    void doesNotSayThatTapsInAnAppWorkWithoutIt() {
        ChannelBuilder review = at(address("ban-review").is(Kind.APP_PATH, "Ban screen > Request a review"));

        assertThat(codes(situation(BANNED).lockedOut(), review)).doesNotContain(WORKS_WITHOUT_APP);
    }

    @Test
    void saysForWhichPlatformAndCountryTheAddressIs() {
        ChannelBuilder limited =
                at(address("mail").onlyOn(Platform.ANDROID, Platform.IPHONE).onlyIn("ID"));

        assertThat(codes(situation(BANNED).on(Platform.ANDROID), limited))
                .contains(FOR_YOUR_PLATFORM, FOR_YOUR_COUNTRY)
                .doesNotContain(FOR_ONE_PLATFORM_ONLY);
        assertThat(codes(situation(BANNED), limited))
                .contains(FOR_ONE_PLATFORM_ONLY)
                .doesNotContain(FOR_YOUR_PLATFORM);
        assertThat(codes(situation(BANNED).on(Platform.ANDROID), at(address("mail"))))
                .doesNotContain(FOR_YOUR_PLATFORM, FOR_ONE_PLATFORM_ONLY, FOR_YOUR_COUNTRY);
    }

    @ParameterizedTest
    @CsvSource({
        "OFFICIAL, OFFICIAL_AIM, false",
        "REPORTED, TIMES_REPORTED, true",
        "CLAIMED, NO_TIME_KNOWN, true",
        "UNKNOWN, NO_TIME_KNOWN, true"
    })
    void saysWhatIsKnownOfTheWait(Basis basis, Reason.Code code, boolean against) {
        assertThat(codes(situation(BANNED), channel("a").suits(BANNED, BEST).waits(1, 2, basis)))
                .containsExactly(DECIDES_SUCH_CASES, OFFICIAL_SOURCE, code);
        assertThat(code.against()).isEqualTo(against);
    }

    @Test
    void doesNotMissATimeWhereAnswersComeAtOnce() {
        assertThat(codes(situation(BANNED), channel("a").suits(BANNED, GOOD).immediate()))
                .containsExactly(CAN_DECIDE, OFFICIAL_SOURCE, ANSWERS_AT_ONCE);
    }

    @Test
    void namesTheAddressWhereItSpeaksOfOne() {
        ChannelBuilder email = channel("email")
                .suits(BANNED, BEST)
                .waits(1, 2, CLAIMED)
                .at(address("guide").grade(Grade.C), address("best"));

        assertThat(reasons(situation(BANNED), email))
                .extracting(reason -> reason.code()
                        + (reason.address() == null
                                ? ""
                                : " " + reason.address().code()))
                .containsExactly("DECIDES_SUCH_CASES", "OFFICIAL_SOURCE best", "NO_TIME_KNOWN");
    }

    @Test
    void listsWhatSpeaksForAPlaceBeforeWhatSpeaksAgainstIt() {
        assertThat(Reason.Code.values()).isSortedAccordingTo(Comparator.comparing(Reason.Code::against));
        assertThat(List.of(OFFICIAL_AIM, PRESS_SOURCE)).noneMatch(Reason.Code::against);
        assertThat(List.of(LAST_RESORT, OTHER_REGION_SOURCE, TIMES_REPORTED)).allMatch(Reason.Code::against);
    }

    @Test
    void saysWhatHeldABetterSuitedChannelBack() {
        ChannelBuilder first = channel("a").suits(BANNED, POSSIBLE).waits(1, 2, OFFICIAL);

        assertThat(second(first, channel("b").suits(BANNED, BEST).waits(300, 700, OFFICIAL)))
                .contains(Reason.Code.SLOWER_ANSWER)
                .doesNotContain(Reason.Code.WEAKER_SOURCE, Reason.Code.AFTER_DUTIES);
        assertThat(second(
                        first,
                        channel("b")
                                .suits(BANNED, GOOD)
                                .waits(300, 700, OFFICIAL)
                                .at(address("b").grade(Grade.B))))
                .contains(Reason.Code.SLOWER_ANSWER, Reason.Code.WEAKER_SOURCE);
        assertThat(second(channel("a").isDutyFor(BANNED, POSSIBLE), channel("b").suits(BANNED, BEST)))
                .contains(Reason.Code.AFTER_DUTIES)
                .doesNotContain(Reason.Code.SLOWER_ANSWER);
    }

    @Test
    void saysNothingHeldBackWhatDecidesLessWell() {
        assertThat(second(
                        channel("a").suits(BANNED, BEST),
                        channel("b")
                                .suits(BANNED, POSSIBLE)
                                .waits(300, 700, OFFICIAL)
                                .at(address("b").grade(Grade.B))))
                .doesNotContain(Reason.Code.SLOWER_ANSWER, Reason.Code.WEAKER_SOURCE, Reason.Code.AFTER_DUTIES);
    }

    private static List<Reason.Code> second(ChannelBuilder first, ChannelBuilder second) {
        List<Recommendation> ranked = situation(BANNED)
                .urgency(Urgency.NOW)
                .rankedBy(provider().with(first).with(second).build())
                .recommendations();
        assertThat(ranked).extracting(it -> it.channel().code().value()).containsExactly("a", "b");
        return ranked.get(1).reasons().stream().map(Reason::code).toList();
    }

    private static ChannelBuilder at(AddressBuilder address) {
        return channel("a").suits(BANNED, BEST).at(address);
    }

    private static List<Reason.Code> codes(Situations situation, ChannelBuilder channel) {
        return reasons(situation, channel).stream().map(Reason::code).toList();
    }

    private static List<Reason> reasons(Situations situation, ChannelBuilder channel) {
        return situation
                .rankedBy(provider().with(channel).build())
                .recommendations()
                .get(0)
                .reasons();
    }
}
