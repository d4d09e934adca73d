package kanal.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import kanal.KanalTest;
import kanal.KanalTestOnPostgres;
import kanal.document.DocumentException;
import kanal.document.PartKey;
import kanal.document.PartKind;
import kanal.document.ProviderTree;
import kanal.guide.Guide;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import org.springframework.test.context.TestPropertySource;

/** One edit at a time, as the database sees it, on both databases. */
@DirtiesContext(classMode = ClassMode.AFTER_CLASS)
@TestPropertySource(properties = "kanal.catalog.shipped=classpath:documents/small.yaml")
abstract class EditTests {
    private static final ProviderCode ACME = new ProviderCode("acme");
    private static final PartKey MAIL = new PartKey(PartKind.ADDRESS, "support-mail");

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

    @Test
    void changesOnlyTheRowsOfThatPart() {
        List<String> before = rows();

        Guide guide = catalog.change(edit("Moved", value("help@new.example.com")));

        List<String> gone = new ArrayList<>(before);
        gone.removeAll(rows());
        List<String> come = new ArrayList<>(rows());
        come.removeAll(before);
        assertThat(gone).hasSize(2);
        assertThat(come)
                .satisfiesExactlyInAnyOrder(
                        part -> assertThat(part)
                                .startsWith("address/support-mail")
                                .contains("help@new.example.com"),
                        contact -> assertThat(contact).isEqualTo("ADDRESS help@new.example.com"));
        Nodes.assertThatAllIsStored(store, shipped, guide);
    }

    @Test
    void keepsWhoWhyAndTheWholeDocument() {
        Guide guide = catalog.change(edit("It moved again", value("help@again.example.com")));

        assertThat(history.revision(guide.revision())).hasValueSatisfying(revision -> {
            assertThat(revision.author()).isEqualTo("ani");
            assertThat(revision.note()).isEqualTo("It moved again");
            assertThat(revision.provider()).isEqualTo(ACME);
        });
        assertThat(history.provider(ACME, guide.revision()))
                .contains(guide.providers().get(0));
        assertThat(history.provider(ACME, guide.revision() - 1)).isNotEqualTo(history.provider(ACME, guide.revision()));
    }

    @Test
    void changesNothingWhenTheEditRefuses() {
        Guide before = catalog.published();

        assertThatThrownBy(() -> catalog.change(edit("Broken", value("help@"))))
                .isInstanceOfSatisfying(
                        DocumentException.class,
                        refused -> assertThat(refused.path()).isEqualTo("channels[email].addresses[support-mail]"));
        assertThatThrownBy(() -> catalog.change(edit("Same", provider -> provider)))
                .isInstanceOf(NothingChangedException.class);

        assertThat(catalog.published()).isSameAs(before);
        Nodes.assertThatAllIsStored(store, shipped, before);
    }

    @Test
    void takesNoEditWithoutANote() {
        assertThatThrownBy(() -> edit(" ", provider -> provider)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> edit("a\nb", provider -> provider)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Edit edit(String note, UnaryOperator<Provider> next) {
        return new Edit(ACME, "ani", note, next);
    }

    private static UnaryOperator<Provider> value(String value) {
        return provider -> {
            ProviderTree tree = ProviderTree.of(provider);
            var part = tree.part(MAIL).orElseThrow();
            part.putObject("value").put("id", value).put("en", value);
            tree.put(MAIL, part);
            return tree.toProvider();
        };
    }

    private List<String> rows() {
        return sql.sql("select part || ' ' || words from part union all select type || ' ' || text from contact"
                        + " union all select task || ' ' || part || ' ' || due from task")
                .query(String.class)
                .list();
    }
}

@KanalTest
class EditOnH2Tests extends EditTests {}

@KanalTestOnPostgres
class EditOnPostgresTests extends EditTests {}
