package kanal.keeping.changes;

import java.util.List;
import java.util.function.Function;
import kanal.guide.Address;
import kanal.guide.Article;
import kanal.guide.Authority;
import kanal.guide.Channel;
import kanal.guide.Group;
import kanal.guide.LetterField;
import kanal.guide.LocalText;
import kanal.guide.Problem;
import kanal.guide.Provider;
import kanal.guide.Warning;

/** Words that are codes of other parts of the same document. */
public enum Reference implements Vocabulary {
    PROBLEM(named(Provider::problems, Problem::code, Problem::name)),
    CHANNEL(named(Provider::channels, Channel::code, Channel::name)),
    ARTICLE(named(Provider::articles, Article::code, Article::title)),
    AUTHORITY(named(Provider::authorities, Authority::code, Authority::name)),
    GROUP(named(Provider::groups, Group::code, Group::name)),
    WARNING(named(Provider::warnings, Warning::code, Warning::text)),
    FIELD(named(Provider::fields, LetterField::code, LetterField::label)),
    ADDRESS(named(
            provider -> provider.channels().stream()
                    .flatMap(channel -> channel.addresses().stream())
                    .toList(),
            Address::code,
            Address::value));

    /** Each a function of a provider, without a state of its own. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Names names;

    Reference(Names names) {
        this.names = names;
    }

    @Override
    public List<Option> options(Provider provider, Wording wording) {
        return names.in(provider, wording).stream()
                .map(name -> new Option(name.code(), name.label() + " (" + name.code() + ")"))
                .toList();
    }

    /** What the part of that code is called; the code itself where there is none. */
    public String name(String code, Provider provider, Wording wording) {
        return names.in(provider, wording).stream()
                .filter(name -> name.code().equals(code))
                .map(Option::label)
                .findFirst()
                .orElse(code);
    }

    private static <T> Names named(
            Function<Provider, List<T>> parts, Function<T, Object> code, Function<T, LocalText> name) {
        return (provider, wording) -> parts.apply(provider).stream()
                .map(part -> option(code.apply(part).toString(), name.apply(part), wording))
                .toList();
    }

    private static Option option(String code, LocalText name, Wording wording) {
        return new Option(code, Wording.brief(name.in(wording.language()).replace("*", "")));
    }

    private interface Names {
        List<Option> in(Provider provider, Wording wording);
    }
}
