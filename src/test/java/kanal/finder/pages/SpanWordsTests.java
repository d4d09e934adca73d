package kanal.finder.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import kanal.KanalTest;
import kanal.catalog.Catalog;
import kanal.guide.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** Spans of time and lists as a person says them. */
@KanalTest
class SpanWordsTests {
    @Autowired
    private Catalog catalog;

    @Autowired
    private MessageSource messages;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ID | PT24H | P30D  | 1–30 hari",
                "ID | PT24H | PT48H | 24–48 jam",
                "ID | PT2H  | P14D  | antara 2 jam dan 2 minggu",
                "EN | PT24H | P30D  | 1–30 days",
                "EN | PT36H | P10D  | between 36 hours and 10 days",
                "EN | PT15M | PT24H | between 15 minutes and a day",
                "EN | PT24H | PT24H | a day",
                "EN | P15D  | P15D  | 15 days",
                "EN | P21D  | P21D  | 3 weeks"
            })
    void aSpanIsSaidInOneUnitWhereOneFits(Language language, Duration low, Duration high, String said) {
        assertThat(words(language).span(low, high)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a | a", "a b | a dan b", "a b c | a, b, dan c"})
    void aListEndsAsASentenceDoes(String names, String said) {
        assertThat(words(Language.ID).enumeration(List.of(names.split(" ")))).isEqualTo(said);
    }

    private Words words(Language language) {
        return new Words(catalog.published().providers().get(0), language, messages);
    }
}
