package kanal.ranking;

import java.util.List;
import java.util.Optional;
import kanal.guide.Access;
import kanal.guide.ChannelCode;
import kanal.guide.Country;
import kanal.guide.Platform;
import kanal.guide.ProblemCode;
import kanal.guide.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * What this person told us.
 *
 * @param platform what they use the service on; null when unknown, which sets nothing aside
 * @param access whether they can open the app with their account
 * @param tried the channels that they contacted already; of two entries for one channel the first counts
 */
public record Situation(
        ProblemCode problem,
        @Nullable Platform platform,
        Access access,
        Urgency urgency,
        Country country,
        List<Tried> tried) {
    public Situation {
        tried = List.copyOf(tried);
    }

    Optional<Tried> tried(ChannelCode channel) {
        return tried.stream().filter(entry -> entry.channel().equals(channel)).findFirst();
    }
}
