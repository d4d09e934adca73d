package kanal.finder.pages;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanal.catalog.UnreviewedChange;
import kanal.catalog.UnreviewedChanges;
import kanal.document.PartKey;
import kanal.document.PartKind;
import kanal.genuine.Counterpart;
import kanal.guide.Address;
import kanal.guide.Article;
import kanal.guide.Authority;
import kanal.guide.Channel;
import kanal.guide.LocalText;
import kanal.guide.Problem;
import kanal.guide.Provider;
import org.jspecify.annotations.Nullable;

/** What readers are told of whatever one keeper alone changed of late; null where there is nothing to tell. */
record ReviewNotice(UnreviewedChanges changes, Words words, LocalDate today) {
    private static final Set<PartKind> AT_THE_START =
            EnumSet.of(PartKind.PROVIDER, PartKind.GROUP, PartKind.PROBLEM, PartKind.ARTICLE);

    /** Beside an address that is offered. */
    public @Nullable String of(Address address) {
        return last(key(PartKind.ADDRESS, address.code())::equals)
                .map(change -> sentence(change, address))
                .orElse(null);
    }

    /** On a page on which anything of the provider may stand. */
    public @Nullable String ofAnything() {
        return sentence(any -> true);
    }

    /** On the page from which people start. */
    public @Nullable String ofTheStart() {
        return sentence(part -> AT_THE_START.contains(part.kind()));
    }

    public @Nullable String of(Article article) {
        return sentence(Stream.of(key(PartKind.ARTICLE, article.code())));
    }

    /** On the page of its doors. */
    public @Nullable String of(Problem problem) {
        Provider provider = words.provider();
        Stream<PartKey> channels = provider.channels().stream()
                .filter(channel -> channel.fit(problem.code()).isPresent())
                .flatMap(ReviewNotice::parts);
        Stream<PartKey> texts = Stream.concat(
                provider.selfHelp(problem).stream().map(article -> key(PartKind.ARTICLE, article.code())),
                provider.answers(problem.code()).stream().map(answer -> key(PartKind.ANSWER, answer.code())));
        return sentence(Stream.of(parts(problem), texts, channels).flatMap(parts -> parts));
    }

    /** On the page of one door, and on its letter's. */
    public @Nullable String of(Problem problem, Channel channel) {
        Stream<PartKey> letter = words.provider().letter(channel.code(), problem.code()).stream()
                .flatMap(it -> Stream.concat(
                        Stream.of(key(PartKind.LETTER, it.code())),
                        it.fields().stream().map(field -> key(PartKind.FIELD, field))));
        return sentence(Stream.of(parts(problem), parts(channel), letter).flatMap(parts -> parts));
    }

    /** Beside a place in which a contact lies. */
    public @Nullable String of(Counterpart other) {
        Authority authority = other.authority();
        return sentence(authority == null ? Stream.empty() : Stream.of(key(PartKind.AUTHORITY, authority.code())));
    }

    private static Stream<PartKey> parts(Problem problem) {
        return Stream.concat(
                Stream.of(key(PartKind.PROBLEM, problem.code())),
                problem.warnings().stream().map(warning -> key(PartKind.WARNING, warning)));
    }

    /** Of addresses that are offered it is told beside them. */
    private static Stream<PartKey> parts(Channel channel) {
        Stream<PartKey> notOffered = channel.addresses().stream()
                .filter(address -> !address.evidence().grade().offered() || address.stopped() != null)
                .map(address -> key(PartKind.ADDRESS, address.code()));
        return Stream.of(
                        Stream.of(key(PartKind.CHANNEL, channel.code())),
                        Stream.ofNullable(channel.authority()).map(code -> key(PartKind.AUTHORITY, code)),
                        notOffered)
                .flatMap(parts -> parts);
    }

    private @Nullable String sentence(Stream<PartKey> shown) {
        PartKey provider = key(PartKind.PROVIDER, words.provider().code());
        Set<PartKey> parts = Stream.concat(Stream.of(provider), shown).collect(Collectors.toSet());
        return sentence(parts::contains);
    }

    private @Nullable String sentence(Predicate<PartKey> parts) {
        return last(parts)
                .map(change -> words.message("notice.page", words.date(change.on())))
                .orElse(null);
    }

    private String sentence(UnreviewedChange change, Address address) {
        LocalText before = change.before();
        String day = words.date(change.on());
        if (before == null) {
            return words.message("notice.address.new", day);
        }
        return before.equals(address.value())
                ? words.message("notice.address.about", day)
                : words.message("notice.address", day, before.in(words.language()));
    }

    private Optional<UnreviewedChange> last(Predicate<PartKey> parts) {
        return changes.last(words.provider().code(), today, parts);
    }

    /** @param code typed, or as it is written */
    private static PartKey key(PartKind kind, Object code) {
        return new PartKey(kind, code.toString());
    }
}
