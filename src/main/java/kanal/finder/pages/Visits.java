package kanal.finder.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import kanal.catalog.Catalog;
import kanal.guide.ChannelCode;
import kanal.guide.Problem;
import kanal.guide.ProblemCode;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import org.springframework.stereotype.Component;

/** Finds the channel, problem and situation that a request names. */
@Component
public class Visits {
    /** Where a night's scam is of a day that has not begun in Greenwich. */
    private static final ZoneOffset EASTERN_INDONESIA = ZoneOffset.ofHours(9);

    private final Catalog catalog;
    private final Clock clock;

    Visits(Catalog catalog, Clock clock) {
        this.catalog = catalog;
        this.clock = clock;
    }

    public Visit visit(
            ProviderCode providerCode, ProblemCode problemCode, ChannelCode channelCode, SituationForm form) {
        Provider provider = Lookup.provider(catalog.published(), providerCode);
        Problem problem = Lookup.problem(provider, problemCode);
        return new Visit(
                provider,
                problem,
                Lookup.channel(provider, channelCode),
                form.toSituation(provider, problem),
                LocalDate.now(clock),
                LocalDate.now(clock.withZone(EASTERN_INDONESIA)));
    }
}
