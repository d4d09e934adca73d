package kanal.letters;

import static kanal.guide.LocalText.everywhere;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kanal.guide.Access;
import kanal.guide.Address;
import kanal.guide.AddressCode;
import kanal.guide.Channel;
import kanal.guide.ChannelCode;
import kanal.guide.Conditions;
import kanal.guide.Country;
import kanal.guide.Evidence;
import kanal.guide.Grade;
import kanal.guide.Group;
import kanal.guide.Kind;
import kanal.guide.Language;
import kanal.guide.LetterField;
import kanal.guide.LetterField.Choice;
import kanal.guide.LetterTemplate;
import kanal.guide.LetterTemplate.Paragraph;
import kanal.guide.LocalText;
import kanal.guide.Place;
import kanal.guide.Problem;
import kanal.guide.ProblemCode;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;

/** A small invented provider with three letters: an ordinary one, a public one and one that could harm. */
final class LetterSample {
    static final Country INDONESIA = new Country("ID");
    static final Address MAILBOX = address("help-mail", Kind.EMAIL, "help+desk@support.example.com", Grade.A);

    static final LetterTemplate APPEAL = new LetterTemplate(
            "appeal",
            Set.of(new ChannelCode("email")),
            Set.of(new ProblemCode("blocked")),
            List.of("phone", "screen", "since", "details", "noRuleBroken", "name"),
            new LocalText("Mohon ditinjau: {phone}", "Please review: {phone}"),
            List.of(
                    said("Yth. tim Contoh,", "Dear Example team,"),
                    said("Akun saya {phone} diblokir.", "My account {phone} is blocked."),
                    new Paragraph(new LocalText("Di layar: {screen}.", "On the screen: {screen}."), "screen", null),
                    new Paragraph(everywhere("*Tinjau* / *Review*"), "screen", "review-button"),
                    said("Sejak {since}.", "Since {since}."),
                    said("{details}", "{details}"),
                    new Paragraph(
                            new LocalText("Saya tidak melanggar aturan.", "I broke no rule."), "noRuleBroken", null),
                    said("Balas ke {@help-mail}, bukan *Obrolan*.", "Answer by {@help-mail}, not by *Chat*."),
                    said("Salam, {name}", "Regards, {name}")),
            List.of(new LocalText("Tangkapan layar", "A screenshot")),
            false);

    static final LetterTemplate POST = new LetterTemplate(
            "post",
            Set.of(new ChannelCode("social")),
            Set.of(),
            List.of("details"),
            new LocalText("Butuh bantuan", "Need help"),
            List.of(said("Halo, akun saya diblokir. {details}", "Hello, my account is blocked. {details}")),
            List.of(),
            false);

    static final LetterTemplate DEACTIVATE = new LetterTemplate(
            "deactivate",
            Set.of(new ChannelCode("email")),
            Set.of(new ProblemCode("stolen")),
            List.of("contactPhone", "details", "ownNumber"),
            new LocalText("Ponsel hilang", "Phone lost"),
            List.of(
                    said("Nonaktifkan akun saya: {contactPhone}", "Deactivate my account: {contactPhone}"),
                    new Paragraph(new LocalText("Nomor ini milik saya.", "The number is mine."), "ownNumber", null),
                    said("{details}", "{details}")),
            List.of(),
            true);

    static final Provider PROVIDER = new Provider(
            new ProviderCode("example"),
            everywhere("Example"),
            null,
            List.of(),
            Stream.of(MAILBOX, address("post", Kind.HANDLE, "@example", Grade.A))
                    .flatMap(address -> Place.around(address).stream())
                    .toList(),
            List.of(),
            List.of(),
            List.of(new Group("all", everywhere("All"))),
            List.of(problem("blocked"), problem("stolen")),
            List.of(channel("email", MAILBOX), channel("social", address("post", Kind.HANDLE, "@example", Grade.A))),
            List.of(),
            List.of(),
            List.of(
                    field("phone", LetterField.Type.PHONE, true, "+44 7700 900123"),
                    field("contactPhone", LetterField.Type.PHONE, false, "+44 7700 900123"),
                    field("name", LetterField.Type.LINE, false, "Budi"),
                    field("details", LetterField.Type.TEXT, false, "Sejak pagi.\nSudah dicoba dua kali."),
                    field("since", LetterField.Type.DATE, false, "2026-11-22"),
                    new LetterField(
                            "screen",
                            LetterField.Type.CHOICE,
                            everywhere("screen"),
                            null,
                            false,
                            everywhere("review-button"),
                            List.of(
                                    choice("review-button", "ada tombol tinjau", "there is a review button"),
                                    choice("countdown", "ada hitung mundur", "there is a countdown"))),
                    new LetterField(
                            "tried",
                            LetterField.Type.CHOICES,
                            everywhere("tried"),
                            null,
                            false,
                            everywhere("waited,asked"),
                            List.of(
                                    choice("waited", "Saya sudah menunggu.", "I have waited."),
                                    choice("asked", "Saya sudah bertanya.", "I have asked."))),
                    field("noRuleBroken", LetterField.Type.STATEMENT, false, null),
                    field("ownNumber", LetterField.Type.STATEMENT, true, null)),
            List.of(APPEAL, POST, DEACTIVATE),
            List.of());

    private LetterSample() {}

    static LetterForm form(LetterTemplate template, Map<String, String> typed) {
        return LetterForm.of(PROVIDER, template, typed);
    }

    static Letter letter(LetterTemplate template, Map<String, String> typed) {
        return letter(template, typed, Language.EN, Language.ID);
    }

    static Letter letter(LetterTemplate template, Map<String, String> typed, Language sent, Language reader) {
        return LetterWriter.write(PROVIDER, form(template, typed), MAILBOX, INDONESIA, sent, reader);
    }

    static Address address(String code, Kind kind, String value, Grade grade) {
        Evidence evidence =
                new Evidence(grade, everywhere("Help page"), null, LocalDate.of(2026, 8, 1), null, false, Set.of());
        return new Address(
                new AddressCode(code), kind, everywhere(value), evidence, Conditions.NONE, null, null, null, List.of());
    }

    private static Paragraph said(String id, String en) {
        return new Paragraph(new LocalText(id, en), null, null);
    }

    private static Choice choice(String code, String id, String en) {
        return new Choice(code, everywhere(code), new LocalText(id, en));
    }

    private static LetterField field(String code, LetterField.Type type, boolean required, String example) {
        LocalText label = new LocalText(code + " anda", "your " + code);
        return new LetterField(
                code, type, label, null, required, example == null ? null : everywhere(example), List.of());
    }

    private static Problem problem(String code) {
        return new Problem(
                new ProblemCode(code),
                "all",
                everywhere(code),
                everywhere(code),
                Access.OPEN,
                null,
                List.of(),
                List.of(),
                null,
                new ChannelCode("email"),
                List.of(),
                null,
                null,
                null);
    }

    private static Channel channel(String code, Address address) {
        return new Channel(
                new ChannelCode(code),
                everywhere(code),
                everywhere(code),
                null,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(address),
                null,
                null,
                null);
    }
}
