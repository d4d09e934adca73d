package kanal.guide;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Refuses a provider in which something is there twice, or refers to something that is not there. */
final class References {
    /** Stands for the provider where an authority's code stands otherwise, and cannot be one. */
    private static final String PROVIDER = "";

    private static final Pattern FIELD = Pattern.compile("\\{([^@{}][^{}]*)}");

    private final List<Warning> warnings;
    private final List<Problem> problems;
    private final List<Channel> channels;
    private final List<Article> articles;
    private final List<LetterField> fields;
    private final List<LetterTemplate> letters;
    private final Map<String, Places> placesOf;
    private final Set<String> warningCodes;
    private final Set<String> groupCodes;
    private final Set<ProblemCode> problemCodes;
    private final Set<ChannelCode> channelCodes;
    private final Set<ProblemCode> problemsInUse;
    private final Set<ChannelCode> channelsInUse;
    private final Set<ArticleCode> articleCodes;
    private final Set<String> addressCodes;
    private final Set<String> fieldCodes;
    private final Set<String> requiredFields;

    References(
            List<Place> places,
            List<Authority> authorities,
            List<Warning> warnings,
            List<Group> groups,
            List<Problem> problems,
            List<Channel> channels,
            List<Article> articles,
            List<LetterField> fields,
            List<LetterTemplate> letters) {
        this.warnings = warnings;
        this.problems = problems;
        this.channels = channels;
        this.articles = articles;
        this.fields = fields;
        this.letters = letters;
        Check.unique("authority", authorities, Authority::code);
        placesOf = new HashMap<>(Map.of(PROVIDER, Places.of(places)));
        authorities.forEach(authority -> placesOf.put(authority.code(), Places.of(authority.places())));
        warningCodes = Check.unique("warning", warnings, Warning::code);
        groupCodes = Check.unique("group", groups, Group::code);
        problemCodes = Check.unique("problem", problems, Problem::code);
        channelCodes = Check.unique("channel", channels, Channel::code);
        problemsInUse = problems.stream()
                .filter(problem -> problem.retired() == null)
                .map(Problem::code)
                .collect(Collectors.toSet());
        channelsInUse = channels.stream()
                .filter(channel -> channel.retired() == null)
                .map(Channel::code)
                .collect(Collectors.toSet());
        articleCodes = Check.unique("article", articles, Article::code);
        addressCodes = Check.unique(
                "address",
                addresses(channels).toList(),
                address -> address.code().value());
        fieldCodes = Check.unique("field", fields, LetterField::code);
        requiredFields = fields.stream()
                .filter(LetterField::required)
                .map(LetterField::code)
                .collect(Collectors.toSet());
        Check.unique("letter", letters, LetterTemplate::code);
    }

    void check(List<Answer> answers, List<Claim> claims) {
        Check.unique("answer", answers, Answer::code);
        Check.unique("claim", claims, Claim::number);
        warnings.forEach(warning -> mentions("warnings[" + warning.code() + "]", Stream.of(warning.text())));
        problems.forEach(this::check);
        channels.forEach(this::check);
        articles.forEach(this::check);
        answers.forEach(this::check);
        fields.forEach(this::check);
        letters.forEach(this::check);
        claims.forEach(
                claim -> mentions("claims[" + claim.number() + "]", Stream.of(claim.statement(), claim.finding())));
    }

    private void check(Problem problem) {
        String where = "problems[" + problem.code() + "]";
        Check.known(where, "group", List.of(problem.group()), groupCodes);
        Check.known(where, "warning", problem.warnings(), warningCodes);
        Check.known(where, "article", problem.selfHelp(), articleCodes);
        Check.known(
                where,
                "article of this problem",
                Stream.ofNullable(problem.selfHelpFirst()).toList(),
                Set.copyOf(problem.selfHelp()));
        Check.known(where, "channel", List.of(problem.mail()), channelCodes);
        Check.known(
                where,
                Stream.ofNullable(problem.instead()).toList(),
                problemsInUse,
                name -> Rule.NOT_IN_USE.by("problem", name));
        Check.known(where, "channel", problem.tutorial(), channelCodes);
        mentions(where, Stream.of(problem.name(), problem.hint()));
        mentions(where, Stream.of(problem.difference(), problem.retired()).flatMap(Stream::ofNullable));
    }

    private void check(Channel channel) {
        String where = "channels[" + channel.code() + "]";
        Check.known(where, "authority", Stream.ofNullable(channel.authority()).toList(), placesOf.keySet());
        Check.known(where, "problem", channel.fits().stream().map(Fit::problem).toList(), problemCodes);
        Check.known(
                where,
                Stream.ofNullable(channel.instead()).toList(),
                channelsInUse,
                name -> Rule.NOT_IN_USE.by("channel", name));
        mentions(where, Stream.of(channel.name(), channel.purpose()));
        mentions(where, Stream.of(channel.stopped(), channel.retired()).flatMap(Stream::ofNullable));
        mentions(
                where, Stream.of(channel.pros(), channel.cons(), channel.tips()).flatMap(Collection::stream));
        mentions(where, channel.fits().stream().flatMap(fit -> Stream.ofNullable(fit.title())));
        mentions(where, sources(channel));
        steps(where, channel.steps());
        for (Address address : channel.addresses()) {
            String there = where + ".addresses[" + address.code() + "]";
            check(there, address);
            lies(there, address, channel.authority());
        }
    }

    /** What may be offered lies in a place that was confirmed, so that a slip or a fake goes nowhere. */
    private void lies(String where, Address address, @Nullable String authority) {
        String whose = authority == null ? PROVIDER : authority;
        if (!address.liesIn(placesOf.getOrDefault(whose, Places.of(List.of())))) {
            throw new RefusedException(
                    where,
                    Rule.OUTSIDE.by(
                            address.value().en(),
                            authority == null ? "the provider" : "the authority '" + authority + "'"));
        }
    }

    private void check(String where, Address address) {
        Check.known(where, "problem", address.conditions().problems(), problemCodes);
        Check.known(
                where,
                Stream.ofNullable(address.replacedBy()).map(AddressCode::value).toList(),
                addressCodes,
                Rule.NO_ADDRESS::by);
        mentions(where, Stream.of(address.note(), address.stopped()).flatMap(Stream::ofNullable));
        mentions(where, Stream.of(address.evidence().source()));
        steps(where, address.steps());
    }

    private void check(Article article) {
        String where = "articles[" + article.code() + "]";
        mentions(
                where,
                Stream.of(article.title(), article.summary(), article.evidence().source()));
        for (Article.Section section : article.sections()) {
            mentions(where, Stream.concat(Stream.ofNullable(section.heading()), section.paragraphs().stream()));
            steps(where, section.steps());
        }
    }

    private void check(Answer answer) {
        String where = "answers[" + answer.code() + "]";
        Check.known(where, "problem", answer.problems(), problemCodes);
        mentions(where, Stream.of(answer.question(), answer.answer(), answer.source()));
    }

    private void check(LetterField field) {
        String where = "fields[" + field.code() + "]";
        mentions(where, Stream.concat(Stream.of(field.label()), Stream.ofNullable(field.hint())));
        mentions(where, field.choices().stream().flatMap(choice -> Stream.of(choice.label(), choice.words())));
    }

    private void check(LetterTemplate letter) {
        String where = "letters[" + letter.code() + "]";
        Check.known(where, "channel", letter.channels(), channelCodes);
        Check.known(where, "problem", letter.problems(), problemCodes);
        Check.known(where, "field", letter.fields(), fieldCodes);
        Set<String> asked = Set.copyOf(letter.fields());
        Check.known(where + ".subject", fieldsNamed(letter.subject()), requiredFields, Rule.NO_REQUIRED_FIELD::by);
        Check.known(where + ".subject", fieldsNamed(letter.subject()), asked, Rule.NO_FIELD_OF_LETTER::by);
        for (LetterTemplate.Paragraph paragraph : letter.paragraphs()) {
            Check.known(where + ".paragraphs", fieldsNamed(paragraph.text()), asked, Rule.NO_FIELD_OF_LETTER::by);
            Check.known(
                    where + ".paragraphs",
                    Stream.ofNullable(paragraph.is()).toList(),
                    choices(paragraph.when()),
                    name -> Rule.NO_CHOICE.by(String.valueOf(paragraph.when()), name));
        }
        if (letter.harmful()) {
            Check.known(where, "statement", List.of(LetterTemplate.OWN_NUMBER), statements());
        }
        mentions(
                where,
                Stream.concat(
                        Stream.concat(Stream.of(letter.subject()), letter.checklist().stream()),
                        letter.paragraphs().stream().map(LetterTemplate.Paragraph::text)));
    }

    private void steps(String where, List<Step> steps) {
        steps.forEach(step -> Check.known(where, "problem", step.problems(), problemCodes));
        mentions(where, steps.stream().map(Step::text));
    }

    private void mentions(String where, Stream<LocalText> texts) {
        Check.known(where, texts.flatMap(Mentions::in).toList(), addressCodes, Rule.NO_ADDRESS::by);
    }

    private static List<String> fieldsNamed(LocalText text) {
        return Stream.of(text.id(), text.en())
                .flatMap(words -> FIELD.matcher(words).results())
                .map((MatchResult field) -> field.group(1))
                .toList();
    }

    private Set<String> choices(@Nullable String code) {
        return fields.stream()
                .filter(field -> field.code().equals(code))
                .flatMap(field -> field.choices().stream())
                .map(LetterField.Choice::code)
                .collect(Collectors.toSet());
    }

    private Set<String> statements() {
        return fields.stream()
                .filter(field -> field.type() == LetterField.Type.STATEMENT)
                .map(LetterField::code)
                .collect(Collectors.toSet());
    }

    private static Stream<LocalText> sources(Channel channel) {
        return Stream.concat(channel.waits().stream(), channel.fits().stream().flatMap(fit -> fit.waits().stream()))
                .map(WaitingTime::source);
    }

    private static Stream<Address> addresses(List<Channel> channels) {
        return channels.stream().flatMap(channel -> channel.addresses().stream());
    }
}
