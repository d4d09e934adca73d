package kanal.finder.pages;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kanal.guide.Address;
import kanal.guide.LocalText;
import kanal.guide.Tone;
import kanal.ranking.Criterion;
import kanal.ranking.SetAside;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of one channel that are not offered for the same reason: one line of the page, which gives the reason once.
 *
 * @param names the addresses, or the channel's name when all of it is set aside
 * @param note what the catalog says about the one address, instead of the reason; null where it says nothing about that
 */
record NotOffered(
        Criterion criterion,
        List<String> names,
        String reason,
        @Nullable LocalText note) {
    /** Where an address's note tells more exactly what the reason says in general. */
    private static final Set<Criterion> TOLD_BY_THE_NOTE =
            EnumSet.of(Criterion.RETIRED, Criterion.CONTRADICTED, Criterion.UNCONFIRMED_ADDRESS);

    NotOffered {
        names = List.copyOf(names);
    }

    public Tone tone() {
        return criterion == Criterion.CONTRADICTED ? Tone.REFUTED : Tone.UNSURE;
    }

    /** What makes two addresses one line. */
    private record Line(String channel, Criterion criterion, String reason) {}

    static List<NotOffered> of(List<SetAside> setAside, Words words) {
        Sentences sentences = new Sentences(words);
        Map<Line, List<SetAside>> lines = setAside.stream()
                .collect(Collectors.groupingBy(
                        aside -> new Line(aside.channel().code().value(), aside.criterion(), sentences.reason(aside)),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return lines.entrySet().stream()
                .map(line -> of(line.getKey(), line.getValue(), words))
                .toList();
    }

    private static NotOffered of(Line line, List<SetAside> addresses, Words words) {
        List<String> names =
                addresses.stream().map(aside -> name(aside, words)).distinct().toList();
        LocalText note = addresses.size() == 1 ? note(addresses.get(0)) : null;
        return new NotOffered(line.criterion(), names, line.reason(), note);
    }

    private static @Nullable LocalText note(SetAside aside) {
        Address address = aside.address();
        return address != null && TOLD_BY_THE_NOTE.contains(aside.criterion()) ? address.note() : null;
    }

    private static String name(SetAside aside, Words words) {
        Address address = aside.address();
        return address == null ? words.plain(aside.channel().name()) : words.value(address);
    }
}
