package kanal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kanal.KanalTest;
import kanal.KanalTestOnPostgres;
import kanal.guide.Guide;
import kanal.guide.ProviderCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import org.springframework.test.context.TestPropertySource;

/** The storing side of the catalog, on both databases. */
@DirtiesContext(classMode = ClassMode.AFTER_EACH_TEST_METHOD)
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
    private JdbcClient sql;

    @Test
    void publishesWhatWasShippedAsRevisionOneOnFirstStart() {
        Guide guide = catalog.published();

        assertThat(guide.revision()).isEqualTo(1);
        assertThat(guide.providers()).containsExactly(Documents.small());
        assertThat(revisions())
                .singleElement()
                .satisfies(revision -> assertThat(revision)
                        .containsEntry("NUMBER", 1L)
                        .containsEntry("AUTHOR", "shipped")
                        .containsEntry("PROVIDER_CODE", "acme"));
    }

    private List<Map<String, Object>> revisions() {
        return sql.sql("select * from revision order by number").query().listOfRows();
    }
}

@KanalTest
class CatalogOnH2Tests extends CatalogTests {}

@KanalTestOnPostgres
class CatalogOnPostgresTests extends CatalogTests {}
