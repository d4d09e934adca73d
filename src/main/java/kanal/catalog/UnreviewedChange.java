package kanal.catalog;

import java.time.LocalDate;
import kanal.guide.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * That one keeper alone changed something, and nobody else looked at it.
 *
 * @param on the day of the last such change
 * @param before for an address what people were sent to before the first one; else null, as where there was nothing
 */
public record UnreviewedChange(LocalDate on, @Nullable LocalText before) {
    /** For so many days it is told. */
    static final int DAYS = 7;

    boolean isToldOn(LocalDate today) {
        return today.isBefore(on.plusDays(DAYS));
    }
}
