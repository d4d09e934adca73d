package kanal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kanal.document.PartKey;
import kanal.document.PartKind;
import kanal.document.ProviderTree;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import kanal.keeping.accounts.KeeperBrowser;
import kanal.keeping.accounts.KeeperPage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** Two Kanals on one database. */
@ExtendWith(OutputCaptureExtension.class)
public class NodesTests {
    private static final ProviderCode ACME = new ProviderCode("acme");
    private static final PartKey MAIL = new PartKey(PartKind.ADDRESS, "support-mail");

    @ParameterizedTest
    @MethodSource("kanal.catalog.Nodes#databases")
    void serveWithinASecondWhatTheOtherPublished(String database) {
        try (Nodes nodes = Nodes.on(database)) {
            Catalog one = Nodes.catalog(nodes.startAlone());
            Catalog other = Nodes.catalog(nodes.startAlone());

            LongSummaryStatistics waits = LongStream.rangeClosed(1, 10)
                    .map(round -> {
                        one.change(edit("help" + round + "@example.com"));
                        return Awaited.that(
                                        Duration.ofSeconds(5),
                                        () -> assertThat(other.published()).isEqualTo(one.published()))
                                .toMillis();
                    })
                    .summaryStatistics();

            System.getLogger(database)
                    .log(System.Logger.Level.INFO, "Milliseconds until the other serves it: " + waits);
            // On a busy machine one of them may have to wait for its turn
            assertThat(waits.getAverage()).isLessThan(1_000);
            assertThat(one.tampering().isNone()).isTrue();
            assertThat(other.tampering().isNone()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("kanal.catalog.Nodes#databases")
    void changeWhatTheOtherChangedLast(String database) {
        try (Nodes nodes = Nodes.on(database)) {
            Catalog one =
                    Nodes.catalog(nodes.startAlone("kanal.catalog.follow-every=1h", "kanal.catalog.compare-every=1h"));
            Catalog other =
                    Nodes.catalog(nodes.startAlone("kanal.catalog.follow-every=1h", "kanal.catalog.compare-every=1h"));

            one.change(edit("first@example.com"));
            other.change(new Edit(ACME, "ani", "after it", NodesTests::reversed));
            one.change(edit("third@example.com"));

            assertThat(one.published().revision()).isEqualTo(4);
            assertThat(one.published().provider(ACME).orElseThrow().problems())
                    .isEqualTo(other.published().provider(ACME).orElseThrow().problems());
        }
    }

    @ParameterizedTest
    @MethodSource("kanal.catalog.Nodes#databases")
    void showBothVersionsToWhoeverWasSlowerThanSomebodyOnTheOther(String database) {
        String path = "/admin/catalog/acme/address/support-mail";
        try (Nodes nodes = Nodes.on(database)) {
            Catalog one =
                    Nodes.catalog(nodes.startAlone("kanal.catalog.follow-every=1h", "kanal.catalog.compare-every=1h"));
            KeeperBrowser slower = Nodes.owner(nodes.start("kanal.catalog.follow-every=1h"));
            KeeperPage.Form form = new KeeperPage(200, "", slower.get(path).body()).form();
            one.change(edit("theirs@support.example.com"));

            KeeperBrowser.Answer answer = slower.post(
                    path,
                    Stream.concat(
                                    form.with("p.value.id", "mine@support.example.com").values().entrySet().stream()
                                            .flatMap(field -> field.getValue().stream()
                                                    .flatMap(value -> Stream.of(field.getKey(), value))),
                                    Stream.of("note", "Mine", "do", "save"))
                            .toArray(String[]::new));

            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.body()).contains("mine@support.example.com", "theirs@support.example.com");
        }
    }

    @ParameterizedTest
    @MethodSource("kanal.catalog.Nodes#databases")
    void goOnFromMemoryWhileTheDatabaseIsAwayAndSaySoOnce(String database, CapturedOutput console) {
        try (Nodes nodes = Nodes.on(database)) {
            ConfigurableApplicationContext node = nodes.start("kanal.catalog.follow-every=50ms");
            Nodes.sql(node).sql("alter table catalog_state rename to gone").update();
            Awaited.that(() -> assertThat(console).contains("cannot be read; what is in memory is served on"));
            pause();

            assertThat(Nodes.browser(node).get("/en/acme").status()).isEqualTo(200);
            Nodes.sql(node).sql("alter table gone rename to catalog_state").update();
            Awaited.that(() -> assertThat(console).contains("The stored catalog can be read again"));
            assertThat(console).containsOnlyOnce("cannot be read; what is in memory is served on");
        }
    }

    public static Edit edit(String mail) {
        return new Edit(ACME, "ani", "It moved", value(mail));
    }

    static UnaryOperator<Provider> value(String mail) {
        return provider -> {
            ProviderTree tree = ProviderTree.of(provider);
            var part = tree.part(MAIL).orElseThrow();
            part.putObject("value").put("id", mail).put("en", mail);
            tree.put(MAIL, part);
            return tree.toProvider();
        };
    }

    static String mail(Provider provider) {
        return provider.channels().stream()
                .flatMap(channel -> channel.addresses().stream())
                .filter(address -> address.code().value().equals("support-mail"))
                .findFirst()
                .orElseThrow()
                .value()
                .en();
    }

    private static Provider reversed(Provider provider) {
        ProviderTree tree = ProviderTree.of(provider);
        List<String> codes = tree.list(PartKind.PROBLEM, "").codes();
        tree.order(
                PartKind.PROBLEM,
                "",
                codes.stream().sorted(Comparator.reverseOrder()).toList());
        return tree.toProvider();
    }

    private static void pause() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
