package kanal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kanal.guide.Address;
import kanal.guide.Authority;
import kanal.guide.ChannelCode;
import kanal.guide.Claim;
import kanal.guide.Grade;
import kanal.guide.Kind;
import kanal.guide.Place;
import kanal.guide.Problem;
import kanal.guide.Provider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Kanal comes with, as a whole; what it says is right or wrong is not for a test to decide. */
class ShippedDocumentTests {
    /** The tutorial's claims, by the numbers of the research that tested them. */
    private static final int CLAIMS = 53;

    private final Provider whatsapp = ShippedGuide.provider();

    @Test
    void saysOfEachOfTheTutorialsClaimsWhatWasFound() {
        assertThat(whatsapp.claims()).extracting(Claim::number).containsExactlyElementsOf(numbers());
    }

    private static List<Integer> numbers() {
        return IntStream.rangeClosed(1, CLAIMS).boxed().toList();
    }

    @ParameterizedTest
    @EnumSource
    void isTheSameAfterBeingWrittenAndReadAgain(DocumentFormat format) {
        assertThat(Document.read("again", Document.write(whatsapp, format))).isEqualTo(whatsapp);
    }

    @Test
    void knowsTheFifteenProblems() {
        assertThat(whatsapp.problems())
                .extracting(Problem::code)
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "account-banned",
                        "verification-code",
                        "login-or-hacked",
                        "payment",
                        "malfunction-messages",
                        "malfunction-calls",
                        "linked-devices",
                        "backup-restore",
                        "privacy-security",
                        "business-account",
                        "business-api",
                        "lost-phone",
                        "scam-report",
                        "how-to",
                        "other");
    }

    @Test
    void leadsNobodyOverAnInsecureLink() {
        assertThat(ShippedGuide.text()).doesNotContain("http:");
    }

    @Test
    void linksNoAddressThatIsUnconfirmedContradictedOrRetired() {
        assertThat(addresses().filter(address -> !offered(address.evidence().grade())))
                .isNotEmpty()
                .allSatisfy(address -> assertThat(address.href()).isEmpty());
    }

    private static boolean offered(Grade grade) {
        return List.of(Grade.A, Grade.B, Grade.C).contains(grade);
    }

    @Test
    void namesItsAddressesInTextsByTheirCodes() {
        String texts = ShippedGuide.text();

        assertThat(addresses().filter(address -> address.kind() == Kind.EMAIL))
                .allSatisfy(address -> assertThat(texts)
                        .containsOnlyOnce("\"" + address.value().en() + "\""));
    }

    @Test
    void listsTheAuthoritiesThatItSendsVictimsToAsTheirOwn() {
        Authority ojk = whatsapp.authority("anti-scam-centre").orElseThrow();

        assertThat(List.of(
                        "https://iasc.ojk.go.id/Guest", "https://kontak157.ojk.go.id", "https://wa.me/6281157157157"))
                .allSatisfy(page ->
                        assertThat(ojk.place(Kind.URL, page)).map(Place::holder).contains(Place.Holder.OWN));
        assertThat(ojk.place(Kind.EMAIL, "konsumen@ojk.go.id")).isPresent();
        assertThat(ojk.place(Kind.URL, "https://wa.me/6281157157158")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "anti-scam-centre, tel:157",
        "anti-scam-centre, tel:+6281157157157",
        "anti-scam-centre, https://wa.me/6281157157157",
        "anti-scam-centre, https://iasc.ojk.go.id",
        "anti-scam-centre, https://kontak157.ojk.go.id",
        "anti-scam-centre, mailto:konsumen@ojk.go.id",
        "mobile-operator, tel:188",
        "mobile-operator, tel:817",
        "mobile-operator, tel:02157959817",
        "bca, tel:1500888",
        "complaint-services, https://aduannomor.id",
        "complaint-services, https://cekrekening.id",
        "business-support, https://business.facebook.com/business-support-home",
        "business-support, https://business.facebook.com/wa/manage/home/"
    })
    void linksTheAuthoritiesNumbersAndPages(String channel, String link) {
        assertThat(whatsapp.channel(new ChannelCode(channel)).orElseThrow().addresses())
                .flatExtracting(address -> address.href().stream().toList())
                .contains(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://v.whatsapp.com/123-456",
                "https://www.whatsapp.com/download",
                "https://www.whatsapp.com/android",
                "https://business.facebook.com/business-support-home",
                "https://business.facebook.com/wa/manage/home/",
                "https://developers.facebook.com/documentation/business-messaging/whatsapp/support"
            })
    void knowsTheProvidersOwnPlaces(String page) {
        assertThat(whatsapp.place(Kind.URL, page)).map(Place::holder).contains(Place.Holder.OWN);
    }

    private Stream<Address> addresses() {
        return whatsapp.channels().stream().flatMap(channel -> channel.addresses().stream());
    }
}
