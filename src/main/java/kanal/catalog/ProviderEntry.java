package kanal.catalog;

import static kanal.catalog.PartType.ANSWER;
import static kanal.catalog.PartType.AUTHORITY;
import static kanal.catalog.PartType.CLAIM;
import static kanal.catalog.PartType.FIELD;
import static kanal.catalog.PartType.GROUP;
import static kanal.catalog.PartType.WARNING;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kanal.document.OldPlaces;
import kanal.guide.Answer;
import kanal.guide.Authority;
import kanal.guide.Channel;
import kanal.guide.Claim;
import kanal.guide.Group;
import kanal.guide.LetterField;
import kanal.guide.Place;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import kanal.guide.Warning;
import org.jspecify.annotations.Nullable;

/** A provider, and the rows of everything in its document. */
@Entity
@Table(name = "provider")
class ProviderEntry extends Entry {
    private String code;
    private TextColumns name;
    private @Nullable Integer listOrder;
    private String brandWords;

    /** Null in a row from before there were places. */
    private @Nullable String places;

    @OneToMany(mappedBy = "provider", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<ProblemEntry> problems;

    @OneToMany(mappedBy = "provider", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<ChannelEntry> channels;

    @OneToMany(mappedBy = "provider", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<ArticleEntry> articles;

    @OneToMany(mappedBy = "provider", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<LetterEntry> letters;

    @OneToMany(mappedBy = "provider", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<PartEntry> parts;

    @SuppressWarnings("NullAway.Init")
    protected ProviderEntry() {}

    ProviderEntry(int position, Provider provider) {
        super(position);
        code = provider.code().value();
        name = TextColumns.of(provider.name());
        listOrder = provider.order();
        brandWords = Json.of(provider.brandWords());
        places = Json.of(provider.places());
        problems = entries(provider.problems(), (at, problem) -> new ProblemEntry(this, at, problem));
        channels = entries(provider.channels(), (at, channel) -> new ChannelEntry(this, at, channel));
        articles = entries(provider.articles(), (at, article) -> new ArticleEntry(this, at, article));
        letters = entries(provider.letters(), (at, letter) -> new LetterEntry(this, at, letter));
        parts = new ArrayList<>();
        add(AUTHORITY, provider.authorities(), Authority::code);
        add(WARNING, provider.warnings(), Warning::code);
        add(GROUP, provider.groups(), Group::code);
        add(ANSWER, provider.answers(), Answer::code);
        add(FIELD, provider.fields(), LetterField::code);
        add(CLAIM, provider.claims(), claim -> Integer.toString(claim.number()));
    }

    private <T> void add(PartType type, List<T> values, Function<T, String> partCode) {
        parts.addAll(entries(values, (at, value) -> new PartEntry(this, at, type, partCode.apply(value), value)));
    }

    @Override
    String key() {
        return code;
    }

    @Override
    void succeed(Entry row) {
        super.succeed(row);
        if (row instanceof ProviderEntry provider) {
            succeed(problems, provider.problems);
            succeed(channels, provider.channels);
            succeed(articles, provider.articles);
            succeed(letters, provider.letters);
            succeed(parts, provider.parts);
        }
    }

    boolean isFor(ProviderCode wanted) {
        return code.equals(wanted.value());
    }

    Provider toProvider() {
        return built(code, this::read);
    }

    private Provider read() {
        List<Channel> doors = values(channels, ChannelEntry::toChannel);
        List<Authority> authorities = parts(AUTHORITY, Authority.class);
        return new Provider(
                new ProviderCode(code),
                name.toText(),
                listOrder,
                Json.list(String.class, brandWords),
                places == null ? OldPlaces.of((String) null, doors) : Json.list(Place.class, places),
                places == null ? OldPlaces.of(authorities, doors) : authorities,
                parts(WARNING, Warning.class),
                parts(GROUP, Group.class),
                values(problems, ProblemEntry::toProblem),
                doors,
                values(articles, ArticleEntry::toArticle),
                parts(ANSWER, Answer.class),
                parts(FIELD, LetterField.class),
                values(letters, LetterEntry::toLetter),
                parts(CLAIM, Claim.class));
    }

    private <T> List<T> parts(PartType type, Class<T> valueType) {
        return values(parts.stream().filter(part -> part.isA(type)).toList(), part -> part.to(valueType));
    }
}
