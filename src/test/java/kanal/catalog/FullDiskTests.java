package kanal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kanal.guide.Guide;
import kanal.keeping.accounts.KeeperBrowser;
import kanal.keeping.accounts.KeeperBrowser.Answer;
import kanal.keeping.accounts.KeeperPage;
import kanal.keeping.accounts.KeeperPage.Form;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** The disk of the database becomes full while Kanal runs, and has space again later. */
@ExtendWith(OutputCaptureExtension.class)
class FullDiskTests {
    private static final String ADDRESS = "/admin/catalog/acme/address/support-mail";

    @TempDir
    private Path folder;

    @BeforeAll
    static void addTheDisk() {
        FilePath.register(new SmallDisk());
    }

    @Test
    void refusesEverySaveAndGoesOnByItselfWithAllThatWasSaved(CapturedOutput console) {
        Guide last;
        try (Nodes nodes = new Nodes(url())) {
            ConfigurableApplicationContext node = nodes.start();
            KeeperBrowser olga = Nodes.owner(node);
            assertThat(save(olga, "Before.").status()).isEqualTo(303);
            assertThat(health(olga, "write")).isEqualTo(200);

            SmallDisk.full = true;
            for (int i = 0; i < 3; i++) {
                Answer refused = save(olga, "Refused " + i);

                assertThat(refused.status()).isEqualTo(503);
                assertThat(refused.header("Retry-After")).isEqualTo("10");
                assertThat(refused.body()).contains("there is no space left", "Refused " + i);
                assertThat(List.of(health(olga, "write"), health(olga, "liveness"), health(olga, "readiness")))
                        .containsExactly(503, 200, 200);
            }
            Answer signIn = signIn(node);
            assertThat(signIn.status()).isEqualTo(503);
            assertThat(signIn.body()).contains("no space left");
            for (String page : List.of("/en", "/en/acme", "/en/acme/channels", "/en/check", "/en/about")) {
                assertThat(olga.get(page).status()).as(page).isLessThan(400);
            }

            SmallDisk.full = false;
            assertThat(save(olga, "After.").status()).isEqualTo(303);
            Awaited.that(() -> assertThat(health(olga, "write")).isEqualTo(200));
            assertThat(health(olga, "integrity")).isEqualTo(200);
            last = Nodes.catalog(node).published();
            assertThat(last.revision()).isEqualTo(4);
            Nodes.assertThatAllIsStored(node.getBean(GuideStore.class), node.getBean(ShippedDocuments.class), last);
        } finally {
            SmallDisk.full = false;
        }
        try (Nodes nodes = new Nodes(url())) {
            assertThat(Nodes.catalog(nodes.startAlone()).published()).isEqualTo(last);
        }
        assertThat(console).containsOnlyOnce("There is no space left").containsOnlyOnce("The database can write again");
        assertThat(console).doesNotContain("\tat ", "cannot be read", "ErrorCode");
    }

    private static Answer save(KeeperBrowser keeper, String text) {
        Answer page = keeper.get(ADDRESS + "?lang=en");
        Form form = new KeeperPage(page.status(), "", page.body())
                .form()
                .without("_csrf")
                .with("p.note.id", text)
                .with("p.note.en", text)
                .with("note", text)
                .with("do", "save");
        List<String> fields = new ArrayList<>();
        form.values().forEach((name, values) -> values.forEach(value -> fields.addAll(List.of(name, value))));
        return keeper.post(form.action(), fields.toArray(String[]::new));
    }

    private static Answer signIn(ConfigurableApplicationContext node) {
        KeeperBrowser browser = Nodes.browser(node);
        browser.get("/login?lang=en");
        return browser.post("/login", "username", Nodes.OWNER, "password", Nodes.PASSWORD);
    }

    private static int health(KeeperBrowser browser, String group) {
        return browser.get("/actuator/health/" + group, "Accept", "application/json")
                .status();
    }

    private String url() {
        return "jdbc:h2:" + SmallDisk.SCHEME + ":" + folder.resolve("kanal")
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
    }
}
