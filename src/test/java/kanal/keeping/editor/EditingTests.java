package kanal.keeping.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kanal.KanalTest;
import kanal.catalog.Catalog;
import kanal.catalog.History;
import kanal.document.PartKey;
import kanal.guide.Grade;
import kanal.guide.Guide;
import kanal.guide.Provider;
import kanal.keeping.accounts.KeeperPage;
import kanal.keeping.accounts.KeeperPage.Form;
import kanal.keeping.accounts.MockKeeper;
import kanal.keeping.changes.KeeperWords;
import kanal.keeping.changes.Mention;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.LinkedMultiValueMap;

/** What a keeper does in the browser: form, preview, note, save. */
@KanalTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class EditingTests {
    private static final String HOME = "/admin/catalog/whatsapp/";
    private static final String SMB = HOME + "address/smb-web-mail";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Catalog catalog;

    @Autowired
    private History history;

    private MockKeeper ani;

    @BeforeEach
    void signIn() {
        ani = new MockKeeper(mvc, "ani", "en");
    }

    static List<PartKey> shipped() {
        return FormTests.shipped().filter(key -> key.kind().hasForm()).toList();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void changesNothingWhenAFormIsSentAsItCame(PartKey key) {
        KeeperPage page = ani.open(HOME + key);
        assertThat(page.status()).isEqualTo(200);

        KeeperPage answer = ani.press(page.form(), "preview");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Nothing is changed.");
    }

    @Test
    void listsEverything() {
        KeeperPage page = ani.open("/admin/catalog");

        List<String> links =
                page.elements("a").map(link -> link.getAttribute("href")).toList();
        assertThat(links).containsAll(FormTests.shipped().map(key -> HOME + key).toList());
        assertThat(links).contains(HOME + "problem/new", HOME + "address/new?in=email", HOME + "channel/order");
    }

    @Test
    void refusesEvidenceOfADayToCome() {
        long revision = catalog.published().revision();
        Form form = ani.open(SMB).form().with("p.evidence.seenOn", "2999-01-01").with("note", "For ever");

        for (String action : List.of("preview", "save")) {
            KeeperPage refused = ani.press(form, action);

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text()).contains("“2999-01-01” has not come yet.");
            assertThat(refused.form().value("p.evidence.seenOn")).isEqualTo("2999-01-01");
        }
        assertThat(catalog.published().revision()).isEqualTo(revision);
    }

    @Test
    void showsTheEffectAndSavesWithANote() {
        Form form = ani.open(SMB).form().with("p.evidence.grade", "A").with("p.evidence.seenOn", "2026-11-20");

        KeeperPage preview = ani.press(form, "preview");
        assertThat(preview.text())
                .contains("Evidence › Grade", "D · only seen in use", "A · the provider’s own text")
                .contains("WhatsApp Business · Business API", "other addresses", "smb_web@support.whatsapp.com");
        KeeperPage without = ani.press(preview.form(), "save");
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.text()).contains("Write why first");
        KeeperPage saved = ani.press(without.form().with("note", "Seen in their terms"), "save");

        assertThat(saved.status()).isEqualTo(303);
        long revision = catalog.published().revision();
        assertThat(saved.location()).isEqualTo(SMB + "?saved=" + revision);
        KeeperPage after = ani.open(saved.location());
        assertThat(after.text()).contains("Saved as change " + revision, "See the public page");
        assertThat(after.elements("a").map(link -> link.getAttribute("href")))
                .contains("/en/whatsapp/channels#channel-email");
        assertThat(history.revision(revision)).hasValueSatisfying(change -> {
            assertThat(change.author()).isEqualTo("ani");
            assertThat(change.note()).isEqualTo("Seen in their terms");
        });
    }

    @Test
    void saysWhenNobodysRankingChanges() {
        Form form = ani.open(SMB).form().with("p.note.en", "Other words.").with("p.note.id", "Kata lain.");

        assertThat(ani.press(form, "preview").text()).contains("Nobody’s order changes", "Other words.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            problem/verification-code | p.assumedUrgency | now | we assume “right now”, no longer “can wait”
            problem/scam-report | p.assumedUrgency | '' | we assume “can wait”, no longer “right now”
            problem/verification-code | p.assumedAccess | open | we assume “can get in”, no longer “can’t get in”
            problem/verification-code | p.selfHelpFirst | fake-support | now: Recognising fake “WhatsApp support”
            problem/verification-code | p.selfHelpFirst | '' | No article’s steps come before the channels any more.
            """)
    void saysWhatPeopleSeeWhenAProblemAssumesOrShowsSomethingElse(
            String part, String field, String value, String effect) {
        Form form = ani.open(HOME + part).form().with(field, value);

        assertThat(ani.press(form, "preview").text()).contains(effect).doesNotContain("Nobody’s order changes");
    }

    @Test
    void saysThatADoorIsADutyOrIsNoneAnyMore() {
        Form form = ani.open(HOME + "channel/anti-scam-centre").form();
        assertThat(form.value("p.fits.0.duty")).isEqualTo("true");

        assertThat(ani.press(form.with("p.fits.0.duty", ""), "preview").text())
                .contains("no longer to be done in any case");
        Form social = ani.open(HOME + "channel/grievance-officer").form();
        assertThat(ani.press(social.with("p.fits.0.duty", "true"), "preview").text())
                .contains("to be done today in any case");
    }

    @Test
    void asksWhetherANewAddressWasSeenWhereItsProofSays() {
        Form form = ani.open(SMB).form().with("p.value.id", "smb_web2@support.whatsapp.com");
        String question = "The proof is still that of the old address. Was the new one seen there?";

        assertThat(ani.press(form, "preview").text())
                .contains("smb_web2@support.whatsapp.com", question)
                .contains("If not, go back and correct grade, source and day.");
        assertThat(ani.press(form.with("p.evidence.seenOn", "2026-11-19"), "preview")
                        .text())
                .doesNotContain(question);
    }

    @Test
    void speaksTheKeepersLanguage() {
        assertThat(new MockKeeper(mvc, "ani", "id").open(SMB).text()).contains("Bukti", "Lihat dampaknya");
    }

    @Test
    void listsEveryMentionOfAnAddress() {
        Form form = ani.open(HOME + "address/wa-me-support").form().with("p.note.en", "Changed.");

        assertThat(ani.press(form, "preview").text())
                .contains("Texts that mention this address:", "Step 1 › Text, Indonesian", "Step 1 › Text, English")
                .contains("On your phone, open https://wa.me/support.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p.value.id | smb@@example.com | “smb@@example.com” is no address of this kind
            p.evidence.seenOn | yesterday | “yesterday” is not a date
            p.evidence.url | http://plain.example.com | does not begin with https://
            p.evidence.url | javascript:alert(1) | does not begin with https://
            p.evidence.about | XX | “XX” is not a country’s code
            p.evidence.grade | Z | “Z” cannot be chosen here
            p.conditions.problems | nothing | “nothing” is not in the catalog
            p.replacedBy | nothing | No address has the code “nothing”
            p.note.en | See {@nobody} | No address has the code “nobody”
            p.evidence.source.en | '' | This is needed.
            """)
    void tellsWhatIsWrongBesideTheField(String field, String value, String reason) {
        Guide before = catalog.published();
        Form form = ani.open(HOME + "address/smb-mail")
                .form()
                .with("p.note.id", "Kata yang diketik")
                .with(field, value);

        KeeperPage answer = ani.press(form, "preview");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.elements("p")
                                .filter(line -> line.getAttribute("class").contains("error"))
                                .map(line -> line.getAttribute("id") + " " + line.getTextContent())
                                .toList()
                                .toString()
                        + answer.elements("b")
                                .map(line -> line.getAttribute("id") + " " + line.getTextContent())
                                .toList())
                .contains(reason);
        assertThat(answer.elements("a").map(link -> link.getAttribute("href")).toList())
                .anyMatch(link -> link.startsWith("#p."));
        assertThat(answer.form().value("p.note.id")).isEqualTo("Kata yang diketik");
        assertThat(catalog.published()).isSameAs(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "https://user@evil.example/",
                "https://a.example/\u202e"
            })
    void takesNoAddressThatIsNone(String value) {
        Form form = ani.open(HOME + "address/wa-me-support").form().with("p.value.id", value);

        assertThat(ani.press(form, "preview").status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"p.code", "p.id", "p.version", "p.evidence.approvedBy", "p.addresses.0.code"})
    void refusesFieldsThatTheFormLacks(String name) {
        assertThat(ani.press(ani.open(SMB).form().with(name, "x"), "preview").status())
                .isEqualTo(400);
    }

    @Test
    void showsMarkupAsText() {
        String markup = "<script>alert(1)</script> ${7*7} [[${7*7}]] __${7*7}__";
        Form form = ani.open(HOME + "answer/banned-chats")
                .form()
                .with("p.answer.en", markup)
                .with("p.answer.id", markup);

        KeeperPage preview = ani.press(form, "preview");

        assertThat(preview.html())
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; ${7*7}");
        assertThat(preview.form().value("p.answer.en")).isEqualTo(markup);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u202eb", "a\u200bb", "a\u0000b", "a\u2066b", "a\ufeffb"})
    void refusesWhatCannotBeSeen(String text) {
        Form form = ani.open(HOME + "answer/banned-chats").form().with("p.answer.en", text);

        assertThat(ani.press(form, "preview").status()).isEqualTo(422);
    }

    @Test
    void refusesTextsThatNobodyReads() {
        Form form = ani.open(HOME + "problem/payment").form().with("p.name.en", "x".repeat(10_000));

        KeeperPage answer = ani.press(form, "preview");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("more than 4000 characters");
    }

    @Test
    void takesNoLineBreakIntoASubjectOrANote() {
        Form form = ani.open(HOME + "letter/ban-email").form();
        assertThat(ani.press(form.with("p.subject.en", "Appeal\r\nBcc: x@example.com"), "preview")
                        .status())
                .isEqualTo(422);

        KeeperPage preview = ani.press(form.with("p.subject.en", "Appeal"), "preview");
        assertThat(ani.press(preview.form().with("note", "a\r\nb"), "save").status())
                .isEqualTo(422);
    }

    @Test
    void keepsEverythingTypedWhenARowIsAddedMovedOrRemoved() {
        Form form = ani.open(HOME + "channel/email").form().with("p.purpose.en", "Half typed");
        int steps = rows(form, "p.steps");

        Form added = ani.press(form, "add:p.steps").form();
        assertThat(rows(added, "p.steps")).isEqualTo(steps + 1);
        String last = "p.steps." + steps;
        Form moved = ani.press(
                        added.with(last + ".text.en", "New step").with(last + ".text.id", "Langkah"), "up:" + last)
                .form();
        assertThat(moved.value("p.steps." + (steps - 1) + ".text.en")).isEqualTo("New step");
        Form removed = ani.press(moved, "remove:p.steps.0").form();

        assertThat(rows(removed, "p.steps")).isEqualTo(steps);
        assertThat(removed.value("p.purpose.en")).isEqualTo("Half typed");
        assertThat(ani.press(removed, "preview").text()).contains("Step", "New step", "Half typed");
    }

    @Test
    void showsBothVersionsWhenSomebodyElseWasFasterAndLosesNothing() {
        MockKeeper budi = new MockKeeper(mvc, "budi", "en");
        Form mine = ani.open(HOME + "address/contact-form").form();
        Form theirs = budi.open(HOME + "address/contact-form").form();
        Form minePreviewed = ani.press(mine.with("p.note.en", "Mine.").with("p.note.id", "Punyaku."), "preview")
                .form();
        assertThat(budi.save(theirs.with("p.note.en", "Theirs.").with("p.evidence.seenOn", "2026-11-21"), "Faster")
                        .status())
                .isEqualTo(303);

        KeeperPage conflict = ani.press(minePreviewed.with("note", "Slower"), "save");

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text())
                .contains("Note, English", "both changed it", "Theirs.", "Mine.")
                .contains("Evidence › Last seen on", "21 November 2026");
        KeeperPage preview = ani.press(conflict.form(), "preview");
        assertThat(preview.form().value("note")).isEqualTo("Slower");
        assertThat(ani.press(preview.form(), "save").status()).isEqualTo(303);
        Form now = ani.open(HOME + "address/contact-form").form();
        assertThat(now.value("p.note.en")).isEqualTo("Mine.");
        assertThat(now.value("p.evidence.seenOn")).isEqualTo("2026-11-21");
    }

    @Test
    void leavesOthersAloneWhoEditOtherParts() {
        Form form = ani.open(HOME + "address/x-whatsapp")
                .form()
                .with("p.note.en", "Another.")
                .with("p.note.id", "Lain.");
        assertThat(ani.save(ani.open(HOME + "warning/CRITICAL_HOURS").form().with("p.text.en", "Now."), "Shorter")
                        .status())
                .isEqualTo(303);

        assertThat(ani.save(form, "Still mine").status()).isEqualTo(303);
    }

    @Test
    void stopsADoorWithAMessage() {
        KeeperPage page = ani.open(HOME + "address/facebook-whatsapp/stop");
        assertThat(page.text()).as("the fixed sentence alone").containsOnlyOnce("optional");
        Form form = page.form();
        KeeperPage empty = ani.press(form, "preview");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.elements("b").filter(error -> error.getAttribute("id").startsWith("p.stopped.")))
                .hasSize(2);
        assertThat(form.values().keySet())
                .containsExactlyInAnyOrder("_csrf", "from", "p.sentence", "p.stopped.id", "p.stopped.en");

        assertThat(ani.save(form.with("p.stopped.id", "Ditutup").with("p.stopped.en", "Closed"), "It is misused")
                        .status())
                .isEqualTo(303);

        assertThat(address("facebook-whatsapp").stopped()).hasToString("LocalText[id=Ditutup, en=Closed]");
        assertThat(address("facebook-whatsapp").href()).isEmpty();
    }

    @Test
    void retiresAnAddressWithWordsThatPeopleRead() {
        Form form = ani.open(HOME + "address/smb-mail/retire")
                .form()
                .with("p.note.id", "")
                .with("p.note.en", "");
        for (String button : List.of("preview", "save")) {
            KeeperPage refused = ani.press(form.with("note", "No longer named"), button);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text()).contains("Note, English: This is needed.");
        }
        assertThat(address("smb-mail").evidence().grade()).isNotEqualTo(Grade.RETIRED);

        Form reason = form.with("p.note.id", "Tidak lagi disebut.").with("p.note.en", "No longer named.");
        assertThat(ani.save(reason, "Gone from their page").status()).isEqualTo(303);

        assertThat(address("smb-mail").evidence().grade()).hasToString("RETIRED");
    }

    @Test
    void replacesAnAddressAndPointsTextsToTheNewOne() {
        KeeperPage page = ani.open(HOME + "address/business-complaints-mail/replace");
        assertThat(page.text()).contains("Texts that mention the old address");
        Form form = page.form()
                .with("p.code", "business-complaints-2027")
                .with("p.value.id", "complaints@support.whatsapp.com")
                .with("p.evidence.grade", "A")
                .with("p.evidence.source.id", "Ketentuan baru")
                .with("p.evidence.source.en", "New terms")
                .with("p.evidence.seenOn", "2026-11-20");
        List<String> mentions = form.values().get("m");
        assertThat(ani.press(form, "preview").text())
                .contains("What the contact check says", "we could not confirm that anyone answers at this address");

        KeeperPage saved = ani.save(form.with("m", mentions.get(0)), "New terms name another");

        assertThat(saved.location()).startsWith(HOME + "address/business-complaints-2027?saved=");
        assertThat(address("business-complaints-mail").evidence().grade()).hasToString("RETIRED");
        assertThat(address("business-complaints-mail").replacedBy()).hasToString("business-complaints-2027");
        Provider now = catalog.published().providers().get(0);
        assertThat(Mention.of("business-complaints-2027", now, KeeperWords.in("en")))
                .extracting(Mention::id)
                .containsExactly(mentions.get(0));
        assertThat(Mention.of("business-complaints-mail", now, KeeperWords.in("en")))
                .hasSize(mentions.size() - 1);
    }

    @Test
    void addsAPart() {
        Form form = ani.open(HOME + "warning/new").form();
        assertThat(ani.press(form, "preview").text()).contains("Code: This is needed.");

        KeeperPage saved = ani.save(
                form.with("p.code", "POST_OFFICE")
                        .with("p.text.id", "Kantor pos")
                        .with("p.text.en", "Post office"),
                "Needed for letters");

        assertThat(saved.location()).startsWith(HOME + "warning/POST_OFFICE?saved=");
        assertThat(ani.press(
                                form.with("p.code", "POST_OFFICE")
                                        .with("p.text.id", "x")
                                        .with("p.text.en", "y"),
                                "preview")
                        .text())
                .contains("“POST_OFFICE” is there already");
        assertThat(ani.press(form.with("p.code", "new").with("p.text.id", "x").with("p.text.en", "y"), "preview")
                        .text())
                .contains("use the code “new” themselves");
    }

    @Test
    void movesPartsUpAndDown() {
        Form form = ani.open(HOME + "warning/order").form();
        List<String> before = List.copyOf(form.values().get("o"));

        Form moved = ani.press(form, "down:0").form();
        assertThat(moved.values().get("o")).startsWith(before.get(1), before.get(0));
        assertThat(ani.save(moved, "More people look for this").status()).isEqualTo(303);

        assertThat(catalog.published().providers().get(0).warnings())
                .extracting(warning -> warning.code())
                .startsWith(before.get(1), before.get(0));
        KeeperPage late = ani.press(ani.press(form, "down:1").form(), "preview");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.form().values().get("o")).startsWith(before.get(1), before.get(0));
    }

    @Test
    void showsTheLetterThatResultsInBothLanguages() {
        Form form = ani.open(HOME + "letter/ban-email").form();

        assertThat(ani.press(form.with("p.subject.en", "My appeal").with("p.subject.id", "Banding saya"), "preview")
                        .text())
                .contains("The letter, with the example filled in", "My appeal", "Banding saya");
    }

    @Test
    void showsTheLetterBesideItsFormAsItIsBeingWritten() {
        KeeperPage page = ani.open(HOME + "letter/ban-email");
        assertThat(page.text()).contains("The letter, with the example filled in", "Mohon tinjau ulang akun");

        assertThat(ani.press(page.form().with("p.subject.en", "Half a subj"), "edit")
                        .text())
                .contains("Half a subj");
        assertThat(ani.press(page.form().with("p.subject.en", "To {nobody}"), "edit")
                        .text())
                .contains("shown here as soon as everything that it needs is right");
        assertThat(ani.open(HOME + "letter/new").text()).contains("shown here as soon as");
        assertThat(ani.open(HOME + "problem/payment").text()).doesNotContain("The letter, with");
    }

    @Test
    void saysWhatIsWrongInTheKeepersLanguage() {
        MockKeeper budi = new MockKeeper(mvc, "budi", "id");
        Form form = budi.open(HOME + "address/support-mail").form().with("p.evidence.seenOn", "");

        assertThat(budi.press(form, "preview").text()).contains("Tanggalnya belum ada");
    }

    @Test
    void saysInTheKeepersLanguageWhereElseSomethingIsInTheWay() {
        MockKeeper budi = new MockKeeper(mvc, "budi", "id");
        KeeperPage page = budi.open(HOME + "provider/whatsapp");
        Form without = budi.press(page.form(), "remove:p.places.0").form();

        KeeperPage answer = budi.press(without, "preview");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text())
                .contains("Jalur: ", " › Alamat: ", "tidak berada di tempat")
                .doesNotContain("channels[", "addresses[");
    }

    @ParameterizedTest
    @ValueSource(strings = {"group/rest", "field/phone", "authority/bank", "claim/1"})
    void showsWhatHasNoFormAndTellsHowItIsChanged(String part) {
        long before = catalog.published().revision();
        KeeperPage page = ani.open(HOME + part);

        assertThat(page.text()).contains("This is changed by export and import");
        assertThat(page.elements("a").map(link -> link.getAttribute("href")))
                .contains(HOME + "export/yaml", "/admin/import");
        assertThat(page.elements("form").filter(form -> form.getAttribute("id").equals("work")))
                .isEmpty();
        Form forged = new Form(HOME + part, new LinkedMultiValueMap<>(), List.of())
                .with("from", Long.toString(before))
                .with("p.name.en", "Other")
                .with("note", "Because");
        assertThat(ani.press(forged, "save").status()).isEqualTo(404);
        assertThat(catalog.published().revision()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "problem/nothing",
                "nothing/x",
                "provider/other",
                "group/rest/stop",
                "group/new",
                "field/new",
                "authority/order",
                "claim/order",
                "address/new",
                "address/new?in=x",
                "problem/account-banned/replace",
                "address/nothing/replace",
                "address/order"
            })
    void knowsNoOtherPages(String path) {
        assertThat(ani.open(HOME + path).status()).isEqualTo(404);
    }

    @Test
    void refusesAFormThatDoesNotSayWhatItWasMadeFrom() {
        Form form = ani.open(SMB).form();

        assertThat(ani.press(form.without("from"), "preview").status()).isEqualTo(400);
        assertThat(ani.press(form.with("from", "999999"), "preview").status()).isEqualTo(400);
    }

    private static int rows(Form form, String path) {
        return new SubmittedForm(form.values()).rows(path).size();
    }

    private kanal.guide.Address address(String code) {
        return catalog.published().providers().get(0).channels().stream()
                .flatMap(channel -> channel.addresses().stream())
                .filter(address -> address.code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
