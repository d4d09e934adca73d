package kanal.guide;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
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

    private final Provider provider;
    private final Map<String, Places> placesOf = new HashMap<>();
    private final Set<String> warningCodes;
    private final Set<String> groupCodes;
    private final Set<ProblemCode> problemCodes;
    private final Set<ChannelCode> channelCodes;
    private final Set<ArticleCode> articleCodes;
    private final Set<String> addressCodes;
    private final Set<String> fieldCodes;

    References(Provider provider) {
        this.provider = provider;
        Check.unique("place", provider.places(), Place::at);
        Check.unique("authority", provider.authorities(), Authority::code);
        placesOf.put(PROVIDER, Places.of(provider.places()));
        provider.authorities().forEach(it -> placesOf.put(it.code(), Places.of(it.places())));
        warningCodes = Check.unique("warning", provider.warnings(), Warning::code);
        groupCodes = Check.unique("group", provider.groups(), Group::code);
        problemCodes = Check.unique("problem", provider.problems(), Problem::code);
        channelCodes = Check.unique("channel", provider.channels(), Channel::code);
        articleCodes = Check.unique("article", provider.articles(), Article::code);
        addressCodes = Check.unique(
                "address",
                provider.channels().stream()
                        .flatMap(channel -> channel.addresses().stream())
                        .toList(),
                address -> address.code().value());
        fieldCodes = Check.unique("field", provider.fields(), LetterField::code);
        Check.unique("letter", provider.letters(), LetterTemplate::code);
        Check.unique("answer", provider.answers(), Answer::code);
        Check.unique("claim", provider.claims(), Claim::number);
    }

    void check() {
        provider.warnings().forEach(it -> mentions("warnings[" + it.code() + "]", it.text()));
        provider.problems().forEach(this::check);
        provider.channels().forEach(this::check);
        provider.articles().forEach(this::check);
        provider.answers().forEach(this::check);
        provider.fields().forEach(this::check);
        provider.letters().forEach(this::check);
        provider.claims().forEach(it -> mentions("claims[" + it.number() + "]", it.statement(), it.finding()));
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
                codes(provider.problems(), it -> it.retired() == null, Problem::code),
                name -> Rule.NOT_IN_USE.by("problem", name));
        Check.known(where, "channel", problem.tutorial(), channelCodes);
        mentions(where, problem.name(), problem.hint(), problem.difference(), problem.retired());
    }

    private void check(Channel channel) {
        String where = "channels[" + channel.code() + "]";
        Check.known(where, "authority", Stream.ofNullable(channel.authority()).toList(), placesOf.keySet());
        Check.known(where, "problem", channel.fits().stream().map(Fit::problem).toList(), problemCodes);
        Check.known(
                where,
                Stream.ofNullable(channel.instead()).toList(),
                codes(provider.channels(), it -> it.retired() == null, Channel::code),
                name -> Rule.NOT_IN_USE.by("channel", name));
        mentions(where, channel.name(), channel.purpose(), channel.stopped(), channel.retired());
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
        mentions(where, address.note(), address.stopped(), address.evidence().source());
        steps(where, address.steps());
    }

    private void check(Article article) {
        String where = "articles[" + article.code() + "]";
        mentions(where, article.title(), article.summary(), article.evidence().source());
        for (Article.Section section : article.sections()) {
            mentions(where, section.heading());
            mentions(where, section.paragraphs().stream());
            steps(where, section.steps());
        }
    }

    private void check(Answer answer) {
        String where = "answers[" + answer.code() + "]";
        Check.known(where, "problem", answer.problems(), problemCodes);
        mentions(where, answer.question(), answer.answer(), answer.source());
    }

    private void check(LetterField field) {
        String where = "fields[" + field.code() + "]";
        mentions(where, field.label(), field.hint());
        mentions(where, field.choices().stream().flatMap(choice -> Stream.of(choice.label(), choice.words())));
    }

    private void check(LetterTemplate letter) {
        String where = "letters[" + letter.code() + "]";
        Check.known(where, "channel", letter.channels(), channelCodes);
        Check.known(where, "problem", letter.problems(), problemCodes);
        Check.known(where, "field", letter.fields(), fieldCodes);
        Set<String> asked = Set.copyOf(letter.fields());
        Check.known(
                where + ".subject",
                fieldsNamed(letter.subject()),
                codes(provider.fields(), LetterField::required, LetterField::code),
                Rule.NO_REQUIRED_FIELD::by);
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
            Check.known(
                    where,
                    "statement",
                    List.of(LetterTemplate.OWN_NUMBER),
                    codes(provider.fields(), it -> it.type() == LetterField.Type.STATEMENT, LetterField::code));
        }
        mentions(where, letter.subject());
        mentions(where, letter.checklist().stream());
        mentions(where, letter.paragraphs().stream().map(LetterTemplate.Paragraph::text));
    }

    private void steps(String where, List<Step> steps) {
        steps.forEach(step -> Check.known(where, "problem", step.problems(), problemCodes));
        mentions(where, steps.stream().map(Step::text));
    }

    private void mentions(String where, @Nullable LocalText... texts) {
        mentions(where, Stream.of(texts).flatMap(Stream::ofNullable));
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
        return provider.fields().stream()
                .filter(field -> field.code().equals(code))
                .flatMap(field -> field.choices().stream())
                .map(LetterField.Choice::code)
                .collect(Collectors.toSet());
    }

    private static <T, K> Set<K> codes(List<T> parts, Predicate<T> which, Function<T, K> code) {
        return parts.stream().filter(which).map(code).collect(Collectors.toSet());
    }

    private static Stream<LocalText> sources(Channel channel) {
        return Stream.concat(channel.waits().stream(), channel.fits().stream().flatMap(fit -> fit.waits().stream()))
                .map(WaitingTime::source);
    }
}
