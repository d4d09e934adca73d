package kanal.finder.pages;

import static org.assertj.core.api.Assertions.assertThat;

import kanal.KanalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the pages say of doors that are not offered, and of those that are all for today. */
@KanalTest
class DoorPageTests {
    @LocalServerPort
    private int port;

    private PageRequests site;

    @BeforeEach
    void open() {
        site = new PageRequests(port);
    }

    @Test
    void sendsPeopleWhoWereScammedToTheBankAndTheCentreOnTheSameDay() {
        String page = site.get("/en/whatsapp/scam-report").body();

        assertThat(page.split("Today, ", -1)).as("doors for today in the plan").hasSizeGreaterThan(3);
        assertThat(page).doesNotContain("and can wait");
        assertThat(page).contains("Today, all of them", "without waiting for the others");
        assertThat(page.split("type=\"checkbox\"", -1)).as("duties to tick").hasSize(4);
    }

    @Test
    void putsTheStepsThatUsuallyEndTheCaseBeforeTheFirstDoor() {
        String page = site.get("/id/whatsapp/verification-code").body();

        assertThat(page.indexOf("class=\"steps\"")).isLessThan(page.indexOf("Masih belum selesai?"));
        assertThat(page).containsOnlyOnce("Lakukan ini dulu").doesNotContain("class=\"first-try\"");
        assertThat(site.get("/id/whatsapp/login-or-hacked").body()).contains("sekarang juga");
    }

    @Test
    void warnsOfADangerBeforeEveryDoorWhereItIsTheFirstToReadAbout() {
        String other = site.get("/en/whatsapp/other").body();
        String banned = site.get("/en/whatsapp/account-banned").body();

        assertThat(other).containsOnlyOnce("Do not pay.");
        assertThat(other.indexOf("Do not pay.")).isLessThan(other.indexOf("class=\"doors\""));
        assertThat(banned.indexOf("Type the SMS code only")).isGreaterThan(banned.indexOf("class=\"doors\""));
    }

    @Test
    void saysWhereOnlyThirdPartiesNameTheBestDoor() {
        String weak = "Only third-party guides name it";

        assertThat(site.get("/en/whatsapp/business-account?access=locked-out").body())
                .contains("The right place for this problem", weak);
        assertThat(site.get("/en/whatsapp/account-banned").body()).doesNotContain(weak);
    }

    @Test
    void saysUntilWhenToWaitBeforeALastResort() {
        String door = "/en/whatsapp/verification-code/";

        assertThat(site.get(door + "web-form").body()).contains("Go on today, to:");
        assertThat(site.get(door + "mobile-operator").body())
                .contains("Wait until ")
                .doesNotContain("Go on today, to:");
    }

    @Test
    void saysHowLongRegisteringAgainUsuallyTakes() {
        assertThat(site.get("/en/whatsapp/login-or-hacked").body()).contains("Usually as quick as the SMS code");
        assertThat(site.get("/en/whatsapp/business-account").body()).contains("How long it takes is not known");
    }

    @Test
    void namesTheProblemAtTheEndOfAnArticle() {
        assertThat(site.get("/en/whatsapp/help/harmful-app").body())
                .contains("Official doors: I was scammed", "Official doors: Account hacked or taken over");
    }

    @Test
    void leadsFromAStepToAnAddressThatIsOffered() {
        assertThat(site.get("/id/whatsapp/verification-code").body())
                .contains("<a href=\"https://www.whatsapp.com/contact\"");
    }

    @Test
    void givesNoStepsToAnAddressThatIsNotOffered() {
        String page = site.get("/en/whatsapp/malfunction-messages/email?platform=iphone")
                .body();

        assertThat(page).doesNotContain("class=\"steps\"").contains("there is no proven address");
        assertThat(site.get("/en/whatsapp/malfunction-messages/email?platform=android")
                        .body())
                .contains("class=\"steps\"");
    }

    @Test
    void keepsDoorsThatAreNotOfferedOutOfSearchEngines() {
        assertThat(site.get("/id/whatsapp/payment/email").body()).contains("noindex");
        assertThat(site.get("/id/whatsapp/payment/bank").body()).doesNotContain("noindex");
        assertThat(site.get("/sitemap.xml").body())
                .contains("/id/whatsapp/payment/bank<")
                .doesNotContain("/payment/email<", "grievance-officer");
    }

    @Test
    void saysWhenEverythingWasTried() {
        assertThat(site.get("/en/whatsapp/account-banned?tried=in-app&tried=web-form&tried=email&tried=social")
                        .body())
                .contains("You have tried every proven door.");
    }

    @Test
    void takesASlashTooManyForTheSamePage() {
        assertThat(site.get("/id/whatsapp/account-banned/").statusCode()).isEqualTo(308);
        assertThat(site.get("/api/v1/providers/").headers().firstValue("Location"))
                .contains("/api/v1/providers");
        assertThat(site.get("/actuator").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/ID, /id",
        "/En/WhatsApp?country=MY, /en/whatsapp?country=MY",
        "/id/whatsapp/Account-Banned/email, /id/whatsapp/account-banned/email"
    })
    void takesCapitalLettersForTheSamePage(String asked, String page) {
        assertThat(site.get(asked).statusCode()).isEqualTo(308);
        assertThat(site.get(asked).headers().firstValue("Location")).contains(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ADMIN", "/ID//evil.example", "/Id/%2fEvil.example", "/IDs", "/Api/v1/providers"})
    void takesCapitalLettersElsewhereForWhatTheyAre(String asked) {
        assertThat(site.get(asked).headers().firstValue("Location")).isEmpty();
    }

    @Test
    void knowsKosovo() {
        assertThat(site.get("/en/whatsapp/account-banned?country=XK").body()).contains("value=\"XK\" selected");
        assertThat(site.get("/en/whatsapp/account-banned?country=XX").statusCode())
                .isEqualTo(400);
    }
}
