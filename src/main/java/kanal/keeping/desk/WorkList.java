package kanal.keeping.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanal.document.PartKey;
import kanal.document.PartKind;
import kanal.guide.Address;
import kanal.guide.Channel;
import kanal.guide.Evidence;
import kanal.guide.Grade;
import kanal.guide.Place;
import kanal.guide.Problem;
import kanal.guide.Provider;
import org.jspecify.annotations.Nullable;

/** What keepers of one provider have to look at: task by task, and within one the most overdue first. */
record WorkList(List<Item> items) {
    enum Task {
        /** Evidence past its time of an address to which people are sent. */
        OVERDUE,
        /** A problem for which no confirmed door is open. */
        NO_CHANNEL,
        /** A text that leads to an address which is offered no more. */
        MENTIONED,
        /** A problem whose e-mail letter is that of a retired channel. */
        RETIRED_MAIL,
        /** Evidence past its time of a place in which addresses are believed to lie. */
        OVERDUE_PLACE,
        /** Evidence past its time that leads nobody to a door: of articles, and of doors that are closed. */
        OVERDUE_REST,
        /** An address or article that is only seen in use. */
        UNCONFIRMED,
        /** Words that are the same in both languages and are no name. */
        UNTRANSLATED
    }

    /**
     * One thing to do.
     *
     * @param part where it is done
     * @param days past its time, or of an unconfirmed one its age; 0 where age is not why
     * @param evidence whose age is why; null where it is not
     * @param text what the part says that is wrong, or the place that it is about; the whole part if empty
     */
    record Item(
            Task task, PartKey part, long days, @Nullable Evidence evidence, String text) {
        Item(Task task, PartKey part, String text) {
            this(task, part, 0, null, text);
        }
    }

    static WorkList of(Provider provider, LocalDate today) {
        List<Item> items = new ArrayList<>(aged(provider, today));
        provider.problemsInUse().stream()
                .filter(problem -> provider.channels().stream().noneMatch(channel -> isOpen(channel, problem)))
                .map(problem -> new PartKey(PartKind.PROBLEM, problem.code().value()))
                .forEach(problem -> items.add(new Item(Task.NO_CHANNEL, problem, "")));
        provider.problemsInUse().stream()
                .filter(problem ->
                        provider.channel(problem.mail()).map(Channel::retired).isPresent())
                .map(problem -> new PartKey(PartKind.PROBLEM, problem.code().value()))
                .forEach(problem -> items.add(new Item(Task.RETIRED_MAIL, problem, "")));
        items.addAll(texts(provider));
        return new WorkList(sorted(items.stream()));
    }

    /** What the age of evidence says, which is quickly found; where people are sent first, and there the most overdue. */
    static List<Item> oldest(Provider provider, LocalDate today) {
        return sorted(aged(provider, today).stream().filter(item -> item.task() != Task.UNCONFIRMED));
    }

    private static List<Item> sorted(Stream<Item> items) {
        return items.sorted(Comparator.comparing(Item::task).thenComparing(Item::days, Comparator.reverseOrder()))
                .toList();
    }

    private static List<Item> aged(Provider provider, LocalDate today) {
        Stream<Optional<Item>> addresses = provider.channels().stream()
                .filter(channel -> channel.retired() == null)
                .flatMap(channel -> channel.addresses().stream().map(it -> {
                    boolean closed = channel.stopped() != null || it.stopped() != null;
                    PartKey key = new PartKey(PartKind.ADDRESS, it.code().value());
                    return aged(key, closed ? Task.OVERDUE_REST : Task.OVERDUE, it.evidence(), today);
                }));
        Stream<Optional<Item>> articles = provider.articles().stream().map(it -> {
            PartKey key = new PartKey(PartKind.ARTICLE, it.code().value());
            return aged(key, Task.OVERDUE_REST, it.evidence(), today);
        });
        return Stream.concat(Stream.concat(addresses, articles).flatMap(Optional::stream), agedPlaces(provider, today))
                .toList();
    }

    private static Stream<Item> agedPlaces(Provider provider, LocalDate today) {
        PartKey own = new PartKey(PartKind.PROVIDER, provider.code().value());
        return Stream.concat(
                agedPlaces(own, provider.places(), today),
                provider.authorities().stream()
                        .flatMap(it -> agedPlaces(new PartKey(PartKind.AUTHORITY, it.code()), it.places(), today)));
    }

    /** Whoever speaks there: that strangers do has to be proved as well. */
    private static Stream<Item> agedPlaces(PartKey part, List<Place> places, LocalDate today) {
        return places.stream()
                .filter(place -> isOverdue(place.evidence(), today))
                .map(place -> new Item(
                        Task.OVERDUE_PLACE, part, late(place.evidence(), today), place.evidence(), place.at()));
    }

    /** @param overdue the task where it is past its time */
    private static Optional<Item> aged(PartKey part, Task overdue, Evidence evidence, LocalDate today) {
        Task task = evidence.grade() == Grade.D ? Task.UNCONFIRMED : overdue;
        return task == Task.UNCONFIRMED || isOverdue(evidence, today)
                ? Optional.of(new Item(task, part, late(evidence, today), evidence, ""))
                : Optional.empty();
    }

    private static boolean isOverdue(Evidence evidence, LocalDate today) {
        return evidence.grade().offered() && late(evidence, today) > 0;
    }

    private static long late(Evidence evidence, LocalDate today) {
        return ChronoUnit.DAYS.between(evidence.agesFrom(), today) - daysOf(evidence.grade());
    }

    /** For how many days evidence holds, by its grade; what nobody confirmed is late from the first day. */
    private static int daysOf(Grade grade) {
        return switch (grade) {
            case A -> 180;
            case B -> 120;
            case C -> 90;
            case D, CONTRADICTED, RETIRED -> 0;
        };
    }

    private static boolean isOpen(Channel channel, Problem problem) {
        return channel.stopped() == null
                && channel.retired() == null
                && channel.fit(problem.code()).isPresent()
                && channel.addresses().stream()
                        .anyMatch(address -> address.evidence().grade().offered()
                                && address.stopped() == null
                                && address.conditions().isFor(problem.code()));
    }

    private static List<Item> texts(Provider provider) {
        List<Gone> gone = provider.channels().stream().flatMap(Gone::in).toList();
        List<Item> items = new ArrayList<>();
        for (Text text : Text.of(provider)) {
            if (text.isUntranslated()) {
                items.add(new Item(Task.UNTRANSLATED, text.part(), text.en()));
            }
            gone.stream()
                    .filter(it -> !it.own().contains(text.part()) && text.leadsTo(it.address()))
                    .forEach(it -> items.add(new Item(Task.MENTIONED, text.part(), text.en())));
        }
        return items;
    }

    /**
     * An address that people are not to be led to.
     *
     * @param own the parts that may speak of it, because they are gone like it
     */
    private record Gone(Address address, Set<PartKey> own) {
        static Stream<Gone> in(Channel channel) {
            Set<PartKey> retired = channel.retired() == null ? Set.of() : parts(channel);
            return channel.addresses().stream()
                    .filter(address -> !retired.isEmpty()
                            || address.evidence().grade() == Grade.RETIRED
                            || address.evidence().grade() == Grade.CONTRADICTED)
                    .map(address -> new Gone(address, retired.isEmpty() ? Set.of(key(address)) : retired));
        }

        private static Set<PartKey> parts(Channel channel) {
            Stream<PartKey> own =
                    Stream.of(new PartKey(PartKind.CHANNEL, channel.code().value()));
            return Stream.concat(own, channel.addresses().stream().map(Gone::key))
                    .collect(Collectors.toSet());
        }

        private static PartKey key(Address address) {
            return new PartKey(PartKind.ADDRESS, address.code().value());
        }
    }
}
