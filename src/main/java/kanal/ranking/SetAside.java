package kanal.ranking;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import kanal.guide.Address;
import kanal.guide.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A door that is not offered, and why.
 *
 * @param address the address that is set aside; null when the whole channel is
 * @param until for {@link Criterion#ALREADY_TRIED} while its window is open, the last day to wait; else null
 */
public record SetAside(
        Channel channel,
        @Nullable Address address,
        Criterion criterion,
        @Nullable LocalDate until) {
    private static final Set<Criterion> OF_CHANNELS =
            EnumSet.of(Criterion.STOPPED, Criterion.RETIRED, Criterion.DONE, Criterion.ALREADY_TRIED);

    public SetAside {
        if (address == null && !OF_CHANNELS.contains(criterion)) {
            throw new IllegalArgumentException(criterion + " sets an address aside, never a whole channel");
        }
        if (until != null && criterion != Criterion.ALREADY_TRIED) {
            throw new IllegalArgumentException("There is nothing to wait for when the criterion is " + criterion);
        }
    }
}
