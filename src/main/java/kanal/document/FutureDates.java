package kanal.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kanal.guide.Provider;
import kanal.guide.Rule;
import tools.jackson.databind.JsonNode;

/** Refuses days that have not come yet: evidence that was seen in the future would stay fresh until then. */
public final class FutureDates {
    private static final Set<String> DAYS = Set.of("seenOn", "recordedOn");

    private record Day(List<String> place, LocalDate date) {}

    private FutureDates() {}

    /**
     * Refuses a change that adds a day which has not come yet.
     *
     * @param today anywhere; elsewhere it may be tomorrow
     * @throws DocumentException at the first such day that was not there before
     */
    public static void refuse(Provider before, Provider after, LocalDate today) {
        JsonNode tree = Document.tree(after);
        List<Day> days = toCome(tree, today);
        if (days.isEmpty()) {
            return;
        }
        Set<LocalDate> known =
                toCome(Document.tree(before), today).stream().map(Day::date).collect(Collectors.toSet());
        days.stream().filter(day -> !known.contains(day.date())).findFirst().ifPresent(day -> {
            throw DocumentException.at(day.place(), after, Rule.FUTURE.by(day.date()));
        });
    }

    private static List<Day> toCome(JsonNode tree, LocalDate today) {
        List<Day> days = new ArrayList<>();
        collect(tree, List.of(), today.plusDays(1), days);
        return days;
    }

    private static void collect(JsonNode node, List<String> place, LocalDate last, List<Day> days) {
        node.properties().forEach(field -> {
            List<String> there = Tree.below(place, field.getKey());
            if (DAYS.contains(field.getKey()) && field.getValue().isString()) {
                LocalDate date = LocalDate.parse(field.getValue().asString());
                if (date.isAfter(last)) {
                    days.add(new Day(there, date));
                }
            }
            collect(field.getValue(), there, last, days);
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), Tree.below(place, Integer.toString(i)), last, days);
        }
    }
}
