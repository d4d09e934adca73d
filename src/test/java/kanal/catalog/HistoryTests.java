package kanal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kanal.KanalTest;
import kanal.KanalTestOnPostgres;
import kanal.document.Document;
import kanal.guide.Provider;
import kanal.keeping.accounts.KeeperPage;
import kanal.keeping.accounts.KeeperPage.Form;
import kanal.keeping.accounts.MockKeeper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** What became of the catalog: read, taken back, and nothing lost when many save at once; on both databases. */
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@TestPropertySource(properties = "kanal.catalog.shipped=classpath:documents/small.yaml")
abstract class HistoryTests {
    private static final String HOME = "/admin/catalog/acme/";
    private static final int KEEPERS = 20;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Catalog catalog;

    @Autowired
    private GuideStore store;

    @Autowired
    private ShippedDocuments shipped;

    @Autowired
    private History history;

    private MockKeeper ani;

    @BeforeEach
    void signIn() {
        ani = new MockKeeper(mvc, "ani", "en");
    }

    @Test
    void tellsEveryChangeInWords() {
        long revision = save("channel/bank", "p.name.en", "Your own bank");

        assertThat(ani.open("/admin/history").text())
                .contains("Change " + revision, "ani", "Because of p.name.en")
                .contains("Channel: Your own bank (bank)", "Name, English", "Now Your own bank")
                .doesNotContain("{\"", "LocalText");
        assertThat(ani.open("/admin/history/" + revision).text()).contains("Now Your own bank");
        assertThat(ani.open("/admin/history/1").text()).contains("The first document of this provider.");
        assertThat(ani.open("/admin/history/99999").status()).isEqualTo(404);
    }

    @Test
    void givesTheWholeCatalogAtAnyRevision() {
        long revision = save("warning/NEVER_SHARE_CODE", "p.text.en", "Tell nobody.");
        save("warning/NEVER_SHARE_CODE", "p.text.en", "Tell nobody at all.");

        assertThat(ani.open("/admin/history/" + revision + "/catalog").text())
                .contains("Text, English", "Tell nobody.")
                .doesNotContain("Tell nobody at all.");
        String yaml = ani.open("/admin/history/" + revision + "/catalog.yaml").html();
        assertThat(history.provider(provider().code(), revision)).contains(Document.read("then", yaml));
    }

    @Test
    void takesBackOneChangeAndKeepsLaterOnes() {
        Provider before = provider();
        long wrong = save("address/site", "p.value.id", "https://wrong.example.com/");
        long later = save("answer/banned-chats", "p.answer.en", "Long past");

        KeeperPage preview = ani.press(form("/admin/history/" + wrong, "/revert"), "preview");
        assertThat(preview.text()).contains("Take back change " + wrong, "Before https://wrong.example.com/");
        KeeperPage saved = ani.press(preview.form(), "save");

        assertThat(saved.status()).isEqualTo(303);
        assertThat(provider().channels()).isEqualTo(before.channels());
        assertThat(provider().answers().get(0).answer().en()).isEqualTo("Long past");
        assertThat(history.revision(later + 1))
                .hasValueSatisfying(revision -> assertThat(revision.note()).startsWith("Take back change " + wrong));
        assertThat(ani.press(form("/admin/history/" + wrong, "/revert"), "preview")
                        .text())
                .contains("Nothing is changed");
    }

    @Test
    void doesNotTakeBackWhatWasChangedAgain() {
        long wrong = save("article/wait", "p.title.en", "Wait a bit");
        save("article/wait", "p.title.en", "Wait some time");

        KeeperPage answer = ani.press(form("/admin/history/" + wrong, "/revert"), "preview");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("the same was changed again later: Article: wait › Title › English");
    }

    @Test
    void goesBackToARevisionAsANewOne() {
        long good = save("warning/NEVER_SHARE_CODE", "p.text.en", "Tell nobody.");
        Provider then = provider();
        save("address/hotline", "p.value.id", "+62 21 666");
        save("problem/payment", "p.name.en", "Money");

        KeeperPage saved = ani.press(
                ani.press(form("/admin/history/" + good, "/restore"), "preview").form(), "save");

        assertThat(saved.status()).isEqualTo(303);
        assertThat(provider()).isEqualTo(then);
        assertThat(catalog.published().revision()).isEqualTo(good + 3);
        Nodes.assertThatAllIsStored(store, shipped, catalog.published());
    }

    @Test
    void asksAgainWhenTheCatalogChangedAfterThePreviewOfGoingBack() {
        long wrong = save("address/card", "p.value.en", "Wrong");
        KeeperPage preview = ani.press(form("/admin/history/" + wrong, "/revert"), "preview");
        save("channel/bank", "p.name.en", "A bank");

        KeeperPage again = ani.press(preview.form(), "save");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("The catalog has changed meanwhile");

        assertThat(ani.press(again.form(), "save").status()).isEqualTo(303);
        assertThat(provider().channels())
                .extracting(channel -> channel.name().en())
                .contains("A bank");
    }

    @Test
    void saysThatNothingIsLeftToTakeBackWhenSomebodyElseWasQuicker() {
        long wrong = save("address/card", "p.value.en", "Wrong");
        KeeperPage mine = ani.press(form("/admin/history/" + wrong, "/revert"), "preview");
        KeeperPage theirs = ani.press(form("/admin/history/" + wrong, "/revert"), "preview");
        assertThat(ani.press(theirs.form(), "save").status()).isEqualTo(303);

        KeeperPage answer = ani.press(mine.form(), "save");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Nothing is changed");
    }

    @Test
    void takesBackAnAddition() {
        Form fresh = ani.open(HOME + "warning/new").form();
        ani.save(fresh.with("p.code", "POST").with("p.text.id", "Pos").with("p.text.en", "Post"), "New");
        long added = catalog.published().revision();

        KeeperPage preview = ani.press(form("/admin/history/" + added, "/revert"), "preview");
        assertThat(preview.text()).contains("removed Warning: Post (POST)");
        assertThat(ani.press(preview.form(), "save").status()).isEqualTo(303);

        assertThat(provider().warnings()).noneMatch(warning -> warning.code().equals("POST"));
        assertThat(ani.open("/admin/history/" + added).text()).contains("new Warning: Post (POST)");
    }

    @Test
    void acceptsOneOfManyWhoSaveTheSameAtOnceAndShowsTheOthersBothVersions() {
        Form form = ani.open(HOME + "problem/payment").form();
        long before = catalog.published().revision();

        List<KeeperPage> answers = together(i -> save(i, form.with("p.hint.en", "Money " + i)));

        assertThat(answers).filteredOn(answer -> answer.status() == 303).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 303)
                .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(409));
        assertThat(catalog.published().revision()).isEqualTo(before + 1);
        String winner = history.revision(before + 1).orElseThrow().note().replace("Because of ", "Money ");
        assertThat(provider().problems().get(1).hint().en()).isEqualTo(winner);
        for (int i = 0; i < KEEPERS; i++) {
            assertThat(answers.get(i).status() == 303 ? winner : answers.get(i).text())
                    .contains(winner)
                    .contains("Money " + i);
        }
    }

    @Test
    void acceptsEverybodyWhoSavesSomethingElseAtOnce() {
        List<String> paths = List.of(
                "problem/account-banned p.hint.en",
                "channel/email p.purpose.en",
                "address/ban-review p.note.en",
                "letter/ban-email p.subject.en",
                "answer/banned-chats p.answer.en",
                "article/wait p.title.en",
                "problem/payment p.hint.en",
                "warning/NEVER_SHARE_CODE p.text.en",
                "provider/acme p.name.en",
                "channel/bank p.purpose.en");
        List<Form> forms = paths.stream()
                .map(path -> path.split(" "))
                .map(path -> ani.open(HOME + path[0]).form().with(path[1], "Together"))
                .toList();
        long before = catalog.published().revision();

        List<KeeperPage> answers = together(i -> save(i, forms.get(i % forms.size())));

        long saved = answers.stream().filter(answer -> answer.status() == 303).count();
        assertThat(saved).isEqualTo(forms.size());
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(303, 409));
        assertThat(catalog.published().revision()).isEqualTo(before + saved);
        assertThat(history.before(Long.MAX_VALUE, (int) saved))
                .extracting(Revision::number)
                .containsExactlyElementsOf(IntStream.range(0, (int) saved)
                        .mapToObj(i -> before + saved - i)
                        .toList());
        Nodes.assertThatAllIsStored(store, shipped, catalog.published());
    }

    private KeeperPage save(int keeper, Form form) {
        // Without the preview, so that all come together
        return new MockKeeper(mvc, "keeper " + keeper, "en").press(form.with("note", "Because of " + keeper), "save");
    }

    private interface Attempt {
        KeeperPage by(int keeper);
    }

    private static List<KeeperPage> together(Attempt attempt) {
        List<Callable<KeeperPage>> attempts = IntStream.range(0, KEEPERS)
                .<Callable<KeeperPage>>mapToObj(i -> () -> attempt.by(i))
                .toList();
        ExecutorService keepers = Executors.newFixedThreadPool(KEEPERS);
        try {
            List<KeeperPage> answers = new ArrayList<>();
            for (Future<KeeperPage> answer : keepers.invokeAll(attempts)) {
                answers.add(answer.get());
            }
            return answers;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        } finally {
            keepers.shutdown();
        }
    }

    private long save(String part, String field, String value) {
        KeeperPage saved = ani.save(ani.open(HOME + part).form().with(field, value), "Because of " + field);
        assertThat(saved.status()).as(saved.text()).isEqualTo(303);
        return catalog.published().revision();
    }

    private Form form(String page, String end) {
        return ani.open(page).forms().stream()
                .filter(form -> form.action().endsWith(end))
                .findFirst()
                .orElseThrow();
    }

    private Provider provider() {
        return catalog.published().providers().get(0);
    }
}

@KanalTest
class HistoryOnH2Tests extends HistoryTests {}

@KanalTestOnPostgres
class HistoryOnPostgresTests extends HistoryTests {}
