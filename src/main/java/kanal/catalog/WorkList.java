package kanal.catalog;

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

/**
 * What keepers of one provider have to look at, today or later, by its document.
 *
 * @param items task by task
 */
public record WorkList(List<Item> items) {
    /**
     * One thing to do.
     *
     * @param part where it is done
     * @param due the first day on which it is to be done; the first of all days where age is not why
     * @param evidence whose age is why; null where it is not
     * @param text what the part says that is wrong, or the place that it is about; the whole part if empty
     */
    public record Item(
            Task task,
            PartKey part,
            LocalDate due,
            @Nullable Evidence evidence,
            String text) {
        Item(Task task, PartKey part, String text) {
            this(task, part, LocalDate.EPOCH, null, text);
        }

        /** How many days past its time the evidence is, or how old where nobody confirmed it; 0 where age is not why. */
        public long days(LocalDate today) {
            return evidence == null
                    ? 0
                    : ChronoUnit.DAYS.between(evidence.agesFrom(), today) - daysOf(evidence.grade());
        }
    }

    public WorkList {
        items = List.copyOf(items);
    }

    public static WorkList of(Provider provider) {
        List<Item> items = new ArrayList<>(aged(provider));
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
        return new WorkList(items);
    }

    /** What is to be done today: task by task, and within one the most overdue first. */
    public List<Item> due(LocalDate today) {
        return items.stream()
                .filter(item -> !item.due().isAfter(today))
                .sorted(Comparator.comparing(Item::task)
                        .thenComparing(item -> item.days(today), Comparator.reverseOrder()))
                .toList();
    }

    private static List<Item> aged(Provider provider) {
        Stream<Optional<Item>> addresses = provider.channels().stream()
                .filter(channel -> channel.retired() == null)
                .flatMap(channel -> channel.addresses().stream().map(it -> {
                    boolean closed = channel.stopped() != null || it.stopped() != null;
                    PartKey key = new PartKey(PartKind.ADDRESS, it.code().value());
                    return aged(key, closed ? Task.OVERDUE_REST : Task.OVERDUE, it.evidence());
                }));
        Stream<Optional<Item>> articles = provider.articles().stream().map(it -> {
            PartKey key = new PartKey(PartKind.ARTICLE, it.code().value());
            return aged(key, Task.OVERDUE_REST, it.evidence());
        });
        return Stream.concat(Stream.concat(addresses, articles).flatMap(Optional::stream), agedPlaces(provider))
                .toList();
    }

    private static Stream<Item> agedPlaces(Provider provider) {
        PartKey own = new PartKey(PartKind.PROVIDER, provider.code().value());
        return Stream.concat(
                agedPlaces(own, provider.places()),
                provider.authorities().stream()
                        .flatMap(it -> agedPlaces(new PartKey(PartKind.AUTHORITY, it.code()), it.places())));
    }

    /** Whoever speaks there: that strangers do has to be proved as well. */
    private static Stream<Item> agedPlaces(PartKey part, List<Place> places) {
        return places.stream()
                .filter(place -> place.evidence().grade().offered())
                .map(place -> aged(part, Task.OVERDUE_PLACE, place.evidence(), place.at()));
    }

    /** @param overdue the task once it is past its time */
    private static Optional<Item> aged(PartKey part, Task overdue, Evidence evidence) {
        if (evidence.grade() == Grade.D) {
            return Optional.of(new Item(Task.UNCONFIRMED, part, evidence.agesFrom(), evidence, ""));
        }
        return evidence.grade().offered() ? Optional.of(aged(part, overdue, evidence, "")) : Optional.empty();
    }

    private static Item aged(PartKey part, Task overdue, Evidence evidence, String text) {
        LocalDate due = evidence.agesFrom().plusDays(1L + daysOf(evidence.grade()));
        return new Item(overdue, part, due, evidence, text);
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
