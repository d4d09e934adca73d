package kanal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kanal.guide.Address;
import kanal.guide.Claim;
import kanal.guide.Grade;
import kanal.guide.Kind;
import kanal.guide.Problem;
import kanal.guide.Provider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    private Stream<Address> addresses() {
        return whatsapp.channels().stream().flatMap(channel -> channel.addresses().stream());
    }
}
