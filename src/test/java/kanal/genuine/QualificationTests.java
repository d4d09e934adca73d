package kanal.genuine;

import static kanal.genuine.Qualification.FAR_PAST_ITS_TIME;
import static kanal.genuine.Qualification.OTHER_COUNTRY;
import static kanal.genuine.Qualification.OTHER_REGION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import kanal.document.ShippedGuide;
import kanal.guide.Country;
import org.junit.jupiter.api.Test;

/** What a person must know first of a contact that is genuine. */
class QualificationTests {
    private static final ContactCheck CHECK = new ContactCheck(ShippedGuide.guide());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void saysWhomItServesForWhomItsTextIsWrittenAndHowOldThatIs() {
        assertThat(of("grievance_officer_wa@support.whatsapp.com", "ID")).contains(OTHER_COUNTRY, FAR_PAST_ITS_TIME);
        assertThat(of("support@support.whatsapp.com", "ID")).containsExactly(OTHER_REGION);
        assertThat(of("188", "ID")).containsExactly(FAR_PAST_ITS_TIME);
    }

    @Test
    void saysNothingOfWhatIsFreshAndMeantForThem() {
        assertThat(of("businesscomplaints@support.whatsapp.com", "ID")).isEmpty();
        assertThat(of("support@support.whatsapp.com", "DE")).isEmpty();
        assertThat(of("157", "ID")).isEmpty();
    }

    private static Set<Qualification> of(String contact, String country) {
        return Qualification.of(CHECK.check(contact).leading().comparedWith(), new Country(country), TODAY);
    }
}
