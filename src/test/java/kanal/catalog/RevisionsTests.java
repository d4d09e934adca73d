package kanal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import kanal.guide.ProviderCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How revisions are kept, on both databases. */
class RevisionsTests {
    private static final String NEVER = "kanal.catalog.compare-every=1h";

    @ParameterizedTest
    @MethodSource("kanal.catalog.Nodes#databases")
    void keepWhatIsDifferentAndEveryFiftiethTheWholeDocument(String database) {
        try (Nodes nodes = Nodes.on(database)) {
            ConfigurableApplicationContext node = nodes.startAlone(NEVER);
            LongStream.rangeClosed(2, 55).forEach(number -> Nodes.catalog(node).change(NodesTests.edit(mail(number))));
            JdbcClient sql = Nodes.sql(node);

            assertThat(numbers(sql, "base is null")).containsExactly(1L, 51L);
            assertThat(sql.sql("select max(length(document)) from revision where base is not null")
                            .query(Long.class)
                            .single())
                    .isLessThan(500);
            LongStream.rangeClosed(2, 55)
                    .forEach(number -> assertThat(mailAt(node, number)).isEqualTo(mail(number)));
            assertThat(mailOf(nodes.startAlone(NEVER))).isEqualTo(mail(55));

            sql.sql("update revision set document = replace(document, 'Your bank', 'My bank') where number = 51")
                    .update();

            assertThat(mailOf(nodes.startAlone(NEVER))).isEqualTo(mail(50));
            Nodes.catalog(node).change(NodesTests.edit(mail(56)));
            assertThat(numbers(sql, "base is null")).containsExactly(1L, 51L, 56L);
            assertThat(mailOf(nodes.startAlone(NEVER))).isEqualTo(mail(56));
            // Twice, because the first round ends at the fiftieth
            Nodes.catalog(node).lookClosely();
            Nodes.catalog(node).lookClosely();
            assertThat(Nodes.catalog(node).doubt().revisions()).containsExactly(51L, 52L, 53L, 54L, 55L);
        }
    }

    @ParameterizedTest
    @MethodSource("kanal.catalog.Nodes#databases")
    void areWhatTheyWereWhenAllOfThemWereWhole(String database) {
        try (Nodes nodes = Nodes.on(database)) {
            ConfigurableApplicationContext old = nodes.startAlone(NEVER);
            Nodes.catalog(old).change(NodesTests.edit(mail(2)));
            Nodes.catalog(old).change(NodesTests.edit(mail(3)));
            makeWhatVersion7Made(old);
            List<String> seals = seals(old);
            old.close();

            ConfigurableApplicationContext node = nodes.startAlone(NEVER);
            Nodes.catalog(node).lookClosely();

            assertThat(Nodes.catalog(node).doubt().isNone()).isTrue();
            assertThat(seals(node)).isEqualTo(seals);
            assertThat(mailOf(node)).isEqualTo(mail(3));
            assertThat(mailAt(node, 2)).isEqualTo(mail(2));
            Nodes.catalog(node).change(NodesTests.edit(mail(4)));
            assertThat(numbers(Nodes.sql(node), "base = 3")).containsExactly(4L);
            assertThat(mailOf(nodes.startAlone(NEVER))).isEqualTo(mail(4));
        }
    }

    /** Its tables, and in them the whole document of every revision. */
    private static void makeWhatVersion7Made(ConfigurableApplicationContext node) {
        JdbcClient sql = Nodes.sql(node);
        String first = document(sql, 1);
        for (long number : numbers(sql, "base is not null")) {
            sql.sql("update revision set document = ?, base = null where number = ?")
                    .params(LinePatch.apply(first, document(sql, number)), number)
                    .update();
        }
        sql.sql("alter table revision drop column base").update();
        assertThat(sql.sql("delete from \"flyway_schema_history\" where \"version\" = '8'")
                        .update())
                .isOne();
    }

    private static String document(JdbcClient sql, long number) {
        return sql.sql("select document from revision where number = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    private static List<Long> numbers(JdbcClient sql, String which) {
        return sql.sql("select number from revision where " + which + " order by number")
                .query(Long.class)
                .list();
    }

    private static List<String> seals(ConfigurableApplicationContext node) {
        return Nodes.sql(node)
                .sql("select digest || link from seal order by number")
                .query(String.class)
                .list();
    }

    private static String mail(long number) {
        return "help" + number + "@support.example.com";
    }

    private static String mailAt(ConfigurableApplicationContext node, long number) {
        return NodesTests.mail(node.getBean(History.class)
                .provider(new ProviderCode("acme"), number)
                .orElseThrow());
    }

    private static String mailOf(ConfigurableApplicationContext node) {
        return NodesTests.mail(Nodes.catalog(node).published().providers().get(0));
    }
}
