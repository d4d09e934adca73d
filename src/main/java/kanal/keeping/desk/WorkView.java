package kanal.keeping.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kanal.catalog.CatalogEntries;
import kanal.catalog.Task;
import kanal.catalog.WorkList;
import kanal.document.PartKey;
import kanal.guide.Evidence;
import kanal.guide.Guide;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import kanal.keeping.changes.PartPath;
import kanal.keeping.changes.Reference;
import kanal.keeping.changes.Wording;
import org.jspecify.annotations.Nullable;

/** The work list of all providers in words, by task. */
record WorkView(List<Group> groups) {
    /** So many parts of a task are shown; when they are done, the next ones are. */
    private static final int SHOWN = 50;

    private static final Comparator<Row> BY_DAYS = Comparator.comparing(Row::days, Comparator.reverseOrder());

    /** What evidence past its time calls for, from the most harmful. */
    private static final List<Task> OVERDUE = List.of(Task.OVERDUE, Task.OVERDUE_PLACE, Task.OVERDUE_REST);

    /**
     * What there is to do of one task.
     *
     * @param parts how many have to be looked at
     * @param rows the most overdue first; not those of all parts
     */
    record Group(Task task, long parts, List<Row> rows) {
        public boolean hasMore() {
            return parts > SHOWN;
        }
    }

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

    static WorkView of(Guide guide, CatalogEntries entries, LocalDate today, Wording wording) {
        IdentityHashMap<Provider, WorkList> lists = new IdentityHashMap<>();
        List<Group> groups = new ArrayList<>();
        entries.countDue(today).forEach((task, parts) -> {
            Map<ProviderCode, Set<PartKey>> due = entries.due(task, today, SHOWN);
            List<Row> rows = rows(task, due, guide, lists, today, wording);
            if (!rows.isEmpty()) {
                groups.add(new Group(task, parts, rows));
            }
        });
        return new WorkView(groups);
    }

    /** Those whose evidence is the furthest past its time. */
    static List<Row> oldest(Guide guide, CatalogEntries entries, LocalDate today, int most, Wording wording) {
        IdentityHashMap<Provider, WorkList> lists = new IdentityHashMap<>();
        return OVERDUE.stream()
                .flatMap(task -> rows(task, entries.due(task, today, most), guide, lists, today, wording).stream())
                .limit(most)
                .sorted(BY_DAYS)
                .toList();
    }

    private static List<Row> rows(
            Task task,
            Map<ProviderCode, Set<PartKey>> due,
            Guide guide,
            IdentityHashMap<Provider, WorkList> lists,
            LocalDate today,
            Wording wording) {
        List<Row> rows = new ArrayList<>();
        due.forEach((code, parts) -> guide.provider(code)
                .ifPresent(provider -> lists.computeIfAbsent(provider, WorkList::of).due(today).stream()
                        .filter(item -> item.task() == task && parts.contains(item.part()))
                        .forEach(item -> rows.add(row(item, provider, today, wording)))));
        rows.sort(BY_DAYS);
        return rows;
    }

    private static Row row(WorkList.Item item, Provider provider, LocalDate today, Wording wording) {
        Evidence evidence = item.evidence();
        String path = PartPath.of(provider, item.part());
        boolean place = item.task() == Task.OVERDUE_PLACE;
        String name = name(item.part(), provider, wording);
        return new Row(
                path,
                place ? wording.message("admin.work.place", name, item.text()) : name,
                evidence == null ? Wording.brief(item.text()) : age(item, evidence, today, wording),
                item.days(today),
                evidence == null || place ? null : path + "/confirm");
    }

    private static String age(WorkList.Item item, Evidence evidence, LocalDate today, Wording wording) {
        String grade = evidence.grade().code();
        // Of an unknown date nobody knows how late it is
        if (evidence.seenOn() == null) {
            return grade + " · " + wording.message("admin.work.undated");
        }
        String seen = grade + " · " + wording.message("admin.work.seen", wording.date(evidence.seenOn()));
        return item.task() == Task.UNCONFIRMED
                ? seen
                : seen + " · " + wording.message("admin.work.late", item.days(today));
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
