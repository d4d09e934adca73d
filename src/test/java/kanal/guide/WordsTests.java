package kanal.guide;

import static kanal.guide.Guides.TODAY;
import static kanal.guide.Guides.address;
import static kanal.guide.Guides.channel;
import static kanal.guide.Guides.problem;
import static kanal.guide.Guides.text;
import static kanal.guide.Suitability.BEST;
import static kanal.guide.Suitability.GOOD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kanal.document.Document;
import kanal.document.DocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The records that cannot be wrong: what each refuses, and the little that each decides. */
class WordsTests {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A", "a b", "-a", "a-", "a--b", "a_b", "ä", "a/b", "../a", "a\n", "а"})
    void refusesCodesThatAreNoSlugs(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ChannelCode(code));
        assertThatIllegalArgumentException().isThrownBy(() -> new ProblemCode(code));
        assertThatIllegalArgumentException().isThrownBy(() -> new AddressCode(code));
        assertThatIllegalArgumentException().isThrownBy(() -> new ArticleCode(code));
        assertThatIllegalArgumentException().isThrownBy(() -> new ProviderCode(code));
    }

    /** Such a page would hide another one. */
    @ParameterizedTest
    @ValueSource(strings = {"check", "about", "privacy", "channels", "results", "help", "plain", "admin"})
    void refusesCodesThatArePartsOfPagesAddresses(String word) {
        assertThatIllegalArgumentException().isThrownBy(() -> problem(word));
        assertThatIllegalArgumentException().isThrownBy(() -> channel(word).build());
        assertThatExceptionOfType(DocumentException.class).isThrownBy(() -> Document.blank(new ProviderCode(word)));
        assertThat(problem(word + "-me").code()).hasToString(word + "-me");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "account-banned", "2-step", "a1-b2-c3"})
    void acceptsCodesThatAreSlugs(String code) {
        assertThat(new ProblemCode(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a-", "-", "A", "{@", "{@a", "*", "_A"})
    void takesNoTimeForLongInputs(String part) {
        String input = part.repeat(50_000 / part.length()) + "!";

        assertTimeoutPreemptively(Duration.ofMillis(100), () -> {
            assertThatIllegalArgumentException().isThrownBy(() -> new ChannelCode(input));
            assertThatIllegalArgumentException().isThrownBy(() -> new Warning(input, text("Never pay")));
            assertThatIllegalArgumentException().isThrownBy(() -> new LocalText(input, input));
            assertThatIllegalArgumentException().isThrownBy(() -> new Country(input));
            Mentions.replace(input, code -> Optional.empty());
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'' | Text | Indonesian", "' ' | Text | Indonesian", "Teks | '' | English", "Teks | '\t' | English"
            })
    void refusesATextThatLacksALanguage(String id, String en, String language) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalText(id, en))
                .withMessageContaining(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\rb", "a\u001b[31m", "a\tb", "a\u0085b"})
    void refusesControlCharacters(String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalText.everywhere(words))
                .withMessageContaining("control");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u202eb", "a\u200bb", "a\u2066b", "a\ufeffb", "a\u2028b", "a\ud800b"})
    void refusesWhatCannotBeSeen(String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalText.everywhere(words))
                .withMessageContaining("cannot be seen");
    }

    @Test
    void keepsLineBreaksAndEmojiAndRefusesEndlessTexts() {
        assertThat(LocalText.everywhere("a\nb").in(Language.ID)).isEqualTo("a\nb");
        assertThat(LocalText.everywhere("👩\u200d💻 ✉️").isSameEverywhere()).isTrue();
        assertThat(LocalText.everywhere("a".repeat(4_000)).isSameEverywhere()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> LocalText.everywhere("a".repeat(4_001)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "XX", "EU", "", "IDN", "I", "ID "})
    void refusesCountriesThatTheStandardDoesNotKnow(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Country(code));
    }

    @ParameterizedTest
    @CsvSource({
        "EEA, DE, true",
        "EEA, IS, true",
        "EEA, LI, true",
        "EEA, NO, true",
        "EEA, HR, true",
        "EEA, CH, false",
        "EEA, GB, false",
        "EEA, ID, false",
        "ID,  ID, true",
        "ID,  IN, false"
    })
    void knowsWhoIsInARegion(String region, String country, boolean included) {
        assertThat(new Region(region).includes(new Country(country))).isEqualTo(included);
        assertThat(Region.anyIncludes(Set.of(new Region(region)), new Country(country)))
                .isEqualTo(included);
    }

    @Test
    void countsThirtyCountriesInTheEuropeanEconomicAreaAndTakesNoRegionForEverywhere() {
        Region area = new Region("EEA");

        assertThat(Locale.getISOCountries())
                .filteredOn(code -> area.includes(new Country(code)))
                .hasSize(30);
        assertThat(Region.anyIncludes(Set.of(), new Country("ID"))).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new Region("eea"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://source.example/",
                "javascript:alert(1)",
                "https://user@source.example/",
                "https://127.0.0.1/",
                "source"
            })
    void refusesSourcesThatAreNotPlainlyHttps(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Evidence(Grade.A, text("A source"), URI.create(url), TODAY, null, false, Set.of()))
                .withMessageContaining(url);
    }

    @Test
    void refusesEvidenceWithoutADay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Evidence(Grade.A, text("A source"), null, null, null, false, Set.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Evidence(Grade.A, text("A source"), null, null, TODAY, true, Set.of()));
    }

    @Test
    void agesFromTheDayItWasSeenOrAYearBeforeItWasRecorded() {
        assertThat(address("a").seenOn(TODAY).build().evidence().agesFrom()).isEqualTo(TODAY);
        assertThat(address("a").recordedOn(TODAY).build().evidence().agesFrom()).isEqualTo(TODAY.minusYears(1));
    }

    @ParameterizedTest
    @CsvSource({"PT0S, PT1H", "PT-1H, PT1H", "PT2H, PT1H", "PT1H, P366D"})
    void refusesWaitingTimesThatCannotBe(Duration low, Duration high) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WaitingTime(low, high, WaitingTime.Basis.REPORTED, text("A source")));
    }

    @Test
    void refusesAChannelWithoutAnAddress() {
        Channel channel = channel("a").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Channel(
                        channel.code(),
                        channel.name(),
                        channel.purpose(),
                        null,
                        false,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null))
                .withMessageContaining("'a'");
    }

    @Test
    void takesStepsAndWaitingTimesOfTheProblemAndTheAddressBeforeTheChannels() {
        Step channels = new Step(text("Open the app"), Set.of(), Set.of());
        Step addresses = new Step(text("Write a mail"), Set.of(), Set.of(new ProblemCode("other")));
        WaitingTime own = Guides.waiting(1, 2, WaitingTime.Basis.REPORTED);
        Channel channel = channel("a")
                .waits(3, 4, WaitingTime.Basis.REPORTED)
                .suits("other", BEST, own)
                .suits("payment", GOOD)
                .steps(channels)
                .at(address("plain"), address("with-steps").steps(addresses))
                .build();
        ProblemCode other = new ProblemCode("other");
        ProblemCode payment = new ProblemCode("payment");

        assertThat(channel.waits(other)).containsExactly(own);
        assertThat(channel.waits(payment)).isEqualTo(channel.waits());
        assertThat(channel.steps(channel.addresses().get(0), other)).containsExactly(channels);
        assertThat(channel.steps(channel.addresses().get(1), other)).containsExactly(addresses);
        assertThat(channel.steps(channel.addresses().get(1), payment)).isEmpty();
        assertThat(channel.title(other)).isEqualTo(channel.name());
        assertThat(channel.fit(new ProblemCode("how-to"))).isEmpty();
    }

    @Test
    void keepsListsAsTheyWereGiven() {
        List<LocalText> tips = new ArrayList<>(List.of(text("Be polite")));
        Channel channel = channel("a").tips(tips.toArray(LocalText[]::new)).build();
        tips.clear();

        assertThat(channel.tips()).hasSize(1);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> channel.tips().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> address("a")
                        .onlyOn(Platform.WEB)
                        .build()
                        .conditions()
                        .platforms()
                        .clear());
    }

    @Test
    void knowsBusinessProblemsByTheirCode() {
        assertThat(problem("business-api").isBusiness()).isTrue();
        assertThat(problem("business-account").isBusiness()).isTrue();
        assertThat(problem("account-banned").isBusiness()).isFalse();
    }

    @Test
    void findsFixedWordsByTheirCode() {
        assertThat(Coded.find(Access.class, "locked-out")).contains(Access.LOCKED_OUT);
        assertThat(Coded.find(Access.class, "LOCKED_OUT")).isEmpty();
        assertThat(Coded.find(Grade.class, "A")).contains(Grade.A);
        assertThat(Coded.find(Grade.class, "retired")).contains(Grade.RETIRED);
        assertThat(Coded.find(Grade.class, "a")).isEmpty();
    }

    @Test
    void refusesAHarmfulLetterWithoutOwnNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LetterTemplate(
                        "deactivate", Set.of(), Set.of(), List.of(), text("S"), List.of(), List.of(), true))
                .withMessageContaining("ownNumber")
                .withMessageContaining("deactivate");
    }

    @Test
    void refusesASubjectOfTwoLines() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LetterTemplate(
                        "ban", Set.of(), Set.of(), List.of(), text("S\nBcc: x"), List.of(), List.of(), false))
                .withMessageContaining("line");
    }

    @Test
    void refusesAConditionOnAFieldThatTheLetterDoesNotAskFor() {
        LetterTemplate.Paragraph paragraph = new LetterTemplate.Paragraph(text("Text"), "name", null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LetterTemplate(
                        "ban", Set.of(), Set.of(), List.of(), text("S"), List.of(paragraph), List.of(), false))
                .withMessage("letters[ban]: there is no field 'name'");
    }

    @Test
    void refusesFieldsThatCannotBeAsked() {
        LetterField.Choice choice = new LetterField.Choice("a", text("A"), text("A"));

        assertThatIllegalArgumentException().isThrownBy(() -> field("Name", LetterField.Type.LINE, null));
        assertThatIllegalArgumentException().isThrownBy(() -> field("na-me", LetterField.Type.LINE, null));
        assertThatIllegalArgumentException().isThrownBy(() -> field("name", LetterField.Type.CHOICE, null));
        assertThatIllegalArgumentException().isThrownBy(() -> field("name", LetterField.Type.LINE, null, choice));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> field("name", LetterField.Type.CHOICE, null, choice, choice));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> field("name", LetterField.Type.CHOICE, LocalText.everywhere("b"), choice))
                .withMessage("fields[name].example: there is no choice 'b'");
    }

    @Test
    void refusesImpossibleNumbersOfClaimsAndRevisions() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Claim(0, text("S"), Claim.Verdict.CONFIRMED, text("F")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Guide(0, List.of()));
        Provider provider = Guides.provider().build();
        assertThatIllegalArgumentException().isThrownBy(() -> new Guide(1, List.of(provider, provider)));
        assertThat(new Guide(1, List.of(provider)).provider(provider.code())).contains(provider);
    }

    private static LetterField field(
            String code, LetterField.Type type, LocalText example, LetterField.Choice... choices) {
        return new LetterField(code, type, text("Label"), null, false, example, List.of(choices));
    }
}
