package kanal.catalog;

import java.time.LocalDate;
import kanal.guide.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * That one keeper alone sends people to an address.
 *
 * @param on the day since when
 * @param before the address to which they were sent until then; null where there was none
 */
public record LoneChange(LocalDate on, @Nullable LocalText before) {
    /** For so many days it is told. */
    static final int DAYS = 7;

    boolean isToldOn(LocalDate today) {
        return today.isBefore(on.plusDays(DAYS));
    }
}
