package kanal.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kanal.guide.Address;
import kanal.guide.ChannelCode;
import kanal.guide.Country;
import kanal.guide.Kind;
import kanal.guide.Language;
import kanal.guide.LetterTemplate;
import kanal.guide.Provider;
import org.jspecify.annotations.Nullable;

/** Writes letters from the catalog's templates; it states nothing that the writer did not. */
public final class LetterWriter {
    /** What a post to everybody may have at most, in characters. */
    private static final int LONGEST_POST = 280;

    /** Their messages have no line for a subject. */
    private static final Set<ChannelCode> UNTITLED =
            Set.of(new ChannelCode("in-app"), new ChannelCode("social"), new ChannelCode("payments-hotline"));

    private LetterWriter() {}

    /**
     * The draft that is shown before anything is typed: labels of fields in brackets, and only paragraphs that need no
     * statement or choice.
     *
     * @param to where it goes; null when there is no address
     * @param sent the language of the letter
     * @param reader the language that stands beside it
     */
    public static Letter draft(
            Provider provider, LetterTemplate template, @Nullable Address to, Language sent, Language reader) {
        return compose(new Composer(provider, template, new Placeholders()), template, to, sent, reader, List.of());
    }

    /**
     * The letter with what the writer typed.
     *
     * @param country the person's, for phone numbers without a country code
     * @throws IllegalArgumentException when {@link LetterForm#errors} is not empty; it names fields, never what they hold
     */
    public static Letter write(
            Provider provider, LetterForm form, @Nullable Address to, Country country, Language sent, Language reader) {
        Map<String, FieldError> errors = form.errors(country);
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException("The letter cannot be written: " + errors);
        }
        List<LetterWarning> warnings = form.numbers(country)
                .flatMap(number -> PhoneNumbers.warning(number).stream())
                .distinct()
                .toList();
        Composer composer = new Composer(provider, form.template(), new Answers(form, country));
        return compose(composer, form.template(), to, sent, reader, warnings);
    }

    private static boolean isTitled(LetterTemplate template, @Nullable Address to) {
        boolean box = to != null && (to.kind() == Kind.APP_PATH || to.kind() == Kind.HANDLE);
        return !box && !UNTITLED.containsAll(template.channels());
    }

    private static Letter compose(
            Composer composer,
            LetterTemplate template,
            @Nullable Address to,
            Language sent,
            Language reader,
            List<LetterWarning> ofForm) {
        Letter letter = new Letter(
                to,
                isTitled(template, to) ? composer.subject(sent) : "",
                composer.paragraphs(sent, reader),
                template.checklist(),
                List.of(),
                sent);
        List<LetterWarning> warnings = new ArrayList<>(ofForm);
        if (to == null || !Letter.isConfirmed(to)) {
            warnings.add(LetterWarning.NO_CONFIRMED_ADDRESS);
        }
        if (letter.isMail() && letter.mailto().isEmpty()) {
            warnings.add(LetterWarning.TOO_LONG_FOR_MAIL_LINK);
        }
        if (FormRules.isPublic(template) && letter.body().codePoints().count() > LONGEST_POST) {
            warnings.add(LetterWarning.TOO_LONG_FOR_POST);
        }
        return letter.with(warnings);
    }
}
