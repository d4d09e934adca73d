package kanal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kanal.KanalTest;
import kanal.KanalTestOnPostgres;
import kanal.document.Document;
import kanal.document.DocumentFormat;
import kanal.document.Documents;
import kanal.document.RandomProvider;
import kanal.guide.Guide;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The storing side of the catalog, on both databases. */
@TestPropertySource(properties = "kanal.catalog.shipped=classpath:documents/small.yaml")
abstract class CatalogTests {
    private static final ProviderCode ACME = new ProviderCode("acme");

    @Autowired
    private Catalog catalog;

    @Autowired
    private GuideStore store;

    @Autowired
    private ShippedDocuments shipped;

    @Autowired
    private History history;

    @Autowired
    private JdbcClient sql;

    @AfterEach
    void leaveAcmeAsItWas() {
        Imported.into(catalog, Documents.small(), "test", "back to the start");
    }

    @Test
    void startsFromWhatWasShippedAsRevisionOne() {
        assertThat(sql.sql("select author from revision where number = 1")
                        .query(String.class)
                        .single())
                .isEqualTo("shipped");
        assertThat(revision(1)).isEqualTo(Documents.small());
        assertThat(catalog.published().provider(ACME)).contains(Documents.small());
    }

    @Test
    void looksAtTheShippedDocumentOnlyOnTheFirstStart() {
        Provider changed = new RandomProvider(1).next("acme");
        long revision = Imported.into(catalog, changed, "keeper", "all new").revision();

        Guide nextStart = store.open(shipped).guide();

        assertThat(nextStart.revision()).isEqualTo(revision);
        assertThat(nextStart.provider(ACME)).contains(changed);
    }

    @Test
    void replacesAProvidersRowsAndKeepsItsPlaceAmongTheOthers() {
        Imported.into(catalog, new RandomProvider(2).next("zebra"), "keeper", "a second provider");
        Provider changed = new RandomProvider(3).next("acme");

        Guide guide = Imported.into(catalog, changed, "keeper", "a new edition");

        assertThat(catalog.published()).isSameAs(guide);
        assertThat(guide.providers())
                .extracting(provider -> provider.code().value())
                .startsWith("acme")
                .containsSubsequence("acme", "zebra");
        assertThat(guide.provider(ACME)).contains(changed);
        assertThat(sql.sql("select count(*) from part p join provider o on p.provider_id = o.id where o.code = 'acme'"
                                + " and p.part like 'problem/%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(changed.problems().size());
    }

    @Test
    void keepsAuthorNoteAndWholeDocumentOfEveryChange() {
        Provider changed = new RandomProvider(4).next("acme");

        long number =
                Imported.into(catalog, changed, "siti", "a better edition").revision();

        assertThat(sql.sql("select author || ': ' || note from revision where number = ?")
                        .param(number)
                        .query(String.class)
                        .single())
                .isEqualTo("siti: a better edition");
        assertThat(revision(number)).isEqualTo(changed);
    }

    @Test
    void keepsEverythingInItsOrder() {
        LongStream.range(10, 20)
                .mapToObj(seed -> new RandomProvider(seed).next("acme"))
                .forEach(provider -> assertThat(Imported.into(catalog, provider, "test", "random")
                                .provider(ACME)
                                .orElseThrow())
                        .isEqualTo(provider)
                        .hasToString(provider.toString()));
    }

    @Test
    void storesChangesThatComeTogetherOneAfterTheOther() throws Exception {
        long before = catalog.published().revision();
        List<Callable<Guide>> imports = IntStream.range(0, 8)
                .<Callable<Guide>>mapToObj(i -> () -> Imported.into(
                        catalog, new RandomProvider(i).next(i % 2 == 0 ? "acme" : "gamma"), "keeper " + i, "together"))
                .toList();

        List<Long> numbers = new ArrayList<>();
        ExecutorService keepers = Executors.newFixedThreadPool(8);
        try {
            for (Future<Guide> guide : keepers.invokeAll(imports)) {
                numbers.add(guide.get().revision());
            }
        } finally {
            keepers.shutdown();
        }

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(before + 1, before + 8).boxed().toList());
        assertThat(catalog.published().revision()).isEqualTo(before + 8);
        Nodes.assertThatAllIsStored(store, shipped, catalog.published());
    }

    @ParameterizedTest
    @EnumSource
    void givesTheDocumentFromWhichItCanBeImportedAgain(DocumentFormat format) {
        String text = catalog.document(ACME, format).orElseThrow();

        assertThat(Document.read("again", text)).isEqualTo(Documents.small());
        assertThat(catalog.document(ACME, format).orElseThrow()).isSameAs(text);
        assertThat(catalog.document(new ProviderCode("nobody"), format)).isEmpty();
    }

    private Provider revision(long number) {
        return history.provider(ACME, number).orElseThrow();
    }
}

@KanalTest
class CatalogOnH2Tests extends CatalogTests {}

@KanalTestOnPostgres
class CatalogOnPostgresTests extends CatalogTests {}
