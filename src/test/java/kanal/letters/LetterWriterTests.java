package kanal.letters;

import static kanal.guide.LocalText.everywhere;
import static kanal.letters.LetterSample.APPEAL;
import static kanal.letters.LetterSample.DEACTIVATE;
import static kanal.letters.LetterSample.INDONESIA;
import static kanal.letters.LetterSample.MAILBOX;
import static kanal.letters.LetterSample.POST;
import static kanal.letters.LetterSample.PROVIDER;
import static kanal.letters.LetterSample.form;
import static kanal.letters.LetterSample.letter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kanal.guide.ChannelCode;
import kanal.guide.Grade;
import kanal.guide.Kind;
import kanal.guide.Language;
import kanal.guide.LetterTemplate;
import kanal.letters.Letter.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterWriterTests {
    private static final LetterTemplate JOINED = new LetterTemplate(
            "joined",
            Set.of(new ChannelCode("in-app")),
            Set.of(),
            List.of("details", "tried"),
            everywhere("Help"),
            List.of(
                    new LetterTemplate.Paragraph(everywhere("Hello."), null, null),
                    new LetterTemplate.Paragraph(everywhere("{details}"), null, null, true, false),
                    new LetterTemplate.Paragraph(everywhere("{tried}"), null, null, true, false)),
            List.of(),
            false);

    private static final String NUMBER = "0812 3456 7890";

    @Test
    void showsADraftWithLabelsInBracketsAndNothingThatOnlyTheWriterCanSay() {
        Letter draft = LetterWriter.draft(PROVIDER, APPEAL, MAILBOX, Language.EN, Language.ID);

        assertThat(draft.subject()).isEqualTo("Please review: [your phone]");
        assertThat(draft.paragraphs())
                .containsExactly(
                        new Paragraph("Dear Example team,", "Yth. tim Contoh,"),
                        new Paragraph("My account [your phone] is blocked.", "Akun saya [phone anda] diblokir."),
                        new Paragraph("On the screen: [screen].", "Di layar: [screen]."),
                        new Paragraph("Since [your since].", "Sejak [since anda]."),
                        new Paragraph("[your details]", "[details anda]"),
                        new Paragraph(
                                "Answer by help+desk@support.example.com, not by Chat.",
                                "Balas ke help+desk@support.example.com, bukan Obrolan."),
                        new Paragraph("Regards, [your name]", "Salam, [name anda]"));
        assertThat(draft.checklist()).isEqualTo(APPEAL.checklist());
    }

    @Test
    void saysWhatTheWriterGaveInBothLanguages() {
        Letter letter = letter(
                APPEAL,
                Map.of(
                        "phone",
                        NUMBER,
                        "screen",
                        "countdown",
                        "since",
                        "2026-05-03",
                        "details",
                        "Baris 1\nBaris 2",
                        "noRuleBroken",
                        "on",
                        "name",
                        "Siti 🌸 أحمد"));

        assertThat(letter.subject()).isEqualTo("Please review: +62 812-3456-7890");
        assertThat(letter.paragraphs())
                .containsExactly(
                        new Paragraph("Dear Example team,", "Yth. tim Contoh,"),
                        new Paragraph(
                                "My account +62 812-3456-7890 is blocked.", "Akun saya +62 812-3456-7890 diblokir."),
                        new Paragraph("On the screen: there is a countdown.", "Di layar: ada hitung mundur."),
                        new Paragraph("Since 3 May 2026.", "Sejak 3 Mei 2026."),
                        new Paragraph("Baris 1\nBaris 2", "Baris 1\nBaris 2"),
                        new Paragraph("I broke no rule.", "Saya tidak melanggar aturan."),
                        new Paragraph(
                                "Answer by help+desk@support.example.com, not by Chat.",
                                "Balas ke help+desk@support.example.com, bukan Obrolan."),
                        new Paragraph("Regards, Siti 🌸 أحمد", "Salam, Siti 🌸 أحمد"));
        assertThat(letter.body())
                .startsWith("Dear Example team,\n\nMy account")
                .endsWith("Baris 2\n\nI broke no rule.\n\nAnswer by help+desk@support.example.com, not by Chat.\n\n"
                        + "Regards, Siti 🌸 أحمد");
    }

    @Test
    void leavesOutWhatTheWriterDidNotGive() {
        assertThat(letter(APPEAL, Map.of("phone", NUMBER, "noRuleBroken", "off"))
                        .body())
                .isEqualTo("Dear Example team,\n\nMy account +62 812-3456-7890 is blocked.\n\n"
                        + "Answer by help+desk@support.example.com, not by Chat.");
    }

    @Test
    void saysAParagraphOfOneChoiceForThatChoiceOnly() {
        assertThat(letter(APPEAL, Map.of("phone", NUMBER, "screen", "review-button"))
                        .body())
                .contains("Tinjau / Review");
        assertThat(letter(APPEAL, Map.of("phone", NUMBER, "screen", "countdown"))
                        .body())
                .doesNotContain("Tinjau");
    }

    @Test
    void joinsSentencesToOneParagraphAndEndsThoseThatWereTyped() {
        Map<String, String> typed = Map.of("details", "Sejak kemarin", "tried", "asked,waited");

        assertThat(letter(JOINED, typed).body()).isEqualTo("Hello. Sejak kemarin. I have waited. I have asked.");
        assertThat(letter(JOINED, Map.of("tried", "asked")).body()).isEqualTo("Hello. I have asked.");
    }

    @Test
    void putsListedPartsOnLinesWithoutEmptyOnesBetween() {
        LetterTemplate list = new LetterTemplate(
                "list",
                JOINED.channels(),
                Set.of(),
                JOINED.fields(),
                JOINED.subject(),
                List.of(
                        new LetterTemplate.Paragraph(everywhere("Hello."), null, null),
                        new LetterTemplate.Paragraph(everywhere("Name: Ani"), null, null),
                        new LetterTemplate.Paragraph(everywhere("Told: {details}"), null, null, false, true),
                        new LetterTemplate.Paragraph(everywhere("{tried}"), null, null, false, true)),
                List.of(),
                false);

        assertThat(letter(list, Map.of("details", "all", "tried", "asked")).body())
                .isEqualTo("Hello.\n\nName: Ani\nTold: all\nI have asked.");
        assertThat(letter(list, Map.of("tried", "asked")).body()).isEqualTo("Hello.\n\nName: Ani\nI have asked.");
    }

    @Test
    void takesSeveralChoicesAndNoOthers() {
        assertThat(form(JOINED, Map.of("tried", "asked, waited")).errors(INDONESIA))
                .isEmpty();
        assertThat(form(JOINED, Map.of("tried", "asked,pigeon")).errors(INDONESIA))
                .containsExactly(Map.entry("tried", FieldError.NOT_A_CHOICE));
        assertThat(form(APPEAL, Map.of("phone", NUMBER, "screen", "countdown,review-button"))
                        .errors(INDONESIA))
                .containsExactly(Map.entry("screen", FieldError.NOT_A_CHOICE));
    }

    @Test
    void hasNoSubjectWhereThereIsNoPlaceForOne() {
        Letter message = letter(JOINED, Map.of("tried", "asked"));

        assertThat(message.isTitled()).isFalse();
        assertThat(message.text()).doesNotContain("Subject:");
        assertThat(letter(APPEAL, Map.of("phone", NUMBER)).text()).contains("Subject: Please review");
    }

    @Test
    void leavesBracesAsterisksAndDollarsAsTheyWereTyped() {
        String typed = "{name} {@help-mail} *bold* $1 \\ {phone";
        assertThat(letter(APPEAL, Map.of("phone", NUMBER, "details", typed, "name", "Budi"))
                        .body())
                .contains(typed);
    }

    @Test
    void writesNoLetterFromAFormWithErrorsAndDoesNotQuoteIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> letter(APPEAL, Map.of("phone", "rahasia saya")))
                .withMessage("The letter cannot be written: {phone=NOT_A_PHONE_NUMBER}");
    }

    @Test
    void writesAHarmfulLetterWithTheStatementInIt() {
        assertThat(letter(DEACTIVATE, Map.of("contactPhone", NUMBER, "ownNumber", "on"))
                        .body())
                .contains("The number is mine.")
                .contains("+62 812-3456-7890");
        assertThat(LetterWriter.draft(PROVIDER, DEACTIVATE, MAILBOX, Language.EN, Language.ID)
                        .body())
                .doesNotContain("The number is mine.");
    }

    @Test
    void warnsWhenThereIsNobodyToSendTheLetterTo() {
        LetterForm form = form(APPEAL, Map.of("phone", NUMBER));
        var unproven = LetterSample.address("old", Kind.EMAIL, "old@example.com", Grade.RETIRED);

        Letter nowhere = LetterWriter.write(PROVIDER, form, null, INDONESIA, Language.EN, Language.ID);
        Letter retired = LetterWriter.write(PROVIDER, form, unproven, INDONESIA, Language.EN, Language.ID);

        assertThat(nowhere.warnings()).containsExactly(LetterWarning.NO_CONFIRMED_ADDRESS);
        assertThat(retired.warnings()).containsExactly(LetterWarning.NO_CONFIRMED_ADDRESS);
        assertThat(retired.mailto()).isEmpty();
        assertThat(retired.isMail()).isFalse();
        assertThat(retired.text()).doesNotContain("old@example.com");
    }

    @Test
    void warnsOfAPostLongerThanAPostMayBe() {
        assertThat(letter(POST, Map.of("details", "x".repeat(280))).warnings())
                .containsExactly(LetterWarning.TOO_LONG_FOR_POST);
        assertThat(letter(POST, Map.of("details", "x".repeat(240))).warnings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void writesTheFullExampleOfEveryLetter(Language sent) {
        for (LetterTemplate template : PROVIDER.letters()) {
            Letter letter = LetterWriter.write(
                    PROVIDER, LetterForm.example(PROVIDER, template, sent), MAILBOX, INDONESIA, sent, sent.other());
            assertThat(letter.body()).isNotBlank().doesNotContain("{", "[", "*");
            assertThat(letter.language()).isEqualTo(sent);
        }
    }

    @Test
    void saysNothingOfTheLetterInItsDescription() {
        Letter letter = letter(APPEAL, Map.of("phone", NUMBER, "name", "Rahasia"));
        assertThat(letter.toString() + letter.paragraphs()).doesNotContain("Rahasia", "812", "example.com");
    }
}
