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
import java.util.stream.Stream;
import kanal.catalog.ShippedGuide;
import kanal.guide.Coded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures the check against a file of contacts whose answers are known, and fails where the goals are missed; run only
 * when it is asked for: see docs/contact-check.md.
 *
 * <p>The file has a line of headings and then, parted by tabs: what is pasted, {@code genuine} or {@code not-genuine}, its
 * kind, why.
 */
@EnabledIfSystemProperty(named = "contacts", matches = ".+")
class ContactsEvaluation {
    /** Words in the kinds of what is genuine on evidence that does not suffice to vouch for it today. */
    private static final List<String> NOT_VOUCHED_FOR = List.of("secondary", "legacy", "archived");

    private static final double MOST = 0.97;
    private static final int ROUNDS = 200;

    private final ContactCheck check = new ContactCheck(ShippedGuide.guide());
    private final PrintStream out = System.out;

    private record Row(String pasted, Judgement expected, String kind) {
        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            return new Row(cells[0], Coded.find(Judgement.class, cells[1]).orElseThrow(), cells[2]);
        }

        boolean isVouchedFor() {
            return expected == GENUINE && NOT_VOUCHED_FOR.stream().noneMatch(kind::contains);
        }
    }

    @Test
    void meetsItsGoals() throws IOException {
        List<Row> rows = Files.readAllLines(Path.of(System.getProperty("contacts"))).stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(Row::of)
                .toList();
        List<Row> fakes =
                rows.stream().filter(row -> row.expected() == NOT_GENUINE).toList();
        List<Row> genuine =
                rows.stream().filter(row -> row.expected() == GENUINE).toList();
        List<Row> vouchedFor = rows.stream().filter(Row::isVouchedFor).toList();

        double fooled = share("fakes called genuine", fakes, GENUINE);
        double caught = share("fakes called not genuine", fakes, NOT_GENUINE);
        double recognised = share("genuine recognised, where vouched for", vouchedFor, GENUINE);
        double accused = share("genuine called not genuine", genuine, NOT_GENUINE);
        rows.stream().filter(row -> judge(row) != row.expected()).forEach(this::tell);
        out.printf(Locale.ROOT, "%,.0f checks a second on one core%n", perSecond(rows));

        assertThat(fooled).isZero();
        assertThat(caught).isGreaterThanOrEqualTo(MOST);
        assertThat(recognised).isGreaterThanOrEqualTo(MOST);
        assertThat(accused).isZero();
    }

    private double share(String what, List<Row> rows, Judgement judgement) {
        long count = rows.stream().filter(row -> judge(row) == judgement).count();
        double share = (double) count / Math.max(1, rows.size());
        out.printf(Locale.ROOT, "%-38s %3d of %3d  %5.1f %%%n", what, count, rows.size(), 100 * share);
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
