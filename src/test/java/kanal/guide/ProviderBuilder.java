package kanal.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Builds a provider for tests: see {@link Guides#provider}. */
public final class ProviderBuilder {
    static final Group GROUP = new Group("any", Guides.text("Any problem"));
    static final ChannelCode MAIL = new ChannelCode("letter-box");

    /** Fits no problem, so that it is known and never ranked. */
    private static final Channel LETTER_BOX = new ChannelBuilder(MAIL.value()).build();

    private final List<Channel> channels = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private List<Authority> authorities = List.of();
    private List<Warning> warnings = List.of();
    private List<Article> articles = List.of();
    private List<Answer> answers = List.of();
    private List<LetterField> fields = List.of();
    private List<LetterTemplate> letters = List.of();
    private List<Claim> claims = List.of();

    public ProviderBuilder with(ChannelBuilder... channels) {
        for (ChannelBuilder channel : channels) {
            this.channels.add(channel.build());
        }
        return this;
    }

    /** Instead of the ones around the addresses. */
    public ProviderBuilder places(Place... places) {
        this.places.addAll(List.of(places));
        return this;
    }

    /** Instead of the problems that the channels serve. */
    public ProviderBuilder problems(Problem... problems) {
        this.problems.addAll(List.of(problems));
        return this;
    }

    public ProviderBuilder authorities(Authority... authorities) {
        this.authorities = List.of(authorities);
        return this;
    }

    public ProviderBuilder warnings(Warning... warnings) {
        this.warnings = List.of(warnings);
        return this;
    }

    public ProviderBuilder articles(Article... articles) {
        this.articles = List.of(articles);
        return this;
    }

    public ProviderBuilder answers(Answer... answers) {
        this.answers = List.of(answers);
        return this;
    }

    public ProviderBuilder fields(LetterField... fields) {
        this.fields = List.of(fields);
        return this;
    }

    public ProviderBuilder letters(LetterTemplate... letters) {
        this.letters = List.of(letters);
        return this;
    }

    public ProviderBuilder claims(Claim... claims) {
        this.claims = List.of(claims);
        return this;
    }

    public Provider build() {
        List<Channel> all =
                Stream.concat(channels.stream(), Stream.of(LETTER_BOX)).toList();
        return new Provider(
                new ProviderCode("whatsapp"),
                Guides.text("WhatsApp"),
                null,
                List.of(),
                places.isEmpty() ? around(all, null) : places,
                authorities.stream()
                        .map(authority -> withPlaces(authority, all))
                        .toList(),
                warnings,
                List.of(GROUP),
                problems.isEmpty() ? served() : problems,
                all,
                articles,
                answers,
                fields,
                letters,
                claims);
    }

    private static Authority withPlaces(Authority authority, List<Channel> channels) {
        return authority.places().isEmpty()
                ? new Authority(
                        authority.code(), authority.name(), authority.brandWords(), around(channels, authority.code()))
                : authority;
    }

    private static List<Place> around(List<Channel> channels, String authority) {
        Map<String, Place> places = new LinkedHashMap<>();
        channels.stream()
                .filter(channel -> Objects.equals(channel.authority(), authority))
                .flatMap(channel -> channel.addresses().stream())
                .flatMap(address -> Place.around(address).stream())
                .forEach(place -> places.putIfAbsent(place.at(), place));
        return List.copyOf(places.values());
    }

    private List<Problem> served() {
        return channels.stream()
                .flatMap(channel -> channel.fits().stream())
                .map(fit -> fit.problem().value())
                .distinct()
                .map(Guides::problem)
                .toList();
    }
}
