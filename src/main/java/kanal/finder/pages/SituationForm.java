package kanal.finder.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import kanal.finder.frame.BadParameterException;
import kanal.guide.Access;
import kanal.guide.Channel;
import kanal.guide.ChannelCode;
import kanal.guide.Coded;
import kanal.guide.Country;
import kanal.guide.Platform;
import kanal.guide.Problem;
import kanal.guide.Provider;
import kanal.guide.Urgency;
import kanal.ranking.Situation;
import kanal.ranking.Tried;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What a person told of their situation, as it stands in the URL; an empty value counts as not told. */
public record SituationForm(
        @Nullable String platform,
        @Nullable String access,
        @Nullable String urgency,
        @Nullable String country,
        List<String> tried) {
    static final Country HOME = new Country("ID");

    /** A channel's code, then optionally the days waited. */
    private static final String TRIED = "[a-z0-9-]{1,64}(:[0-9]{1,3})?";

    /** Nothing told. */
    static final SituationForm EMPTY = new SituationForm(null, null, null, null, null);

    public SituationForm(
            @Nullable String platform,
            @Nullable String access,
            @Nullable String urgency,
            @Nullable String country,
            @Nullable List<String> tried) {
        this.platform = told(platform);
        this.access = told(access);
        this.urgency = told(urgency);
        this.country = told(country);
        this.tried = tried == null
                ? List.of()
                : tried.stream().filter(value -> !value.isBlank()).distinct().toList();
    }

    /**
     * What the form says of the person.
     *
     * @throws BadParameterException naming the parameter and what it takes, when a value is none of these
     */
    public Situation toSituation(Provider provider, Problem problem) {
        return new Situation(
                problem.code(),
                platform == null ? null : word(Platform.class, "platform", platform),
                access == null ? problem.assumedAccess() : word(Access.class, "access", access),
                urgency == null ? problem.urgency() : word(Urgency.class, "urgency", urgency),
                toCountry(),
                tried.stream().map(value -> tried(provider, value)).toList());
    }

    Country toCountry() {
        if (country == null) {
            return HOME;
        }
        String code = country.toUpperCase(Locale.ROOT);
        return orRefuse("country", () -> List.of("ISO 3166-1 alpha-2: ID, MY, SG …"), () -> new Country(code));
    }

    /** The same situation as a query string with its question mark; nothing when nothing was told. */
    String query() {
        UriComponentsBuilder query = UriComponentsBuilder.newInstance();
        add(query, "platform", platform);
        add(query, "access", access);
        add(query, "urgency", urgency);
        add(query, "country", country);
        tried.forEach(value -> add(query, "tried", value));
        return query.encode().toUriString();
    }

    private static void add(UriComponentsBuilder query, String name, @Nullable String value) {
        if (value != null) {
            query.queryParam(name, value);
        }
    }

    private static Tried tried(Provider provider, String value) {
        Supplier<List<String>> allowed = () -> provider.channels().stream()
                .map(Channel::code)
                .map(code -> code + ", " + code + ":10")
                .toList();
        return orRefuse("tried", allowed, () -> {
            String[] parts = value.matches(TRIED) ? value.split(":") : new String[] {"-"};
            ChannelCode channel = new ChannelCode(parts[0]);
            if (provider.channel(channel).isEmpty()) {
                throw new IllegalArgumentException("There is no such channel");
            }
            return new Tried(channel, parts.length == 1 ? null : Integer.valueOf(parts[1]));
        });
    }

    private static <E extends Enum<E> & Coded> E word(Class<E> type, String parameter, String value) {
        return Coded.find(type, value)
                .orElseThrow(() -> new BadParameterException(
                        parameter,
                        Arrays.stream(type.getEnumConstants()).map(Coded::code).toList()));
    }

    private static <T> T orRefuse(String parameter, Supplier<List<String>> allowed, Supplier<T> value) {
        try {
            return Objects.requireNonNull(value.get());
        } catch (IllegalArgumentException malformed) {
            throw new BadParameterException(parameter, allowed.get());
        }
    }

    private static @Nullable String told(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
