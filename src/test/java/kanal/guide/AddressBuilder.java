package kanal.guide;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Builds an address for tests: see {@link Guides#address}. */
public final class AddressBuilder {
    private final AddressCode code;
    private Kind kind = Kind.EMAIL;
    private LocalText value;
    private Grade grade = Grade.A;
    private LocalDate seenOn = Guides.TODAY;
    private LocalDate recordedOn;
    private Set<Region> about = Set.of();
    private boolean needsOpenApp;
    private boolean onlyBusiness;
    private Set<Region> countries = Set.of();
    private Set<Platform> platforms = Set.of();
    private Set<ProblemCode> problems = Set.of();
    private LocalText note;
    private AddressCode replacedBy;
    private LocalText stopped;
    private List<Step> steps = List.of();

    AddressBuilder(String code) {
        this.code = new AddressCode(code);
        this.value = LocalText.everywhere(code + "@support.example");
    }

    public AddressBuilder is(Kind kind, String value) {
        this.kind = kind;
        this.value = kind.isInWords() ? Guides.text(value) : LocalText.everywhere(value);
        return this;
    }

    public AddressBuilder grade(Grade grade) {
        this.grade = grade;
        return this;
    }

    public AddressBuilder seenOn(LocalDate day) {
        this.seenOn = day;
        return this;
    }

    /** Evidence whose own date nobody knows. */
    public AddressBuilder recordedOn(LocalDate day) {
        this.seenOn = null;
        this.recordedOn = day;
        return this;
    }

    /** The regions that the text of the evidence is written for. */
    public AddressBuilder about(String... regions) {
        this.about = regions(regions);
        return this;
    }

    public AddressBuilder needsOpenApp() {
        this.needsOpenApp = true;
        return this;
    }

    public AddressBuilder onlyBusiness() {
        this.onlyBusiness = true;
        return this;
    }

    public AddressBuilder onlyIn(String... regions) {
        this.countries = regions(regions);
        return this;
    }

    public AddressBuilder onlyOn(Platform... platforms) {
        this.platforms = Set.of(platforms);
        return this;
    }

    public AddressBuilder onlyFor(String... problems) {
        this.problems = Arrays.stream(problems).map(ProblemCode::new).collect(Collectors.toSet());
        return this;
    }

    public AddressBuilder note(LocalText note) {
        this.note = note;
        return this;
    }

    public AddressBuilder replacedBy(String address) {
        this.replacedBy = new AddressCode(address);
        return this;
    }

    public AddressBuilder stopped() {
        this.stopped = Guides.text("Closed for now");
        return this;
    }

    public AddressBuilder steps(Step... steps) {
        this.steps = List.of(steps);
        return this;
    }

    public Address build() {
        Evidence evidence = new Evidence(
                grade,
                Guides.text("A source"),
                URI.create("https://source.example/" + code),
                seenOn,
                recordedOn,
                false,
                about);
        Conditions conditions = new Conditions(needsOpenApp, onlyBusiness, countries, platforms, problems);
        return new Address(code, kind, value, evidence, conditions, note, replacedBy, stopped, steps);
    }

    private static Set<Region> regions(String... codes) {
        return Arrays.stream(codes).map(Region::new).collect(Collectors.toSet());
    }
}
