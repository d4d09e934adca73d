package kanal.genuine;

import static kanal.genuine.Judgement.GENUINE;
import static kanal.genuine.Judgement.NOT_GENUINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kanal.document.ShippedGuide;
import kanal.guide.Coded;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the check against files of contacts whose answers are known, and fails where the goals are missed; run only
 * when it is asked for: see docs/contact-check.md.
 *
 * <p>A file has a line of headings and then, parted by tabs: what is pasted, the verdict, its kind, why; or, where its name
 * ends in {@code .jsonl}, an object with {@code contact}, {@code expected} and {@code kind} on each line.
 */
@EnabledIfSystemProperty(named = "contacts", matches = ".+")
class ContactsEvaluation {
    /** Words in the kinds of what is genuine on evidence that does not suffice to vouch for it today. */
    private static final List<String> NOT_VOUCHED_FOR = List.of("secondary", "legacy", "archived");

    private static final double MOST_CONTACTS = 0.97;
    private static final double MOST_MESSAGES = 0.95;
    private static final int ROUNDS = 200;

    private final ContactCheck check = new ContactCheck(ShippedGuide.guide());
    private final PrintStream out = System.out;

    private record Row(String pasted, Judgement expected, String kind) {
        static Row ofCells(String line) {
            String[] cells = line.split("\t", -1);
            return new Row(cells[0], Coded.find(Judgement.class, cells[1]).orElseThrow(), cells[2]);
        }

        static Row ofJson(String line) {
            JsonNode row = new JsonMapper().readTree(line);
            return new Row(
                    row.get("contact").asString(),
                    Coded.find(Judgement.class, row.get("expected").asString()).orElseThrow(),
                    row.get("kind").asString());
        }

        boolean isVouchedFor() {
            return expected != GENUINE || NOT_VOUCHED_FOR.stream().noneMatch(kind::contains);
        }
    }

    static Stream<Path> files() {
        return Stream.of(System.getProperty("contacts", "").split(",")).map(Path::of);
    }

    @ParameterizedTest
    @MethodSource("files")
    void meetsItsGoals(Path file) throws IOException {
        boolean isOfMessages = file.toString().endsWith(".jsonl");
        List<Row> rows = Files.readAllLines(file).stream()
                .skip(isOfMessages ? 0 : 1)
                .filter(line -> !line.isBlank())
                .map(line -> isOfMessages ? Row.ofJson(line) : Row.ofCells(line))
                .toList();
        out.println(file.getFileName());
        double fooled = share("fakes called genuine", rows, row -> row.expected() == NOT_GENUINE, GENUINE::equals);
        double accused =
                share("genuine called not genuine", rows, row -> row.expected() == GENUINE, NOT_GENUINE::equals);
        double expected = asExpected(rows);
        rows.stream().filter(row -> judge(row) != row.expected()).forEach(this::tell);
        out.printf(Locale.ROOT, "%,.0f checks a second on one core%n", perSecond(rows));

        assertThat(fooled).isZero();
        assertThat(accused).isZero();
        assertThat(expected).isGreaterThanOrEqualTo(isOfMessages ? MOST_MESSAGES : MOST_CONTACTS);
    }

    private double asExpected(List<Row> rows) {
        long count = rows.stream()
                .filter(Row::isVouchedFor)
                .filter(row -> judge(row) == row.expected())
                .count();
        return print(
                "as expected, where vouched for",
                count,
                rows.stream().filter(Row::isVouchedFor).count());
    }

    private double share(String what, List<Row> rows, Predicate<Row> of, Predicate<Judgement> are) {
        List<Row> some = rows.stream().filter(of).toList();
        return print(what, some.stream().map(this::judge).filter(are).count(), some.size());
    }

    private double print(String what, long count, long all) {
        double share = (double) count / Math.max(1, all);
        out.printf(Locale.ROOT, "%-38s %3d of %3d  %5.1f %%%n", what, count, all, 100 * share);
        return share;
    }

    private void tell(Row row) {
        Finding leading = check.check(row.pasted()).leading();
        out.println("  " + row.kind() + ": expected " + row.expected().code() + ", is " + leading.reason() + "  "
                + row.pasted());
    }

    private Judgement judge(Row row) {
        return check.check(row.pasted()).judgement();
    }

    /** By the processor's clock, since other work may share the machine. */
    private double perSecond(List<Row> rows) {
        Stream.generate(() -> rows).limit(ROUNDS).forEach(all -> all.forEach(this::judge));
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        Stream.generate(() -> rows).limit(ROUNDS).forEach(all -> all.forEach(this::judge));
        return rows.size() * ROUNDS / ((clock.getCurrentThreadCpuTime() - start) / 1e9);
    }
}
