package kanal.guide;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the guide knows about getting help with one provider: one document.
 *
 * @param order its place in the list of providers, from 1; null for one that follows those with a place
 * @param brandWords the words, in lower case, by which those who imitate the provider make their addresses look like its own
 * @param places where its addresses lie
 * @param fields everything that letters may ask for
 * @param claims what a tutorial on the internet states, tested
 */
public record Provider(
        ProviderCode code,
        LocalText name,
        @Nullable Integer order,
        List<String> brandWords,
        List<Place> places,
        List<Authority> authorities,
        List<Warning> warnings,
        List<Group> groups,
        List<Problem> problems,
        List<Channel> channels,
        List<Article> articles,
        List<Answer> answers,
        List<LetterField> fields,
        List<LetterTemplate> letters,
        List<Claim> claims) {
    private static final int LAST = 9999;

    /** @throws IllegalArgumentException naming the place, when something is there twice or refers to what is not there */
    public Provider(
            ProviderCode code,
            LocalText name,
            @Nullable Integer order,
            List<String> brandWords,
            List<Place> places,
            List<Authority> authorities,
            List<Warning> warnings,
            List<Group> groups,
            List<Problem> problems,
            List<Channel> channels,
            List<Article> articles,
            List<Answer> answers,
            List<LetterField> fields,
            List<LetterTemplate> letters,
            List<Claim> claims) {
        Slug.checkOfPage(code.value());
        if (order != null && (order < 1 || order > LAST)) {
            throw new RefusedException(Rule.LIST_PLACE.by(LAST, order));
        }
        this.code = code;
        this.name = name;
        this.order = order;
        this.brandWords = Check.brandWords(brandWords);
        this.places = List.copyOf(places);
        this.authorities = List.copyOf(authorities);
        this.warnings = List.copyOf(warnings);
        this.groups = List.copyOf(groups);
        this.problems = List.copyOf(problems);
        this.channels = List.copyOf(channels);
        this.articles = List.copyOf(articles);
        this.answers = List.copyOf(answers);
        this.fields = List.copyOf(fields);
        this.letters = List.copyOf(letters);
        this.claims = List.copyOf(claims);
        new References(this).check();
    }

    /** The place of the provider's in which such an address lies; whose it is must be asked of the place. */
    public Optional<Place> place(Kind kind, String value) {
        return Places.of(places).at(kind, value);
    }

    public Optional<Problem> problem(ProblemCode code) {
        return find(problems, Problem::code, code);
    }

    /** The problems that can be chosen: those that are not retired. */
    public List<Problem> problemsInUse() {
        return problems.stream().filter(problem -> problem.retired() == null).toList();
    }

    /** Those of one group. */
    public List<Problem> problemsInUse(String group) {
        return problemsInUse().stream()
                .filter(problem -> problem.group().equals(group))
                .toList();
    }

    /** The problems in use that the channel serves; none for a retired channel. */
    public List<Fit> fitsInUse(Channel channel) {
        return channel.fits().stream()
                .filter(fit -> channel.retired() == null)
                .filter(fit -> problem(fit.problem())
                        .filter(problem -> problem.retired() == null)
                        .isPresent())
                .toList();
    }

    public Optional<Channel> channel(ChannelCode code) {
        return find(channels, Channel::code, code);
    }

    /**
     * The channel whose letter is the e-mail letter for that problem; where it is retired, the one that took its place, and
     * none where nothing did.
     */
    public Optional<Channel> mail(Problem problem) {
        return channel(problem.mail())
                .flatMap(channel -> channel.retired() == null
                        ? Optional.of(channel)
                        : Optional.ofNullable(channel.instead()).flatMap(this::channel));
    }

    public Optional<Article> article(ArticleCode code) {
        return find(articles, Article::code, code);
    }

    public Optional<Authority> authority(String code) {
        return find(authorities, Authority::code, code);
    }

    /** The warnings that pages of this problem carry, in the problem's order. */
    public List<Warning> warnings(Problem problem) {
        return problem.warnings().stream()
                .flatMap(code -> find(warnings, Warning::code, code).stream())
                .toList();
    }

    /** The articles to try for this problem, best first. */
    public List<Article> selfHelp(Problem problem) {
        return problem.selfHelp().stream()
                .flatMap(code -> article(code).stream())
                .toList();
    }

    /** The articles about dangers that no problem is named after, in the guide's order. */
    public List<Article> dangers() {
        return articles.stream().filter(Article::danger).toList();
    }

    /** The answers to what people with this problem fear. */
    public List<Answer> answers(ProblemCode problem) {
        return answers.stream()
                .filter(answer -> answer.problems().contains(problem))
                .toList();
    }

    /**
     * The letter to send through that channel for that problem: its own template before the general one; none where either
     * is retired.
     */
    public Optional<LetterTemplate> letter(ChannelCode channel, ProblemCode problem) {
        return isRetired(channel, problem) ? Optional.empty() : template(channel, problem);
    }

    private boolean isRetired(ChannelCode channel, ProblemCode problem) {
        return channel(channel).map(Channel::retired).isPresent()
                || problem(problem).map(Problem::retired).isPresent();
    }

    private Optional<LetterTemplate> template(ChannelCode channel, ProblemCode problem) {
        return Stream.concat(
                        letters.stream().filter(letter -> letter.problems().contains(problem)),
                        letters.stream().filter(letter -> letter.problems().isEmpty()))
                .filter(letter -> letter.channels().contains(channel))
                .findFirst();
    }

    /** The fields that the letter asks for, in the order of the form. */
    public List<LetterField> fields(LetterTemplate letter) {
        return letter.fields().stream()
                .flatMap(code -> find(fields, LetterField::code, code).stream())
                .toList();
    }

    /** The text in that language, with every mention of an address by code replaced by the address. */
    public String text(LocalText text, Language language) {
        return Mentions.replace(
                text.in(language),
                code -> address(code).map(address -> address.value().in(language)));
    }

    /** The address with that code, in whichever channel it is. */
    public Optional<Address> address(String code) {
        return channels.stream()
                .flatMap(channel -> channel.addresses().stream())
                .filter(address -> address.code().value().equals(code))
                .findFirst();
    }

    private static <T, K> Optional<T> find(List<T> values, Function<T, K> key, K wanted) {
        return values.stream().filter(value -> key.apply(value).equals(wanted)).findFirst();
    }
}
