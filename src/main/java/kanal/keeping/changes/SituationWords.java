package kanal.keeping.changes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kanal.ranking.Situation;

/** Tells many situations in few lines: each line is a mix, and what it leaves out may be anything. */
final class SituationWords {
    /** What situations differ by, the most telling first. */
    private static final List<Function<Situation, String>> SIDES = List.of(
            situation -> "Access." + situation.access().code(),
            situation -> "Urgency." + situation.urgency().code(),
            situation -> "Platform."
                    + (situation.platform() == null
                            ? "unknown"
                            : situation.platform().code()),
            situation -> "Country." + situation.country().code());

    private final List<Situation> all;
    private final Wording wording;
    private final List<String> lines = new ArrayList<>();

    private SituationWords(List<Situation> all, Wording wording) {
        this.all = all;
        this.wording = wording;
    }

    static List<String> of(List<Situation> some, List<Situation> all, Wording wording) {
        SituationWords words = new SituationWords(all, wording);
        words.tell(some);
        return words.lines;
    }

    private void tell(List<Situation> some) {
        int mixes = SIDES.stream().mapToInt(side -> values(side, some).size()).reduce(1, (x, y) -> x * y);
        if (mixes == some.size()) {
            lines.add(line(some));
            return;
        }
        Function<Situation, String> parting = SIDES.stream()
                .filter(side -> values(side, some).size() > 1)
                .findFirst()
                .orElseThrow();
        for (String value : values(parting, some)) {
            tell(some.stream().filter(it -> parting.apply(it).equals(value)).toList());
        }
    }

    private String line(List<Situation> some) {
        String line = SIDES.stream()
                .filter(side -> values(side, some).size() < values(side, all).size())
                .map(side -> values(side, some).stream().map(this::word).collect(Collectors.joining(" / ")))
                .collect(Collectors.joining(" · "));
        return line.isEmpty() ? wording.message("admin.effect.everybody") : line;
    }

    private String word(String value) {
        String code = value.substring(value.indexOf('.') + 1);
        return value.startsWith("Country.")
                ? new Locale.Builder()
                        .setRegion(code)
                        .build()
                        .getDisplayCountry(wording.language().locale())
                : wording.message("admin.word." + value);
    }

    private static Set<String> values(Function<Situation, String> side, List<Situation> situations) {
        return situations.stream().map(side).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
