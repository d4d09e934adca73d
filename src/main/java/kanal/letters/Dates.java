package kanal.letters;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import kanal.guide.Language;

/** Days as forms send them and as letters say them. */
final class Dates {
    /** Day first, as people here write it where a browser has no field for dates. */
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern(
                    "[uuuu-MM-dd][d/M/uuuu][d-M-uuuu][d.M.uuuu]")
            .withResolverStyle(ResolverStyle.STRICT);

    private Dates() {}

    /** The day, between the years 1900 and 2100. */
    static Optional<LocalDate> parse(String typed) {
        try {
            LocalDate day = LocalDate.parse(TypedText.bare(typed), TYPED);
            return Optional.of(day).filter(d -> d.getYear() >= 1900 && d.getYear() <= 2100);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** The day in words: 22 November 2026. */
    static String words(LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(day);
    }
}
