package kanal.guide;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Refuses a provider in which something is there twice, or refers to something that is not there. */
final class References {
    private static final Pattern FIELD = Pattern.compile("\\{([^@{}][^{}]*)}");

    private final List<Problem> problems;
    private final List<Channel> channels;
    private final List<Article> articles;
    private final List<LetterTemplate> letters;
    private final Set<String> authorityCodes;
    private final Set<String> warningCodes;
    private final Set<String> groupCodes;
    private final Set<ProblemCode> problemCodes;
    private final Set<ChannelCode> channelCodes;
    private final Set<ArticleCode> articleCodes;
    private final Set<AddressCode> addressCodes;
    private final Set<String> fieldCodes;
    private final Set<String> requiredFields;

    References(
            List<Authority> authorities,
            List<Warning> warnings,
            List<Group> groups,
            List<Problem> problems,
            List<Channel> channels,
            List<Article> articles,
            List<LetterField> fields,
            List<LetterTemplate> letters) {
        this.problems = problems;
        this.channels = channels;
        this.articles = articles;
        this.letters = letters;
        authorityCodes = Check.unique("authority", authorities, Authority::code);
        warningCodes = Check.unique("warning", warnings, Warning::code);
        groupCodes = Check.unique("group", groups, Group::code);
        problemCodes = Check.unique("problem", problems, Problem::code);
        channelCodes = Check.unique("channel", channels, Channel::code);
        articleCodes = Check.unique("article", articles, Article::code);
        addressCodes = Check.unique("address", addresses(channels).toList(), Address::code);
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
        problems.forEach(this::check);
        channels.forEach(this::check);
        letters.forEach(this::check);
        for (Article article : articles) {
            String where = "articles[" + article.code() + "]";
            mentions(where, Stream.of(article.title(), article.summary()));
            for (Article.Section section : article.sections()) {
                mentions(where, Stream.concat(Stream.ofNullable(section.heading()), section.paragraphs().stream()));
                steps(where, section.steps());
            }
        }
        for (Answer answer : answers) {
            Check.known("answers[" + answer.code() + "]", "problem", answer.problems(), problemCodes);
            mentions("answers[" + answer.code() + "]", Stream.of(answer.question(), answer.answer()));
        }
    }

    private void check(Problem problem) {
        String where = "problems[" + problem.code() + "]";
        Check.known(where, "group", List.of(problem.group()), groupCodes);
        Check.known(where, "warning", problem.warnings(), warningCodes);
        Check.known(where, "article", problem.selfHelp(), articleCodes);
        Check.known(where, "channel", List.of(problem.mail()), channelCodes);
        Check.known(where, "channel", problem.tutorial(), channelCodes);
        mentions(where, Stream.ofNullable(problem.difference()));
    }

    private void check(Channel channel) {
        String where = "channels[" + channel.code() + "]";
        Check.known(where, "authority", Stream.ofNullable(channel.authority()).toList(), authorityCodes);
        Check.known(where, "problem", channel.fits().stream().map(Fit::problem).toList(), problemCodes);
        mentions(
                where, Stream.of(channel.pros(), channel.cons(), channel.tips()).flatMap(Collection::stream));
        mentions(where, Stream.of(channel.name(), channel.purpose()));
        mentions(where, channel.fits().stream().flatMap(fit -> Stream.ofNullable(fit.title())));
        steps(where, channel.steps());
        for (Address address : channel.addresses()) {
            String door = where + ".addresses[" + address.code() + "]";
            Check.known(door, "problem", address.conditions().problems(), problemCodes);
            Check.known(door, "address", Stream.ofNullable(address.replacedBy()).toList(), addressCodes);
            mentions(door, Stream.ofNullable(address.note()));
            steps(door, address.steps());
        }
    }

    private void check(LetterTemplate letter) {
        String where = "letters[" + letter.code() + "]";
        Check.known(where, "channel", letter.channels(), channelCodes);
        Check.known(where, "problem", letter.problems(), problemCodes);
        Check.known(where, "field", letter.fields(), fieldCodes);
        Set<String> asked = Set.copyOf(letter.fields());
        Check.known(where + ".subject", "required field", fieldsNamed(letter.subject()), requiredFields);
        Check.known(where + ".subject", "field of this letter", fieldsNamed(letter.subject()), asked);
        for (LetterTemplate.Paragraph paragraph : letter.paragraphs()) {
            Check.known(where + ".paragraphs", "field of this letter", fieldsNamed(paragraph.text()), asked);
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
        Check.known(where, "address", texts.flatMap(Mentions::in).toList(), addressCodes);
    }

    private static List<String> fieldsNamed(LocalText text) {
        return Stream.of(text.id(), text.en())
                .flatMap(words -> FIELD.matcher(words).results())
                .map((MatchResult field) -> field.group(1))
                .toList();
    }

    private static Stream<Address> addresses(List<Channel> channels) {
        return channels.stream().flatMap(channel -> channel.addresses().stream());
    }
}
