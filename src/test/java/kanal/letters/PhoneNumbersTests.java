package kanal.letters;

import static kanal.letters.LetterSample.APPEAL;
import static kanal.letters.LetterSample.INDONESIA;
import static kanal.letters.LetterSample.form;
import static kanal.letters.LetterSample.letter;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kanal.guide.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "081234567890",
                "0812 3456 7890",
                "0812-3456-7890",
                "0812.3456.7890",
                "0812/3456/7890",
                "(0812) 3456-7890",
                "81234567890",
                "6281234567890",
                "62812 3456 7890",
                "+62 812-3456-7890",
                "+62 (0)812 3456 7890",
                "+62 0812 3456 7890",
                "006281234567890",
                "０８１２ ３４５６ ７８９０",
                "＋６２　８１２　３４５６　７８９０",
                "\u202a+62 812\u2011 3456\u20117890\u202c",
                "0812\n3456 7890",
            })
    void writesIndonesianNumbersWithTheirCountryCode(String typed) {
        LetterForm form = form(APPEAL, Map.of("phone", typed));
        assertThat(form.errors(INDONESIA)).isEmpty();
        assertThat(form.phoneNumbers(INDONESIA)).containsExactly(Map.entry("phone", "+62 812-3456-7890"));
    }

    @ParameterizedTest
    @CsvSource({
        "+65 6123 4567,ID,+65 6123 4567",
        "6123 4567,SG,+65 6123 4567",
        "+44 7700 900123,ID,+44 7700 900123",
        "07700 900123,GB,+44 7700 900123",
        "+1 (202) 555-0123,ID,+1 202-555-0123",
        "12025550123,ID,+1 202-555-0123",
        "+62 21 5550 1234,GB,+62 21 55501234",
        "4915123456789,ID,+49 1512 3456789",
        "+4915123456789,ID,+49 1512 3456789",
    })
    void readsNumbersOfOtherCountries(String typed, String country, String written) {
        assertThat(form(APPEAL, Map.of("phone", typed)).phoneNumbers(new Country(country)))
                .containsEntry("phone", written);
    }

    @ParameterizedTest
    @CsvSource({
        "0812 3456 7890,",
        "555 1234,SHORT_PHONE_NUMBER",
        "081234,SHORT_PHONE_NUMBER",
        "+44 7700 900123,UNUSUAL_PHONE_NUMBER",
        "0912 3456 7890,UNUSUAL_PHONE_NUMBER",
    })
    void warnsOfNumbersThatAreShortOrUnusualAndTakesThem(String typed, LetterWarning warning) {
        // Six digits alone are taken for a code; the letter is made where there is more around them
        if (typed.equals("081234")) {
            assertThat(form(APPEAL, Map.of("phone", typed)).errors(INDONESIA))
                    .containsEntry("phone", FieldError.SECRET_CODE);
        } else if (warning == null) {
            assertThat(letter(APPEAL, Map.of("phone", typed)).warnings()).isEmpty();
        } else {
            assertThat(letter(APPEAL, Map.of("phone", typed)).warnings()).containsExactly(warning);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08",
                "+999 123 456 789",
                "nomor saya",
                "0812-HELP-NOW",
                "0812 3456 7890 ext 4",
                "wa.me/6281234567890",
                "+",
                "()",
                "08123456789012345"
            })
    void refusesWhatIsNoPhoneNumber(String typed) {
        assertThat(form(APPEAL, Map.of("phone", typed)).errors(INDONESIA))
                .containsExactly(Map.entry("phone", FieldError.NOT_A_PHONE_NUMBER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0812 3456 7890, 0813 9876 5432",
                "0812 3456 7890; 0813 9876 5432",
                "081234567890/081398765432",
                "081234567890 dan 081398765432",
                "081234567890 or 081398765432",
                "081234567890 081398765432",
                "0812 3456 7890 0813 9876 5432",
                "081234567890\n081398765432",
                "+6281234567890+6281398765432",
                "+62 812 3456 7890 +62 813 9876 5432",
            })
    void refusesSeveralNumbersInOneField(String typed) {
        assertThat(form(APPEAL, Map.of("phone", typed)).errors(INDONESIA))
                .containsExactly(Map.entry("phone", FieldError.ONE_NUMBER_ONLY));
    }

    @Test
    void takesNumbersOfCountriesWithoutTelephonesOnlyInFull() {
        Country bouvet = new Country("BV");
        assertThat(form(APPEAL, Map.of("phone", "0812 3456 7890")).errors(bouvet))
                .containsEntry("phone", FieldError.NOT_A_PHONE_NUMBER);
        assertThat(form(APPEAL, Map.of("phone", "+62 812 3456 7890")).errors(bouvet))
                .isEmpty();
    }
}
