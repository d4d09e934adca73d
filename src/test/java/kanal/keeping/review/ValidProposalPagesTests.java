package kanal.keeping.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import kanal.audit.Actor;
import kanal.audit.Network;
import kanal.catalog.Catalog;
import kanal.catalog.Edit;
import kanal.document.Document;
import kanal.finder.pages.ValidHtml;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import kanal.keeping.accounts.KeeperPage;
import kanal.keeping.accounts.KeepersTest;
import kanal.keeping.accounts.MockKeeper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.node.ObjectNode;

/** Every page about proposals is valid HTML, in both languages and whatever became of them. */
@KeepersTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class ValidProposalPagesTests {
    private static final ProviderCode ACME = new ProviderCode("acme");
    private static final Actor OLGA = new Actor("olga", Network.NONE);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Decisions decisions;

    @Autowired
    private TwoPerson twoPerson;

    @Test
    void areValidHtml() {
        ValidHtml valid = new ValidHtml();
        List<Long> numbers = List.of(waiting("One"), refused(), hindered(), off());

        for (String language : List.of("id", "en")) {
            MockKeeper keeper = new MockKeeper(mvc, "ani", language);
            List<String> paths = numbers.stream()
                    .map(number -> "/admin/proposals/" + number + "?sent")
                    .toList();
            for (String path : paths) {
                check(keeper.open(path), valid);
            }
            check(keeper.open("/admin/proposals"), valid);
        }
    }

    private static void check(KeeperPage page, ValidHtml valid) {
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html()).doesNotContain("??");
        assertThat(valid.errors(page.html()))
                .as(page.text())
                // The template engine writes the token's field so
                .allMatch(finding -> finding.contains("Trailing slash on void elements"));
    }

    private long waiting(String name) {
        Edit edit = edit(any -> named(name, any));
        return proposals.add(
                edit,
                edit.applyTo(catalog.published().provider(ACME).orElseThrow()),
                catalog.published().revision(),
                new Actor("ani", Network.NONE));
    }

    private long refused() {
        long number = waiting("Two");
        decisions.refuse(number, "Nobody calls it that", OLGA);
        return number;
    }

    private long hindered() {
        long number = waiting("Three");
        catalog.change(edit(any -> named("Four", any)));
        return number;
    }

    private long off() {
        twoPerson.switchOn(ACME, OLGA);
        return proposals.addSwitchingOff(ACME, "We trust each other", 1, OLGA);
    }

    private static Edit edit(UnaryOperator<Provider> next) {
        return new Edit(ACME, "ani", "Because", next);
    }

    private static Provider named(String name, Provider provider) {
        ObjectNode tree = (ObjectNode) Document.tree(provider).deepCopy();
        ((ObjectNode) tree.at("/channels/0/addresses/0/note")).put("en", name + " {@ban-review}");
        return Document.read("changed", tree);
    }
}
