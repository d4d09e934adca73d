package kanal.letters;

import static kanal.letters.LetterSample.APPEAL;
import static kanal.letters.LetterSample.DEACTIVATE;
import static kanal.letters.LetterSample.INDONESIA;
import static kanal.letters.LetterSample.POST;
import static kanal.letters.LetterSample.PROVIDER;
import static kanal.letters.LetterSample.form;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import kanal.guide.Language;
import kanal.guide.LetterField;
import kanal.guide.LetterTemplate;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterFormTests {
    private static final String NUMBER = "0812 3456 7890";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void asksForWhatTheTemplateNamesInItsOrder() {
        assertThat(LetterForm.empty(PROVIDER, APPEAL).fields())
                .extracting(LetterField::code)
                .containsExactly("phone", "screen", "since", "details", "noRuleBroken", "name");
    }

    @Test
    void namesEveryErrorInTheOrderOfTheForm() {
        LetterForm form = form(
                APPEAL,
                Map.of("name", "x".repeat(121), "since", "soon", "screen", "another", "details", "\0", "phone", "?"));

        assertThat(form.errors(INDONESIA))
                .containsExactly(
                        Map.entry("phone", FieldError.NOT_A_PHONE_NUMBER),
                        Map.entry("screen", FieldError.NOT_A_CHOICE),
                        Map.entry("since", FieldError.NOT_A_DATE),
                        Map.entry("details", FieldError.CONTROL_CHARACTERS),
                        Map.entry("name", FieldError.TOO_LONG));
    }

    @Test
    void missesOnlyRequiredFields() {
        assertThat(LetterForm.empty(PROVIDER, APPEAL).errors(INDONESIA))
                .containsExactly(Map.entry("phone", FieldError.REQUIRED));
    }

    @Test
    void countsSpacesAndInvisibleCharactersAsNothingTyped() {
        assertThat(errorOf(APPEAL, "phone", " \u200b\u3000\t ")).isEqualTo(FieldError.REQUIRED);
    }

    @ParameterizedTest
    @CsvSource({"name,120", "details,2000"})
    void takesTextUpToItsLengthInWholeCharacters(String field, int longest) {
        assertThat(errorOf(APPEAL, field, "😀".repeat(longest))).isNull();
        assertThat(errorOf(APPEAL, field, "😀".repeat(longest + 1))).isEqualTo(FieldError.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\u001bb", "a\u0085b\u0007", "a\ud83d", "\ude00a", "a\uffffb"})
    void refusesWhatNoKeyboardTypesAndShowsTheRestAgain(String typed) {
        assertThat(errorOf(APPEAL, "name", typed)).isEqualTo(FieldError.CONTROL_CHARACTERS);
        assertThat(form(APPEAL, Map.of("name", typed)).redisplay().get("name")).matches("[ab ]+");
    }

    @Test
    void foldsPastedLinesIntoOneWhereOneIsAsked() {
        assertThat(form(APPEAL, Map.of("name", " Siti\r\nNurhaliza\u2028\tPutri\n"))
                        .redisplay())
                .containsEntry("name", "Siti Nurhaliza Putri");
    }

    @Test
    void keepsTheLinesOfLongerTextsAndAtMostOneEmptyLine() {
        assertThat(form(APPEAL, Map.of("details", "one  \r\ntwo\r\r\r\r\nthree\n"))
                        .redisplay())
                .containsEntry("details", "one\ntwo\n\nthree");
    }

    @Test
    void keepsNamesInAnyScriptAndEmojiButNothingThatTurnsTheLine() {
        String family = "👨\u200d👩\u200d👧";
        assertThat(form(APPEAL, Map.of("name", "\u202eأحمد\u2066 " + family + "\u200f"))
                        .redisplay())
                .containsEntry("name", "أحمد " + family);
    }

    @ParameterizedTest
    @CsvSource({
        "details,Kode saya 482913,SECRET_CODE",
        "details,kode 482-913 dari SMS,SECRET_CODE",
        "details,my PIN: 4821,SECRET_PIN",
        "name,Budi 5555 5555 5555 4444,SECRET_CARD",
        "name,Budi 5555-5555-5555-4444,SECRET_CARD",
        "details,kartu 378282246310005,SECRET_CARD",
        "details,NIK 3171234506780001,SECRET_IDENTITY",
        "since,kode 482913,SECRET_CODE",
        "screen,5555555555554444,SECRET_CARD",
        "noRuleBroken,kode 482913,SECRET_CODE",
        "phone,482913,SECRET_CODE",
        "phone,482 913,SECRET_CODE",
        "phone,5555 5555 5555 4444,SECRET_CARD",
        "phone,+5555555555554444,SECRET_CARD",
        "phone,3782 822463 10005,SECRET_CARD",
        "phone,3171234506780001,SECRET_IDENTITY",
        "phone,PIN 4821,SECRET_PIN",
        "phone,0812 3456 7890 / 5555 5555 5555 4444,SECRET_CARD",
    })
    void refusesSecretsAndKeepsWhatWasTyped(String field, String typed, FieldError error) {
        LetterForm form = form(APPEAL, Map.of(field, typed));

        assertThat(errorOf(APPEAL, field, typed)).isEqualTo(error);
        assertThat(form.redisplay()).containsEntry(field, typed);
        assertThat(form.marks(field)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "４８２９１３",
                "4\u200b8\u200d2\u20609\u202e1\ufeff3",
                "4\ufe0f\u20e38\ufe0f\u20e32\ufe0f\u20e39\ufe0f\u20e31\ufe0f\u20e33\ufe0f\u20e3",
                "٤٨٢٩١٣",
                "④⑧②⑨①③",
                "𝟒𝟖𝟐𝟗𝟏𝟑",
                "482\u2013913",
                "482   913",
                "482 - 913",
                "482\n913",
                "5555  5555  5555  4444",
                "5555\n5555\n5555\n4444",
                "5555/5555/5555/4444",
                "5555, 5555, 5555, 4444",
            })
    void findsSecretsInDisguise(String typed) {
        String six = "SECRET_CODE";
        FieldError named = errorOf(APPEAL, "details", "kode " + typed + " ya");
        FieldError alone = errorOf(APPEAL, "details", "ini " + typed + " ya");

        assertThat(named).matches(FieldError::isSecret);
        assertThat(alone).isEqualTo(named.name().equals(six) ? FieldError.UNCLEAR_NUMBER : FieldError.SECRET_CARD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rp 250.000 pada 22-11-2026 pukul 08.15",
                "Saya bayar 150000 rupiah",
                "hubungi 6281234567894 saja",
                "+62 812-3456-7894 atau 0812-3456-7894",
                "sudah 3 kali, tunggu 14 hari",
                "Saya tf 500000 ke penipu",
                "error 131047",
                "Nomor laporan saya 123456",
                "PIN selama 168 jam",
            })
    void doesNotTakeAmountsDatesAndPhoneNumbersForSecrets(String typed) {
        assertThat(errorOf(APPEAL, "details", typed)).isNull();
    }

    @Test
    void asksWhatANumberIsAndGoesOnWhenItIsNoSecret() {
        Map<String, String> typed = Map.of("phone", NUMBER, "details", "Dia menyebut 482913.");

        assertThat(answered(typed, null).errors(INDONESIA))
                .containsExactly(Map.entry("details", FieldError.UNCLEAR_NUMBER));
        assertThat(answered(typed, Meaning.REPORT).errors(INDONESIA)).isEmpty();
        assertThat(answered(typed, Meaning.REPORT).redisplay()).containsEntry("details", "Dia menyebut 482913.");
    }

    @Test
    void takesOutWhatItsWriterCallsSecretAndKeepsTheRest() {
        LetterForm form =
                answered(Map.of("phone", NUMBER, "details", "Dia menyebut 482 913, lalu hilang."), Meaning.SECRET);

        assertThat(form.errors(INDONESIA)).isEmpty();
        assertThat(form.redisplay()).containsEntry("details", "Dia menyebut …, lalu hilang.");
    }

    @Test
    void noAnswerMakesASureSecretHarmless() {
        Map<String, String> typed = Map.of("phone", NUMBER, "details", "Kode saya 482913");

        assertThat(answered(typed, Meaning.OTHER).errors(INDONESIA))
                .containsExactly(Map.entry("details", FieldError.SECRET_CODE));
    }

    @Test
    void takesOutEverySureSecretOfOneFieldAtOnce() {
        Map<String, String> typed =
                Map.of("phone", NUMBER, "details", "Kode saya 482913, PIN saya 4821. Tolong.", "name", "Kode 482913");
        LetterForm form = LetterForm.of(PROVIDER, APPEAL, typed, new NumberAnswers(Map.of(), "details"), TODAY);

        assertThat(form.redisplay()).containsEntry("details", "Kode saya …, PIN saya …. Tolong.");
        assertThat(form.errors(INDONESIA)).containsExactly(Map.entry("name", FieldError.SECRET_CODE));
    }

    @Test
    void showsAFewWordsAroundAMark() {
        Mark mark = form(APPEAL, Map.of("details", "kata ".repeat(20) + "482913 " + "lagi ".repeat(20)))
                .marks("details")
                .get(0);

        assertThat(mark.marked()).isEqualTo("482913");
        assertThat(mark.before()).startsWith("…").endsWith("kata ").hasSizeLessThan(50);
        assertThat(mark.after()).startsWith(" lagi").endsWith("…").hasSizeLessThan(50);
        assertThat(mark.toString()).doesNotContain("482913");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "22/11/2026", "22-11-2026", "22.11.2026", " ２０２６-１１-２２ "})
    void readsDaysAsFormsAndPeopleWriteThem(String typed) {
        assertThat(errorOf(APPEAL, "since", typed)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-02-30", "2026-13-01", "0026-01-01", "12026-01-01", "11/22/2026", "22 11 2026", "today"})
    void refusesDaysThatThereAreNot(String typed) {
        assertThat(errorOf(APPEAL, "since", typed)).isEqualTo(FieldError.NOT_A_DATE);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-26,", "26/11/2026,", "27/11/2026,DAY_TO_COME", "2027-01-01,DAY_TO_COME"})
    void refusesDaysToComeAndKeepsThem(String typed, FieldError error) {
        LetterForm form = LetterForm.of(PROVIDER, APPEAL, Map.of("since", typed), NumberAnswers.NONE, TODAY);

        assertThat(form.errors(INDONESIA).get("since")).isEqualTo(error);
        assertThat(form.redisplay()).containsEntry("since", typed);
    }

    @ParameterizedTest
    @CsvSource({"maybe,NOT_A_CHOICE", "true,", "ON,", "false,", "0,"})
    void takesAStatementAsMadeOrNotMade(String typed, FieldError error) {
        assertThat(errorOf(APPEAL, "noRuleBroken", typed)).isEqualTo(error);
    }

    @Test
    void dropsWhatTheTemplateDoesNotAskFor() {
        LetterForm form = form(POST, Map.of("phone", NUMBER, "name", "482913", "to", "a@b.example", "ownNumber", "on"));

        assertThat(form.errors(INDONESIA)).isEmpty();
        assertThat(form.redisplay()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WA 0812-3456-7890",
                "wa.me/6281234567890",
                "+62 (812) 3456.7890",
                "８ 0812 3456 7890 8",
                "0 8 1 2 3 4 5 6 7 8 9 0",
                "0812_3456_7890",
                "since 2026 0812 3456 7890",
                "+44 7700 900123",
                "from +6561234567 on",
            })
    void letsNoPhoneNumberIntoAPublicPost(String details) {
        assertThat(form(POST, Map.of("details", details)).errors(INDONESIA))
                .containsExactly(Map.entry("details", FieldError.PHONE_IN_PUBLIC));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sejak 22-11-2026 pukul 08.15", "Rp 1.500.000", "versi 2.26.24.78", "2020 2021 2022"})
    void letsOtherNumbersIntoAPublicPost(String details) {
        assertThat(form(POST, Map.of("details", details)).errors(INDONESIA)).isEmpty();
    }

    @Test
    void makesAHarmfulLetterOnlyForOneNumberStatedToBeOnesOwn() {
        assertThat(form(DEACTIVATE, Map.of()).errors(INDONESIA))
                .containsExactly(
                        Map.entry("contactPhone", FieldError.REQUIRED),
                        Map.entry("ownNumber", FieldError.OWN_NUMBER_NEEDED));
        assertThat(form(DEACTIVATE, Map.of("contactPhone", NUMBER, "ownNumber", "off"))
                        .errors(INDONESIA))
                .containsExactly(Map.entry("ownNumber", FieldError.OWN_NUMBER_NEEDED));
        assertThat(form(DEACTIVATE, Map.of("contactPhone", NUMBER, "ownNumber", "on"))
                        .errors(INDONESIA))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "also 0813 9876 5432,ONE_NUMBER_ONLY",
        "also +44 7700 900123,ONE_NUMBER_ONLY",
        "my number +62 812-3456-7890 was stolen,",
        "on 22-11-2026,",
        "on 2026-11-22 08.15,",
    })
    void letsNoSecondNumberIntoAHarmfulLetter(String details, FieldError error) {
        Map<String, String> typed = Map.of("contactPhone", NUMBER, "ownNumber", "on", "details", details);
        assertThat(form(DEACTIVATE, typed).errors(INDONESIA).get("details")).isEqualTo(error);
    }

    @Test
    void fillsTheFullExampleOfTheCatalogWithoutErrors() {
        for (LetterTemplate template : PROVIDER.letters()) {
            for (Language language : Language.values()) {
                assertThat(LetterForm.example(PROVIDER, template, language).errors(INDONESIA))
                        .isEmpty();
            }
        }
        assertThat(LetterForm.example(PROVIDER, DEACTIVATE, Language.EN).redisplay())
                .containsEntry("ownNumber", "true");
        assertThat(LetterForm.example(PROVIDER, APPEAL, Language.EN).redisplay())
                .doesNotContainKey("noRuleBroken");
    }

    @Test
    void saysNothingTypedInItsDescription() {
        LetterForm form = form(APPEAL, Map.of("phone", NUMBER, "name", "Rahasia"));
        assertThat(form.toString()).contains("appeal").doesNotContain("Rahasia", "812", "7890");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", " ", "(", "+", "\u200b", "a1 ", "08 ", "\n \n", "ﷺ", "+1,", "4111 "})
    void answersInTimeHoweverLongTheInput(String piece) {
        Map<String, String> typed = new LinkedHashMap<>();
        APPEAL.fields().forEach(field -> typed.put(field, piece.repeat(10_000 / piece.length())));
        typed.put("details", piece.repeat(2_000 / piece.length()));
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> {
            for (LetterTemplate template : PROVIDER.letters()) {
                form(template, typed).errors(INDONESIA);
                form(template, typed).redisplay();
            }
        });
    }

    private static LetterForm answered(Map<String, String> typed, Meaning meaning) {
        Map<String, Meaning> meanings = meaning == null ? Map.of() : Map.of("482913", meaning);
        return LetterForm.of(PROVIDER, APPEAL, typed, new NumberAnswers(Map.of("details", meanings), null), TODAY);
    }

    private static FieldError errorOf(LetterTemplate template, String field, String typed) {
        Map<String, String> values = new LinkedHashMap<>(Map.of("phone", NUMBER));
        values.put(field, typed);
        return form(template, values).errors(INDONESIA).get(field);
    }
}
