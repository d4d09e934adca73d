package kanal.finder.api;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kanal.finder.pages.Words;
import kanal.guide.Channel;
import kanal.guide.ChannelCode;
import kanal.guide.Fit;
import kanal.guide.LocalText;
import kanal.guide.Suitability;
import kanal.guide.WaitingTime;
import org.jspecify.annotations.Nullable;

/** A provider's channels, as the API lists them: everything known, also what is never offered. */
record ApiChannels(String provider, long revision, List<Item> channels) {
    /** One channel; without an authority it is the provider's own. */
    record Item(
            String code,
            String name,
            String purpose,
            @Nullable Authority authority,
            boolean immediate,
            List<String> pros,
            List<String> cons,
            List<String> tips,
            List<Waiting> waits,
            List<Serves> problems,
            List<ApiListedAddress> addresses,
            @Nullable String stopped,
            @Nullable String retired,
            @Nullable String instead) {
        static Item of(Channel channel, Words words) {
            return new Item(
                    channel.code().value(),
                    words.plain(channel.name()),
                    words.plain(channel.purpose()),
                    Authority.of(channel, words),
                    channel.immediate(),
                    plain(channel.pros(), words),
                    plain(channel.cons(), words),
                    plain(channel.tips(), words),
                    Waiting.of(channel.waits(), words),
                    words.provider().fitsInUse(channel).stream()
                            .map(fit -> Serves.of(fit, words))
                            .toList(),
                    channel.addresses().stream()
                            .map(address -> ApiListedAddress.of(address, words))
                            .toList(),
                    Optional.ofNullable(channel.stopped()).map(words::plain).orElse(null),
                    Optional.ofNullable(channel.retired()).map(words::plain).orElse(null),
                    Optional.ofNullable(channel.instead())
                            .map(ChannelCode::value)
                            .orElse(null));
        }
    }

    /** Who runs the channel, when it is not the provider. */
    record Authority(String code, String name) {
        static @Nullable Authority of(Channel channel, Words words) {
            return Optional.ofNullable(channel.authority())
                    .flatMap(words.provider()::authority)
                    .map(authority -> new Authority(authority.code(), words.plain(authority.name())))
                    .orElse(null);
        }
    }

    /** A problem that the channel serves, how well, and what is said about waiting where it differs. */
    record Serves(
            String problem,
            Suitability suitability,
            @Nullable String title,
            List<Waiting> waits) {
        static Serves of(Fit fit, Words words) {
            return new Serves(
                    fit.problem().value(),
                    fit.suitability(),
                    Optional.ofNullable(fit.title()).map(words::plain).orElse(null),
                    Waiting.of(fit.waits(), words));
        }
    }

    /** What somebody says about waiting, as they say it. */
    record Waiting(BigDecimal lowHours, BigDecimal highHours, WaitingTime.Basis basis, String source) {
        static List<Waiting> of(List<WaitingTime> waits, Words words) {
            return waits.stream()
                    .map(wait -> new Waiting(
                            hours(wait.low()), hours(wait.high()), wait.basis(), words.plain(wait.source())))
                    .toList();
        }

        private static BigDecimal hours(Duration span) {
            return ApiFigures.hours(span.toSeconds() / 3_600.0);
        }
    }

    static ApiChannels of(long revision, Words words) {
        return new ApiChannels(
                words.provider().code().value(),
                revision,
                words.provider().channels().stream()
                        .map(channel -> Item.of(channel, words))
                        .toList());
    }

    private static List<String> plain(List<LocalText> texts, Words words) {
        return texts.stream().map(words::plain).toList();
    }
}
