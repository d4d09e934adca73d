package kanal.keeping.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kanal.KanalTest;
import kanal.catalog.Catalog;
import kanal.catalog.History;
import kanal.catalog.Imported;
import kanal.document.ShippedGuide;
import kanal.guide.Access;
import kanal.guide.Address;
import kanal.guide.Country;
import kanal.guide.Evidence;
import kanal.guide.Grade;
import kanal.guide.LocalText;
import kanal.guide.ProblemCode;
import kanal.guide.Provider;
import kanal.guide.Urgency;
import kanal.keeping.accounts.KeeperPage;
import kanal.keeping.accounts.KeeperPage.Form;
import kanal.keeping.accounts.MockKeeper;
import kanal.ranking.Ranking;
import kanal.ranking.Recommendation;
import kanal.ranking.Situation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.web.servlet.MockMvc;

/** "Opened it today, it still says so", on the shipped catalog. */
@KanalTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class ConfirmTests {
    private static final String HOME = "/admin/catalog/whatsapp/";
    private static final String NOTE = "It says: write to us at this address";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Catalog catalog;

    @Autowired
    private History history;

    @Autowired
    private Clock clock;

    private MockKeeper ani;

    @BeforeEach
    void begin() {
        Imported.into(catalog, ShippedGuide.provider(), "test", "as it was shipped");
        ani = new MockKeeper(mvc, "ani", "en");
    }

    @Test
    void savesAtOnceWhatChangesNobodysRanking() {
        LocalText source = address("kaios-web-mail").evidence().source();
        Form form = ani.open(HOME + "address/kaios-web-mail/confirm").form();
        assertThat(form.value("p.evidence.source.en")).isEqualTo(source.en());

        KeeperPage saved = ani.press(form.with("note", NOTE), "confirm");

        assertThat(saved.status()).isEqualTo(303);
        long revision = catalog.published().revision();
        assertThat(saved.location()).isEqualTo("/admin/work?saved=" + revision);
        Evidence evidence = address("kaios-web-mail").evidence();
        assertThat(evidence.live()).isTrue();
        assertThat(evidence.seenOn()).isEqualTo(LocalDate.now(clock));
        assertThat(evidence.source()).isEqualTo(source);
        assertThat(history.revision(revision))
                .hasValueSatisfying(change -> assertThat(change.note()).isEqualTo(NOTE));
        assertThat(ani.open(saved.location()).text()).contains("Saved as change " + revision);
    }

    @Test
    void takesTheConfirmedOffTheWorkList() {
        String line = "/admin/catalog/whatsapp/address/re-register/confirm";
        assertThat(links("/admin/work")).contains(line);

        KeeperPage page = ani.press(ani.open(line).form().with("note", NOTE), "confirm");
        if (page.status() == 200) {
            page = ani.press(page.form(), "save");
        }

        assertThat(page.status()).isEqualTo(303);
        assertThat(links("/admin/work")).doesNotContain(line);
    }

    @Test
    void worksForArticlesAsWell() {
        String article =
                catalog.published().providers().get(0).articles().get(0).code().value();

        KeeperPage saved = ani.press(
                ani.open(HOME + "article/" + article + "/confirm").form().with("note", NOTE), "confirm");

        assertThat(saved.status()).isEqualTo(303);
        assertThat(catalog.published()
                        .providers()
                        .get(0)
                        .articles()
                        .get(0)
                        .evidence()
                        .live())
                .isTrue();
    }

    /** A place is renewed in the form of its provider, or with the whole document. */
    @Test
    void offersNoShortFormForAPlaceAndTellsHowItIsRenewed() {
        KeeperPage work = ani.open("/admin/work");

        assertThat(work.text())
                .contains(
                        "Place of WhatsApp: play.google.com/store/apps/details?id=com.whatsapp",
                        "by export and import");
        assertThat(links("/admin/work"))
                .contains(HOME + "provider/whatsapp")
                .noneMatch(path -> path.matches(".*/(provider|authority)/.*/confirm.*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "B", "C"})
    void aKeeperWhoRecordsEvidenceSeesTheAddressEnterTheRanking(String grade) {
        assertThat(offered("business-api")).doesNotContain("smb-web-mail");
        assertThat(links("/admin/work")).contains(HOME + "address/smb-web-mail/confirm");
        Form form = ani.open(HOME + "address/smb-web-mail/confirm")
                .form()
                .with("p.evidence.grade", grade)
                .with("p.evidence.source.id", "Ketentuan WhatsApp Business")
                .with("p.evidence.source.en", "WhatsApp Business terms")
                .with("p.evidence.url", "https://www.whatsapp.com/legal/business-terms")
                .with("note", "It says: smb_web@support.whatsapp.com");

        KeeperPage preview = ani.press(form, "confirm");
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.text()).contains("WhatsApp Business", "smb_web@support.whatsapp.com");
        KeeperPage saved = ani.press(preview.form(), "save");

        assertThat(saved.status()).isEqualTo(303);
        assertThat(address("smb-web-mail").evidence().grade()).isEqualTo(Grade.valueOf(grade));
        assertThat(offered("business-api")).contains("smb-web-mail");

        Form back = ani.open(HOME + "address/smb-web-mail/confirm").form().with("p.evidence.grade", "D");
        ani.press(ani.press(back.with("note", "It is gone"), "confirm").form(), "save");
        assertThat(offered("business-api")).doesNotContain("smb-web-mail");
    }

    @Test
    void goesOnWithWhatWasTypedWhenTheNoteIsMissing() {
        Form form =
                ani.open(HOME + "address/kaios-web-mail/confirm").form().with("p.evidence.source.en", "Typed words");

        KeeperPage page = ani.press(form, "confirm");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("Write what it says there");
        assertThat(page.form().value("p.evidence.source.en")).isEqualTo("Typed words");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p.evidence.url | javascript:alert(1) | does not begin with https
            p.evidence.grade | Z | cannot be chosen here
            p.evidence.source.id | '' | This is needed.
            note | '' | Write what it says there
            """)
    void tellsWhatIsWrong(String field, String typed, String reason) {
        long before = catalog.published().revision();
        Form form = ani.open(HOME + "address/kaios-web-mail/confirm").form().with("note", NOTE);

        for (String button : List.of("confirm", "preview")) {
            KeeperPage page = ani.press(form.with(field, typed), button);
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.text()).contains(reason);
        }
        assertThat(catalog.published().revision()).isEqualTo(before);
    }

    @Test
    void showsWhatSomebodyElseChangedBeforeItIsSaved() {
        Form form = ani.open(HOME + "address/accessibility-mail/confirm").form().with("note", NOTE);
        KeeperPage other = ani.save(
                ani.open(HOME + "address/accessibility-mail")
                        .form()
                        .with("p.note.en", "Other words")
                        .with("p.note.id", "Kata lain"),
                "First");
        assertThat(other.status()).isEqualTo(303);

        KeeperPage again = ani.press(form, "confirm");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.form().value("note")).isEqualTo(NOTE);
        assertThat(ani.press(again.form(), "save").status()).isEqualTo(303);
        assertThat(address("accessibility-mail").note().en()).isEqualTo("Other words");
    }

    @Test
    void offersNoAddressOutsideOfTheListedPlacesButListsItsPlaceWithIt() {
        String outside = "https://help.example.com/whatsapp";
        Form edit = ani.open(HOME + "address/contact-form-noclient").form().with("p.value.id", outside);
        assertThat(ani.save(edit, "Moved").status()).isEqualTo(303);
        Form proof = ani.open(HOME + "address/contact-form-noclient/confirm")
                .form()
                .with("p.evidence.grade", "B")
                .with("note", NOTE);

        KeeperPage refused = ani.press(proof, "confirm");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("lies in none of the confirmed places", "Also list this place");
        KeeperPage preview = ani.press(refused.form().with("place", "help.example.com/whatsapp"), "confirm");
        assertThat(preview.text()).contains("help.example.com/whatsapp");
        assertThat(ani.press(preview.form(), "save").status()).isEqualTo(303);
        assertThat(address("contact-form-noclient").evidence().grade()).isEqualTo(Grade.B);
    }

    @Test
    void isNotThereForOtherParts() {
        assertThat(ani.open(HOME + "channel/email/confirm").status()).isEqualTo(404);
        assertThat(ani.open(HOME + "address/nobody/confirm").status()).isEqualTo(404);
        assertThat(ani.open(HOME + "provider/whatsapp/confirm").status()).isEqualTo(404);
        assertThat(ani.open(HOME + "authority/bank/confirm").status()).isEqualTo(404);
    }

    private List<String> links(String path) {
        return ani.open(path)
                .elements("a")
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    private Address address(String code) {
        return catalog.published().providers().get(0).address(code).orElseThrow();
    }

    private List<String> offered(String problem) {
        Provider provider = catalog.published().providers().get(0);
        Situation situation = new Situation(
                new ProblemCode(problem), null, Access.OPEN, Urgency.CAN_WAIT, new Country("ID"), List.of());
        return Ranking.rank(situation, provider, LocalDate.now(clock)).recommendations().stream()
                .flatMap((Recommendation place) -> place.addresses().stream())
                .map(address -> address.code().value())
                .toList();
    }
}
