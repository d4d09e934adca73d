package kanal.finder.pages;

import static kanal.guide.Guides.channel;
import static kanal.guide.Guides.provider;
import static kanal.guide.Suitability.BEST;
import static kanal.guide.Suitability.LAST_RESORT;
import static kanal.guide.WaitingTime.Basis.OFFICIAL;
import static kanal.ranking.Situations.situation;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kanal.Messages;
import kanal.guide.Language;
import kanal.guide.Provider;
import kanal.ranking.Recommendation;
import org.junit.jupiter.api.Test;

/** Days for hours. */
class RankingViewTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void goesOnToTheNextDoorOnTheDayOnWhichTheFirstOneIsGivenUp() {
        Provider provider = provider()
                .with(
                        channel("email").waits(48, 72, OFFICIAL).suits("account-banned", BEST),
                        channel("social").waits(2, 24, OFFICIAL).suits("account-banned", LAST_RESORT))
                .build();
        RankingView doors = new RankingView(
                situation("account-banned").rankedBy(provider),
                TODAY,
                new Words(provider, Language.EN, Messages.source()));
        List<Recommendation> ranked = doors.all();

        assertThat(ranked).extracting(door -> door.channel().code().value()).containsExactly("email", "social");
        assertThat(doors.start(ranked.get(0))).isEqualTo(TODAY);
        // 115 hours are more than four days
        assertThat(doors.giveUp(ranked.get(0))).isEqualTo(TODAY.plusDays(5));
        assertThat(doors.start(ranked.get(1))).isEqualTo(TODAY.plusDays(5));
    }
}
