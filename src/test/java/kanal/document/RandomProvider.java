package kanal.document;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kanal.guide.Access;
import kanal.guide.Address;
import kanal.guide.AddressCode;
import kanal.guide.Answer;
import kanal.guide.Article;
import kanal.guide.ArticleCode;
import kanal.guide.Authority;
import kanal.guide.Channel;
import kanal.guide.ChannelCode;
import kanal.guide.Claim;
import kanal.guide.Conditions;
import kanal.guide.Evidence;
import kanal.guide.Fit;
import kanal.guide.Grade;
import kanal.guide.Group;
import kanal.guide.Kind;
import kanal.guide.LetterField;
import kanal.guide.LetterTemplate;
import kanal.guide.LocalText;
import kanal.guide.Place;
import kanal.guide.Platform;
import kanal.guide.Problem;
import kanal.guide.ProblemCode;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import kanal.guide.Region;
import kanal.guide.Step;
import kanal.guide.Suitability;
import kanal.guide.Urgency;
import kanal.guide.WaitingTime;
import kanal.guide.Warning;

/** A provider with any mixture of what the records allow, texts with everything that YAML and JSON have to escape. */
public final class RandomProvider {
    private static final URI SOURCE = URI.create("https://faq.example.com/1?a=b");

    private static final String LETTERS = "aZ 09:#-&*!|>'\"%@`\\/,[]?~=<\n\u00e9\u0627\u4e2d\ud83d\ude00";
    private static final List<String> AWKWARD = List.of(
            "null",
            "true",
            "~",
            "yes",
            "1",
            "1.10",
            "2026-08-22",
            "- a",
            "a: b",
            "# no",
            " lead",
            "trail ",
            "a\n\nb\n");

    private final Random random;
    private final List<ProblemCode> problems =
            IntStream.range(0, 4).mapToObj(i -> new ProblemCode("p" + i)).toList();
    private final List<ChannelCode> channels =
            IntStream.range(0, 3).mapToObj(i -> new ChannelCode("c" + i)).toList();

    public RandomProvider(long seed) {
        random = new Random(seed);
    }

    public Provider next(String code) {
        Authority bank = new Authority("bank", text(), List.of(), places());
        Warning warning = new Warning("TAKE_CARE", text());
        Group group = new Group("g", text());
        LetterField phone = new LetterField(
                "phone", LetterField.Type.PHONE, text(), orNull(this::text), true, orNull(this::text), List.of());
        LetterField own = new LetterField(
                LetterTemplate.OWN_NUMBER, LetterField.Type.STATEMENT, text(), null, coin(), null, List.of());
        LetterField choice = new LetterField(
                "choice",
                LetterField.Type.CHOICE,
                text(),
                null,
                false,
                null,
                List.of(new LetterField.Choice("one", text(), text()), new LetterField.Choice("two", text(), text())));
        return new Provider(
                new ProviderCode(code),
                text(),
                orNull(() -> 1 + random.nextInt(9999)),
                coin() ? List.of("acme", "ac") : List.of(),
                places(),
                List.of(bank),
                List.of(warning),
                List.of(group),
                problems.stream().map(this::problem).toList(),
                channels.stream().map(this::channel).toList(),
                List.of(article("a0"), article("a1")),
                several(i -> new Answer("q" + i, someOf(problems), text(), text(), text())),
                List.of(phone, own, choice),
                several(this::letter),
                several(i -> new Claim(i + 1, text(), oneOf(Claim.Verdict.values()), text())));
    }

    /** All that its addresses need, in any order, and more. */
    private List<Place> places() {
        List<Place> places = new ArrayList<>(Stream.of("example.com", "@acme", "example.com/a")
                .map(at -> new Place(at, Place.Holder.OWN, proof()))
                .toList());
        if (coin()) {
            places.add(new Place("chat.example.com/x/*/y?id=a", Place.Holder.ANYONE, evidence()));
        }
        Collections.shuffle(places, random);
        return places;
    }

    private Evidence proof() {
        return new Evidence(
                oneOf(new Grade[] {Grade.A, Grade.B, Grade.C}), text(), SOURCE, null, day(), false, regions());
    }

    private Problem problem(ProblemCode code) {
        LocalText retired = code.equals(problems.get(0)) ? null : orNull(this::text);
        List<ArticleCode> selfHelp = coin() ? List.of(new ArticleCode("a1"), new ArticleCode("a0")) : List.of();
        return new Problem(
                code,
                "g",
                text(),
                text(),
                oneOf(Access.values()),
                orNull(() -> oneOf(Urgency.values())),
                coin() ? List.of("TAKE_CARE") : List.of(),
                selfHelp,
                selfHelp.isEmpty() ? null : orNull(() -> selfHelp.get(1)),
                channels.get(0),
                List.copyOf(someOf(channels)),
                orNull(this::text),
                retired,
                retired == null ? null : orNull(() -> problems.get(0)));
    }

    private Channel channel(ChannelCode code) {
        List<Address> addresses = new ArrayList<>(several(i -> address(code + "-" + i)));
        addresses.add(address(code + "-last"));
        LocalText retired = code.equals(channels.get(0)) ? null : orNull(this::text);
        return new Channel(
                code,
                text(),
                text(),
                coin() ? "bank" : null,
                coin(),
                several(i -> text()),
                several(i -> text()),
                several(i -> text()),
                several(i -> waiting()),
                problems.stream()
                        .filter(any -> coin())
                        .map(problem -> new Fit(
                                problem,
                                oneOf(Suitability.values()),
                                orNull(this::text),
                                coin(),
                                several(i -> waiting())))
                        .toList(),
                several(i -> step()),
                addresses,
                orNull(this::text),
                retired,
                retired == null ? null : orNull(() -> channels.get(0)));
    }

    private Address address(String code) {
        Kind kind = oneOf(Kind.values());
        LocalText value = switch (kind) {
            case EMAIL -> LocalText.everywhere("a+b@example.com");
            case URL -> LocalText.everywhere("https://www.example.com/?a=1&b=%20#c");
            case HANDLE -> LocalText.everywhere("@acme");
            case PHONE -> LocalText.everywhere("+62 21 500 123");
            case APP_PATH, INSTRUCTION ->
                Stream.generate(this::text)
                        .filter(words -> ContactsInWords.of(words.id() + "\n" + words.en())
                                .isEmpty())
                        .findFirst()
                        .orElseThrow();
        };
        Conditions conditions =
                new Conditions(coin(), coin(), regions(), someOf(List.of(Platform.values())), someOf(problems));
        return new Address(
                new AddressCode(code),
                kind,
                value,
                evidence(),
                coin() ? Conditions.NONE : conditions,
                orNull(this::text),
                coin() ? new AddressCode("c0-last") : null,
                orNull(this::text),
                several(i -> step()));
    }

    private Evidence evidence() {
        boolean live = coin();
        Grade grade = oneOf(Grade.values());
        return new Evidence(
                grade,
                text(),
                grade == Grade.C ? SOURCE : orNull(() -> SOURCE),
                live || coin() ? day() : null,
                day(),
                live,
                regions());
    }

    private Article article(String code) {
        return new Article(
                new ArticleCode(code),
                text(),
                text(),
                several(i -> new Article.Section(orNull(this::text), several(j -> text()), several(j -> step()))),
                evidence(),
                random.nextBoolean());
    }

    private LetterTemplate letter(int number) {
        return new LetterTemplate(
                "l" + number,
                someOf(channels),
                someOf(problems),
                List.of("phone", LetterTemplate.OWN_NUMBER, "choice"),
                line(),
                List.of(
                        new LetterTemplate.Paragraph(text(), null, null),
                        new LetterTemplate.Paragraph(text(), "choice", coin() ? "one" : null, coin(), coin())),
                several(i -> text()),
                coin());
    }

    private Step step() {
        return new Step(text(), someOf(List.of(Platform.values())), someOf(problems));
    }

    private WaitingTime waiting() {
        Duration low = Duration.ofMinutes(1 + random.nextInt(10_000));
        return new WaitingTime(
                low, low.plusSeconds(random.nextInt(1_000_000)), oneOf(WaitingTime.Basis.values()), text());
    }

    private LocalText text() {
        return new LocalText(words(), words());
    }

    private LocalText line() {
        return new LocalText(words().replace('\n', ' '), words().replace('\n', ' '));
    }

    private String words() {
        if (random.nextInt(4) == 0) {
            return oneOf(AWKWARD.toArray(String[]::new));
        }
        int[] letters = LETTERS.codePoints().toArray();
        StringBuilder words = new StringBuilder("w");
        IntStream.range(0, random.nextInt(60))
                .forEach(i -> words.appendCodePoint(letters[random.nextInt(letters.length)]));
        return words.toString();
    }

    private LocalDate day() {
        return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2_500));
    }

    private Set<Region> regions() {
        return someOf(List.of(new Region("SG"), new Region("EEA"), new Region("ID"), new Region("NO")));
    }

    private boolean coin() {
        return random.nextBoolean();
    }

    private <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Set<T> someOf(List<T> values) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return new LinkedHashSet<>(shuffled.subList(0, random.nextInt(values.size() + 1)));
    }

    private <T> List<T> several(Function<Integer, T> make) {
        return IntStream.range(0, random.nextInt(4)).boxed().map(make).toList();
    }

    private <T> T orNull(Supplier<T> value) {
        return coin() ? value.get() : null;
    }
}
