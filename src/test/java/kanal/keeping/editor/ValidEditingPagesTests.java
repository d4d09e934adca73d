package kanal.keeping.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kanal.document.Documents;
import kanal.document.PartKind;
import kanal.document.ProviderTree;
import kanal.finder.pages.ValidHtml;
import kanal.keeping.accounts.KeeperPage;
import kanal.keeping.accounts.KeeperPage.Form;
import kanal.keeping.accounts.KeepersTest;
import kanal.keeping.accounts.MockKeeper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.web.servlet.MockMvc;

/** Every page of editing and history is valid HTML, in both languages and whatever it shows. */
@KeepersTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class ValidEditingPagesTests {
    private static final String HOME = "/admin/catalog/acme/";

    @Autowired
    private MockMvc mvc;

    @Test
    void areValidHtml() {
        ValidHtml valid = new ValidHtml();

        for (String language : List.of("id", "en")) {
            for (KeeperPage page : pages(new MockKeeper(mvc, "ani", language))) {
                assertThat(page.html()).doesNotContain("??");
                assertThat(valid.errors(page.html()))
                        .as(page.text())
                        // The template engine writes the token's field so
                        .allMatch(finding -> finding.contains("Trailing slash on void elements"));
            }
        }
    }

    private static List<KeeperPage> pages(MockKeeper keeper) {
        List<KeeperPage> pages = new ArrayList<>();
        ProviderTree.of(Documents.small()).keys().forEach(key -> pages.add(keeper.open(HOME + key)));
        for (PartKind kind : PartKind.values()) {
            if (kind != PartKind.PROVIDER && kind.hasForm()) {
                String in = kind == PartKind.ADDRESS ? "?in=bank" : "";
                pages.add(keeper.open(HOME + kind + "/new" + in));
                pages.add(keeper.open(HOME + kind + "/order" + in));
                pages.add(keeper.press(keeper.open(HOME + kind + "/new" + in).form(), "preview"));
            }
        }
        Form form = keeper.open(HOME + "address/support-mail").form();
        pages.add(keeper.open(HOME + "address/support-mail/stop"));
        pages.add(keeper.open(HOME + "address/support-mail/retire"));
        pages.add(keeper.open(HOME + "address/support-mail/replace"));
        pages.add(keeper.press(form, "add:p.steps"));
        pages.add(keeper.press(form.with("p.value.id", "nowhere").with("p.evidence.grade", ""), "preview"));
        pages.add(keeper.press(
                keeper.open(HOME + "letter/ban-email").form().with("p.subject.en", "My appeal"), "preview"));
        Form opened = form.with("p.value.id", "moved@example.com")
                .without("p.stopped.id")
                .without("p.stopped.en");
        KeeperPage preview = keeper.press(opened, "preview");
        pages.add(preview);
        pages.add(keeper.press(preview.form(), "save"));
        KeeperPage saved = keeper.press(preview.form().with("note", "It moved"), "save");
        assertThat(saved.status()).isEqualTo(303);
        pages.add(keeper.open(saved.location()));
        String change = "/admin/history/" + saved.location().replaceAll(".*saved=(\\d+).*", "$1");
        pages.add(keeper.press(preview.form().with("p.value.id", "mine@example.com"), "preview"));
        Form back = keeper.open(HOME + "address/support-mail").form();
        keeper.save(back.with("p.value.id", "help@support.example.com"), "Back");
        KeeperPage confirm = keeper.open(HOME + "address/site/confirm");
        pages.addAll(List.of(
                confirm,
                keeper.press(confirm.form().with("p.evidence.url", "here"), "confirm"),
                keeper.open("/admin/work"),
                keeper.open("/admin/suggestions"),
                keeper.open("/admin"),
                keeper.open("/admin/catalog"),
                keeper.open("/admin/catalog?find=example"),
                keeper.open("/admin/catalog?find=nothing-there"),
                keeper.open(HOME + "provider/acme?at=p.places.0.at"),
                keeper.open("/admin/history"),
                keeper.open("/admin/history/1"),
                keeper.open(change),
                keeper.open(change + "/catalog"),
                keeper.press(revert(keeper, change), "preview")));
        assertThat(pages)
                .allSatisfy(page -> assertThat(page.status()).isNotEqualTo(500).isNotEqualTo(404));
        return pages;
    }

    private static Form revert(MockKeeper keeper, String change) {
        return keeper.open(change).forms().stream()
                .filter(form -> form.action().endsWith("/revert"))
                .findFirst()
                .orElseThrow();
    }
}
