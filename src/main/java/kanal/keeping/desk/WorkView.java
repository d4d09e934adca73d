package kanal.keeping.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kanal.document.PartKey;
import kanal.guide.Evidence;
import kanal.guide.Guide;
import kanal.guide.Provider;
import kanal.keeping.changes.PartPath;
import kanal.keeping.changes.Reference;
import kanal.keeping.changes.Wording;
import org.jspecify.annotations.Nullable;

/** The work list of every provider in words, by task. */
record WorkView(Map<WorkList.Task, List<Row>> tasks) {
    /**
     * One line.
     *
     * @param path of the form in which it is done
     * @param why in a few words
     * @param confirm the short form for what was opened and still says so; null where there is none
     */
    record Row(
            String path,
            String title,
            String why,
            long days,
            @Nullable String confirm) {}

    static WorkView of(Guide guide, LocalDate today, Wording wording) {
        Map<WorkList.Task, List<Row>> tasks = new EnumMap<>(WorkList.Task.class);
        for (Provider provider : guide.providers()) {
            for (WorkList.Item item : WorkList.of(provider, today).items()) {
                tasks.computeIfAbsent(item.task(), task -> new ArrayList<>()).add(row(item, provider, wording));
            }
        }
        tasks.values().forEach(rows -> rows.sort(Comparator.comparing(Row::days, Comparator.reverseOrder())));
        return new WorkView(tasks);
    }

    /** Those whose evidence is the furthest past its time. */
    static List<Row> oldest(Guide guide, LocalDate today, int most, Wording wording) {
        return guide.providers().stream()
                .flatMap(provider ->
                        WorkList.oldest(provider, today).stream().limit(most).map(item -> row(item, provider, wording)))
                .sorted(Comparator.comparing(Row::days, Comparator.reverseOrder()))
                .limit(most)
                .toList();
    }

    private static Row row(WorkList.Item item, Provider provider, Wording wording) {
        Evidence evidence = item.evidence();
        String path = PartPath.of(provider, item.part());
        boolean place = item.task() == WorkList.Task.OVERDUE_PLACE;
        String name = name(item.part(), provider, wording);
        return new Row(
                path,
                place ? wording.message("admin.work.place", name, item.text()) : name,
                evidence == null ? Wording.brief(item.text()) : age(item, evidence, wording),
                item.days(),
                evidence == null || place ? null : path + "/confirm");
    }

    private static String age(WorkList.Item item, Evidence evidence, Wording wording) {
        String grade = evidence.grade().code();
        // Of an unknown date nobody knows how late it is
        if (evidence.seenOn() == null) {
            return grade + " · " + wording.message("admin.work.undated");
        }
        String seen = grade + " · " + wording.message("admin.work.seen", wording.date(evidence.seenOn()));
        return item.task() == WorkList.Task.UNCONFIRMED
                ? seen
                : seen + " · " + wording.message("admin.work.late", item.days());
    }

    private static String name(PartKey part, Provider provider, Wording wording) {
        return switch (part.kind()) {
            case ADDRESS -> Reference.ADDRESS.name(part.code(), provider, wording);
            case ARTICLE -> Reference.ARTICLE.name(part.code(), provider, wording);
            case PROBLEM -> Reference.PROBLEM.name(part.code(), provider, wording);
            case AUTHORITY -> Reference.AUTHORITY.name(part.code(), provider, wording);
            case PROVIDER -> provider.name().in(wording.language());
            default -> wording.word("Part", part.kind().toString()) + ": " + part.code();
        };
    }
}
