package kanal.keeping.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kanal.KanalTest;
import kanal.catalog.Catalog;
import kanal.catalog.Imported;
import kanal.guide.Guide;
import kanal.guide.Place;
import kanal.guide.Provider;
import kanal.keeping.accounts.KeeperPage;
import kanal.keeping.accounts.KeeperPage.Form;
import kanal.keeping.accounts.MockKeeper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.web.servlet.MockMvc;

/** An address outside of the listed places: refused, or listed together with its place. */
@KanalTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class ListingPlacesTests {
    private static final String HOME = "/admin/catalog/whatsapp/";
    private static final String MAIL = HOME + "address/android-mail";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Catalog catalog;

    private MockKeeper ani;
    private Provider before;

    @BeforeEach
    void signIn() {
        ani = new MockKeeper(mvc, "ani", "en");
        before = provider();
    }

    @AfterEach
    void leaveEverythingAsItWas() {
        if (!provider().equals(before)) {
            Imported.into(catalog, before, "test", "As it was");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "android-mail, help@whatsapp-support.example, whatsapp-support.example",
        "contact-form, https://www.whatsapp.example/Contact/?x=1, whatsapp.example/contact",
        "x-whatsapp, @WhatsApp_Help, @whatsapp_help",
        "number-complaint, https://aduannomor.example, aduannomor.example",
    })
    void isRefusedUntilThePlaceIsConfirmed(String code, String value, String at) {
        Guide published = catalog.published();
        Form form = ani.open(HOME + "address/" + code).form().with("p.value.id", value);

        KeeperPage refused = ani.press(form, "preview");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("“" + value + "” lies in none of the confirmed places of", "Also list");
        assertThat(places(refused)).containsExactly(at);
        assertThat(refused.form().values()).doesNotContainKey("place");
        assertThat(ani.press(refused.form().with("place", "elsewhere.example"), "preview")
                        .status())
                .isEqualTo(422);
        assertThat(catalog.published()).isSameAs(published);
    }

    @Test
    void goesLiveTogetherWithItsPlaceInOneChange() {
        long revision = catalog.published().revision();
        Form form = ani.open(MAIL).form().with("p.value.id", "help@new.example").with("place", "new.example");

        KeeperPage preview = ani.press(form, "preview");

        assertThat(preview.text()).contains("help@new.example", "Provider: WhatsApp", "new.example", "its own");
        assertThat(ani.press(preview.form().with("note", "They moved"), "save").status())
                .isEqualTo(303);
        assertThat(catalog.published().revision()).isEqualTo(revision + 1);
        Place place = provider().places().get(provider().places().size() - 1);
        assertThat(place.at()).isEqualTo("new.example");
        assertThat(place.evidence())
                .isEqualTo(provider().address("android-mail").orElseThrow().evidence());
    }

    @Test
    void goesToTheAuthorityWhoseChannelItIsOf() {
        Form form = ani.open(HOME + "address/number-complaint")
                .form()
                .with("p.value.id", "https://new.example/report")
                .with("place", "new.example/report");

        assertThat(ani.save(form, "They moved").status()).isEqualTo(303);

        assertThat(provider().authority("public-services").orElseThrow().places())
                .extracting(Place::at)
                .contains("new.example/report");
        assertThat(provider().places()).isEqualTo(before.places());
    }

    @Test
    void travelsWithANewAddressAndWithOneThatReplacesAnother() {
        Form fresh = filled(ani.open(HOME + "address/new?in=email").form(), "first", "a@first.example");
        assertThat(places(ani.press(fresh, "preview"))).containsExactly("first.example");
        assertThat(ani.save(fresh.with("place", "first.example"), "New").status())
                .isEqualTo(303);

        Form next = filled(ani.open(MAIL + "/replace").form(), "second", "a@second.example");
        assertThat(places(ani.press(next, "preview"))).containsExactly("second.example");
        assertThat(ani.save(next.with("place", "second.example"), "Moved").status())
                .isEqualTo(303);

        assertThat(provider().places()).extracting(Place::at).endsWith("first.example", "second.example");
    }

    @Test
    void canBeSavedWithoutAPlaceWhereItIsNotOffered() {
        Form form = ani.open(MAIL).form().with("p.value.id", "a@some.example").with("p.evidence.grade", "D");

        assertThat(ani.press(form, "preview").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"android-mail, whatsapp.support@gmail.com", "contact-form, https://www.facebook.com/"})
    void hasNoPlaceToListWhereEverybodyIs(String code, String value) {
        KeeperPage refused = ani.press(ani.open(HOME + "address/" + code).form().with("p.value.id", value), "preview");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Nor can its place be listed");
        assertThat(places(refused)).isEmpty();
    }

    @Test
    void isToldWhenAnybodySpeaksThere() {
        KeeperPage refused = ani.press(
                ani.open(HOME + "address/wa-me-support").form().with("p.value.id", "https://wa.me/6281234"), "preview");

        assertThat(refused.text()).contains("lies where anybody can speak (wa.me)");
    }

    @Test
    void keepsTheTickThroughThePreviewAndBack() {
        Form form = ani.open(MAIL).form().with("p.value.id", "help@new.example").with("place", "new.example");

        KeeperPage again = ani.press(ani.press(form, "preview").form(), "edit");

        assertThat(again.form().value("place")).isEqualTo("new.example");
        assertThat(ani.press(again.form(), "preview").status()).isEqualTo(200);
    }

    private static List<String> places(KeeperPage page) {
        return page.elements("input")
                .filter(input -> input.getAttribute("name").equals("place"))
                .map(input -> input.getAttribute("value"))
                .toList();
    }

    private static Form filled(Form form, String code, String value) {
        return form.with("p.code", code)
                .with("p.kind", "EMAIL")
                .with("p.value.id", value)
                .with("p.evidence.grade", "A")
                .with("p.evidence.source.id", "Ketentuan")
                .with("p.evidence.source.en", "Terms")
                .with("p.evidence.seenOn", "2026-11-20");
    }

    private Provider provider() {
        return catalog.published().providers().get(0);
    }
}
