package kanal.ranking;

import static kanal.guide.Guides.TODAY;
import static kanal.guide.Guides.address;
import static kanal.guide.Guides.channel;
import static kanal.guide.WaitingTime.Basis.CLAIMED;
import static kanal.guide.WaitingTime.Basis.OFFICIAL;
import static kanal.guide.WaitingTime.Basis.REPORTED;
import static kanal.guide.WaitingTime.Basis.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import kanal.guide.AddressBuilder;
import kanal.guide.ChannelBuilder;
import kanal.guide.Country;
import kanal.guide.Grade;
import kanal.guide.ProblemCode;
import kanal.guide.Suitability;
import kanal.guide.Urgency;
import kanal.guide.WaitingTime.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The numbers of the rule, one by one. */
class BeliefTests {
    @ParameterizedTest
    @CsvSource({
        "A, 0, 0.95",
        "B, 0, 0.80",
        "C, 0, 0.50",
        "A, 730.5, 0.475",
        "B, 547.875, 0.40",
        "C, 365.25, 0.25",
        "A, 1461, 0.2375"
    })
    void halvesTrustByAge(Grade grade, double days, double answered) {
        LocalDate seen = TODAY.minusDays(Math.round(days));

        assertThat(trust(address("a").grade(grade).seenOn(seen), "ID").answered())
                .isCloseTo(answered, within(0.0006));
    }

    @ParameterizedTest
    @CsvSource({"A, 730, false", "A, 731, true", "B, 547, false", "B, 548, true", "C, 365, false", "C, 366, true"})
    void callsProofOldAfterOneHalfLife(Grade grade, int days, boolean old) {
        assertThat(trust(address("a").grade(grade).seenOn(TODAY.minusDays(days)), "ID")
                        .old())
                .isEqualTo(old);
    }

    @Test
    void takesAnUnknownDateForAYearBeforeItWasRecorded() {
        assertThat(trust(address("a").recordedOn(TODAY), "ID"))
                .isEqualTo(trust(address("a").seenOn(TODAY.minusYears(1)), "ID"));
    }

    @Test
    void trustsProofOfTomorrowNoMoreThanThatOfToday() {
        assertThat(trust(address("a").seenOn(TODAY.plusDays(1)), "ID").answered())
                .isEqualTo(0.95);
    }

    @ParameterizedTest
    @CsvSource({
        "A, EEA, ID, C, true",
        "A, EEA, FR, A, false",
        "B, IN, ID, C, true",
        "B, ID, ID, B, false",
        "C, EEA, ID, C, false"
    })
    void countsATextForAnotherRegionAsC(Grade grade, String about, String country, Grade counts, boolean other) {
        Trust trust = trust(address("a").grade(grade).about(about), country);

        assertThat(trust.grade()).isEqualTo(counts);
        assertThat(trust.otherRegion()).isEqualTo(other);
    }

    @ParameterizedTest
    @EnumSource(names = {"D", "CONTRADICTED", "RETIRED"})
    void knowsNoTrustInWhatIsNotOffered(Grade grade) {
        assertThatIllegalArgumentException().isThrownBy(() -> trust(address("a").grade(grade), "ID"));
    }

    @ParameterizedTest(name = "{0} {1} to {2} h: {3} to {4} h")
    @CsvSource({
        "OFFICIAL, 48, 72,  31.668, 114.112",
        "REPORTED, 2,  336, 2.884,  433.182",
        "CLAIMED,  24, 48,  6,      720",
        "UNKNOWN,  24, 48,  6,      720"
    })
    void poolsWhatIsSaidWithWhatIsUsual(Basis basis, int low, int high, double pooledLow, double pooledHigh) {
        Wait wait = wait(channel("a").waits(low, high, basis));

        assertThat(wait.hours().low()).isCloseTo(pooledLow, within(0.0006));
        assertThat(wait.hours().high()).isCloseTo(pooledHigh, within(0.0006));
        assertThat(wait.basis()).isEqualTo(basis);
    }

    @Test
    void poolsSeveralStatements() {
        Wait wait = wait(
                channel("a").waits(2, 336, REPORTED).waits(24, 24, OFFICIAL).waits(1, 1, CLAIMED));

        assertThat(wait.hours().high())
                .isCloseTo(Math.exp((Math.log(720) + 2 * Math.log(336) + 4 * Math.log(24)) / 7), within(1e-9));
    }

    @Test
    void takesAQuarterOfAnHourToADayForUsualWhereAnswersComeAtOnce() {
        Wait wait = wait(channel("a").immediate());

        assertThat(wait.hours().low()).isCloseTo(0.25, within(1e-12));
        assertThat(wait.hours().high()).isCloseTo(24, within(1e-12));
        assertThat(wait.basis()).isEqualTo(UNKNOWN);
        assertThat(wait.statement()).isNull();
    }

    @Test
    void restsOnTheWeightiestStatement() {
        assertThat(wait(channel("a").waits(1, 2, CLAIMED).waits(3, 4, REPORTED)).basis())
                .isEqualTo(REPORTED);
        assertThat(wait(channel("a").waits(1, 2, REPORTED).waits(3, 4, OFFICIAL))
                        .basis())
                .isEqualTo(OFFICIAL);
        assertThat(wait(channel("a").waits(1, 2, UNKNOWN).waits(3, 4, CLAIMED)).basis())
                .isEqualTo(CLAIMED);
        assertThat(wait(channel("a").waits(1, 2, REPORTED).waits(3, 4, REPORTED))
                        .statement()
                        .low())
                .hasHours(1);
    }

    @ParameterizedTest(name = "{0}, immediate {1}, {2} to {3} h: {4} h")
    @CsvSource({
        "CAN_WAIT, false, 48,  72,   115",
        "CAN_WAIT, false, 1,   2,    24",
        "CAN_WAIT, false, 500, 8000, 336",
        "SOON,     false, 48,  72,   72",
        "SOON,     false, 1,   2,    24",
        "NOW,      false, 1,   2,    24",
        "NOW,      false, 48,  72,   24",
        "CAN_WAIT, true,  1,   1,    2",
        "CAN_WAIT, true,  500, 8000, 24",
        "NOW,      true,  500, 8000, 24"
    })
    void givesUpWithinTheBoundsOfTheUrgency(Urgency urgency, boolean immediate, int low, int high, int hours) {
        ChannelBuilder channel = channel("a").waits(low, high, OFFICIAL);

        assertThat(wait(immediate ? channel.immediate() : channel).giveUpHours(urgency))
                .isEqualTo(hours);
    }

    @Test
    void waitsAnHourAtLeastWhereAnswersComeAtOnce() {
        Wait quick = new Wait(LogNormal.between(Math.log(0.01), Math.log(0.1)), true, null);

        assertThat(quick.giveUp(Urgency.NOW)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"BEST, 0.513", "GOOD, 0.342", "POSSIBLE, 0.171", "LAST_RESORT, 0.0684"})
    void multipliesWhatIsBelieved(Suitability suitability, double chance) {
        Estimate estimate =
                Estimate.of(0.95, suitability, wait(channel("a").waits(48, 72, OFFICIAL)), Urgency.CAN_WAIT);

        assertThat(estimate.chance()).isCloseTo(chance, within(1e-12));
        assertThat(estimate.lowHours()).isLessThan(estimate.medianHours());
        assertThat(estimate.medianHours()).isLessThan(estimate.highHours());
    }

    private static Trust trust(AddressBuilder address, String country) {
        return Trust.in(address.build().evidence(), new Country(country), TODAY);
    }

    private static Wait wait(ChannelBuilder channel) {
        return Wait.of(channel.build(), new ProblemCode("account-banned"));
    }
}
