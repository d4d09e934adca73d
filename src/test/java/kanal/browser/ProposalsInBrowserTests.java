package kanal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.logging.LogType;

/** Two owners, as they see it: one alone, then one who proposes and one who approves, then one while the other is away. */
class ProposalsInBrowserTests extends KeeperInBrowser {
    private static final String MAIL = "/admin/catalog/whatsapp/address/smb-web-mail";
    private static final String PROBLEM = "/en/whatsapp/business-account";
    private static final String PUBLIC = PROBLEM + "/email";

    @Test
    void changesAnAddressAloneThenAsTwoThenWithOneAwayWithoutScripts() throws IOException {
        browser().scripts(false);
        comeAs(OWNER, PASSWORD);
        open("/admin/proposals");
        look("rule-off");
        edit("C ·", "Named by a guide");
        browser().follow(PREVIEW);
        assertThat(browser().text("#needed")).startsWith("This is live at once.");
        browser().find("#note").sendKeys("Named by a guide");
        browser().press("#note", Keys.ENTER);
        open(PUBLIC);
        assertThat(browser().text("main")).contains("One keeper alone put this address here on");
        look("lone-channel");

        addOwner();
        browser().follow(".rooms nav a[href='/admin/proposals']");
        browser().follow("form[action$='/on'] button");
        assertThat(browser().text("[role=status]")).isEqualTo("The rule is on.");
        look("rule-on");
        edit("B ·", "The press says so");
        browser().follow(PREVIEW);
        assertThat(browser().text("#needed")).startsWith("Another owner has to approve this first");
        assertThat(browser().text("main button[value=save]")).isEqualTo("Submit for approval");
        look("preview-submit");
        browser().find("#note").sendKeys("The press says so");
        browser().press("#note", Keys.ENTER);
        assertThat(browser().text("[role=status]")).startsWith("Submitted. Nothing has changed for people yet");
        look("proposal-mine");
        browser().follow(".rooms form button");

        comeAs("budi", "gado gado 12345");
        mendPassword();
        open("/admin");
        assertThat(browser().text(".rooms nav")).contains("Proposals (1)");
        look("waiting");
        // Three taps from anywhere
        browser().follow(".rooms nav a[href='/admin/proposals']");
        browser().follow("main ol a");
        look("proposal");
        browser().follow("form[action$='/approve'] button");
        assertThat(browser().text("[role=status]")).isEqualTo("Approved. It is live now.");
        look("proposal-approved");
        open(PUBLIC);
        assertThat(browser().text("main")).doesNotContain("One keeper alone");
        open("/admin/proposals");
        look("proposals");
        browser().follow(".rooms form button");

        proposesAndClosesWhileTheOtherIsAway();
        assertThat(browser().log(LogType.BROWSER)).isEmpty();
    }

    private void proposesAndClosesWhileTheOtherIsAway() throws IOException {
        comeAs(OWNER, PASSWORD);
        edit("A ·", "Their own page says so");
        browser().follow(PREVIEW);
        browser().find("#note").sendKeys("Their own page says so");
        browser().press("#note", Keys.ENTER);
        assertThat(browser().driver().findElements(By.cssSelector("form[action$='/approve']")))
                .isEmpty();
        browser().follow("form[action$='/withdraw'] button");
        look("withdrawn");

        // Nobody waits for anybody to close a door: form, effect, note
        open(MAIL + "/stop?lang=en");
        browser().find("[id='p.sentence']").sendKeys("Nobody answers");
        browser().follow(PREVIEW);
        assertThat(browser().driver().findElements(By.id("needed"))).isEmpty();
        look("preview-stop");
        browser().find("#note").sendKeys("Their site says it is closed");
        browser().press("#note", Keys.ENTER);
        for (String page : List.of(PUBLIC, PROBLEM)) {
            open(page);
            assertThat(browser().text("main")).contains("Closed for now by the keepers: Nobody answers here any more.");
        }
        look("stopped-channel");
    }

    private void comeAs(String name, String password) {
        comeAsAStranger();
        signIn("en", name, password);
    }

    private void edit(String grade, String why) {
        open(MAIL + "?lang=en");
        browser().unfold();
        browser().find("[id='p.evidence.grade']").sendKeys(grade);
        browser().find("[id='p.evidence.url']").clear();
        browser().find("[id='p.evidence.url']").sendKeys("https://guide.example.org/whatsapp");
        browser().find("[id='p.evidence.source.en']").clear();
        browser().find("[id='p.evidence.source.en']").sendKeys(why);
    }

    private void addOwner() {
        open("/admin/keepers");
        browser().find("#name").sendKeys("budi");
        browser().find("#password").sendKeys("gado gado 12345");
        browser().tap("input[name=role][value=OWNER]");
        browser().follow("form.narrow button");
    }

    private void mendPassword() {
        browser().find("[name=old]").sendKeys("gado gado 12345");
        for (var field : browser().driver().findElements(By.cssSelector("main input[autocomplete=new-password]"))) {
            field.sendKeys("soto ayam 12345");
        }
        browser().follow("main form:last-of-type button");
    }

    /** Of the page that came without scripts, which do not change it any more. */
    @Override
    void look(String page) throws IOException {
        browser().scripts(true);
        for (int width : new int[] {360, 1280}) {
            browser().screen(width);
            super.look("proposals-" + page + " " + width);
        }
        browser().screen(360);
        browser().scripts(false);
    }
}
