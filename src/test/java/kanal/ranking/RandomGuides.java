package kanal.ranking;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kanal.guide.AddressBuilder;
import kanal.guide.ChannelBuilder;
import kanal.guide.Grade;
import kanal.guide.Guides;
import kanal.guide.Platform;
import kanal.guide.Problem;
import kanal.guide.Provider;
import kanal.guide.Suitability;
import kanal.guide.WaitingTime.Basis;

/** Guides of every kind that the records allow, the same for the same seed. */
final class RandomGuides {
    static final List<String> PROBLEMS = List.of("account-banned", "business-account", "how-to");

    private final Random random;

    RandomGuides(Random random) {
        this.random = random;
    }

    /** Whatever a document may say. */
    Provider anything(int channels) {
        return provider(IntStream.range(0, channels).mapToObj(this::anyChannel));
    }

    /** Channels that are all offered to everybody, so that there is an order to look at. */
    Provider offered(int channels) {
        return provider(IntStream.range(0, channels).mapToObj(this::offeredChannel));
    }

    private static Provider provider(Stream<ChannelBuilder> channels) {
        return Guides.provider()
                .problems(PROBLEMS.stream().map(Guides::problem).toArray(Problem[]::new))
                .with(channels.toArray(ChannelBuilder[]::new))
                .build();
    }

    private ChannelBuilder offeredChannel(int number) {
        AddressBuilder address = Guides.address("address-" + number)
                .grade(oneOf(Grade.A, Grade.B, Grade.C))
                .seenOn(anyDay());
        ChannelBuilder channel = Guides.channel("channel-" + number).at(address);
        PROBLEMS.forEach(problem -> channel.suits(problem, oneOf(Suitability.values())));
        return withWaits(channel);
    }

    private ChannelBuilder anyChannel(int number) {
        ChannelBuilder channel = Guides.channel("channel-" + number);
        PROBLEMS.stream().filter(problem -> !sometimes()).forEach(problem -> anyFit(channel, problem));
        IntStream.range(0, random.nextInt(4)).forEach(n -> channel.at(anyAddress("address-" + number + "-" + n)));
        if (random.nextInt(10) == 0) {
            channel.stopped();
        }
        return withWaits(channel);
    }

    private void anyFit(ChannelBuilder channel, String problem) {
        if (sometimes()) {
            channel.isDutyFor(problem, oneOf(Suitability.values()));
        } else {
            channel.suits(problem, oneOf(Suitability.values()));
        }
    }

    private ChannelBuilder withWaits(ChannelBuilder channel) {
        if (random.nextInt(4) == 0) {
            channel.immediate();
        }
        for (int n = random.nextInt(3); n > 0; n--) {
            int low = 1 + random.nextInt(500);
            channel.waits(low, low + random.nextInt(8_760 - low), oneOf(Basis.values()));
        }
        return channel;
    }

    private AddressBuilder anyAddress(String code) {
        AddressBuilder address = Guides.address(code)
                .grade(sometimes() ? oneOf(Grade.values()) : oneOf(Grade.A, Grade.B, Grade.C))
                .seenOn(anyDay());
        if (sometimes()) {
            address.about(oneOf("EEA", "IN", "ID"));
        }
        if (sometimes()) {
            address.onlyIn(oneOf("EEA", "IN", "ID"));
        }
        if (sometimes()) {
            address.onlyOn(oneOf(Platform.values()));
        }
        if (sometimes()) {
            address.onlyFor(oneOf(PROBLEMS.toArray(String[]::new)));
        }
        if (sometimes()) {
            address.needsOpenApp();
        }
        if (sometimes()) {
            address.onlyBusiness();
        }
        if (random.nextInt(10) == 0) {
            address.stopped();
        }
        return sometimes() ? address.recordedOn(anyDay()) : address;
    }

    private LocalDate anyDay() {
        return Guides.TODAY.plusDays(30 - random.nextInt(4_000));
    }

    private boolean sometimes() {
        return random.nextInt(6) == 0;
    }

    @SafeVarargs
    private <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }
}
