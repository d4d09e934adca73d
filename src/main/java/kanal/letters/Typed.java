package kanal.letters;

import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kanal.guide.Country;
import kanal.guide.Language;
import kanal.guide.LetterField;
import kanal.guide.LetterField.Choice;
import kanal.guide.Secret;

/** One field of a letter and what a person typed into it; not a record, so that no log shows it by chance. */
final class Typed {
    private static final Set<String> MADE = Set.of("true", "on", "yes", "1");
    private static final Set<String> NOT_MADE = Set.of("", "false", "off", "no", "0");

    private final LetterField field;
    private final String text;
    private final boolean broken;

    Typed(LetterField field, String typed) {
        this.field = field;
        this.broken = TypedText.isBroken(typed);
        this.text = field.type() == LetterField.Type.TEXT ? TypedText.lines(typed) : TypedText.line(typed);
    }

    LetterField field() {
        return field;
    }

    String text() {
        return text;
    }

    /** Whether the person gave anything here; a statement only when it was made. */
    boolean isGiven() {
        return field.type() == LetterField.Type.STATEMENT ? MADE.contains(lowerCase()) : !text.isEmpty();
    }

    boolean is(String choice) {
        return text.equals(choice);
    }

    Set<Secret> secrets() {
        boolean isKnownWord = switch (field.type()) {
            case DATE -> Dates.parse(text).isPresent();
            case CHOICE -> choice().isPresent();
            case STATEMENT, LINE, FIGURES, TEXT, PHONE -> false;
        };
        if (isKnownWord) {
            return Set.of();
        }
        return switch (field.type()) {
            case PHONE -> Secrets.inPhoneField(text);
            case FIGURES -> Secrets.inFigures(text);
            case STATEMENT, LINE, TEXT, DATE, CHOICE -> Secrets.in(text);
        };
    }

    /** The first thing wrong with this field alone; secrets first, so that they are never shown for another reason. */
    Optional<FieldError> error(Country country) {
        Optional<FieldError> secret =
                secrets().stream().max(Comparator.naturalOrder()).map(FieldError::of);
        if (secret.isPresent()) {
            return secret;
        }
        if (broken) {
            return Optional.of(FieldError.CONTROL_CHARACTERS);
        }
        if (text.codePointCount(0, text.length()) > longest()) {
            return Optional.of(FieldError.TOO_LONG);
        }
        return text.isEmpty() ? Optional.empty() : misread(country);
    }

    Optional<PhoneNumber> phoneNumber(Country country) {
        return field.type() == LetterField.Type.PHONE ? PhoneNumbers.parse(text, country) : Optional.empty();
    }

    /** What stands in the letter for a field that is given and without errors. */
    String words(Country country, Language language) {
        return switch (field.type()) {
            case PHONE -> phoneNumber(country).map(PhoneNumbers::formatted).orElseThrow();
            case DATE ->
                Dates.parse(text).map(day -> Dates.words(day, language)).orElseThrow();
            case CHOICE -> choice().map(Choice::words).orElseThrow().in(language);
            case STATEMENT -> field.label().in(language);
            case LINE, FIGURES, TEXT -> text;
        };
    }

    private Optional<FieldError> misread(Country country) {
        return switch (field.type()) {
            case PHONE ->
                PhoneNumbers.areSeveral(text, country)
                        ? Optional.of(FieldError.ONE_NUMBER_ONLY)
                        : errorUnless(phoneNumber(country).isPresent(), FieldError.NOT_A_PHONE_NUMBER);
            case DATE -> errorUnless(Dates.parse(text).isPresent(), FieldError.NOT_A_DATE);
            case CHOICE -> errorUnless(choice().isPresent(), FieldError.NOT_A_CHOICE);
            case STATEMENT -> errorUnless(isGiven() || NOT_MADE.contains(lowerCase()), FieldError.NOT_A_CHOICE);
            case LINE, FIGURES, TEXT -> Optional.empty();
        };
    }

    private static Optional<FieldError> errorUnless(boolean right, FieldError error) {
        return right ? Optional.empty() : Optional.of(error);
    }

    private Optional<Choice> choice() {
        return field.choices().stream()
                .filter(choice -> choice.code().equals(text))
                .findFirst();
    }

    private int longest() {
        return switch (field.type()) {
            case TEXT -> 2_000;
            case PHONE, DATE -> 40;
            case LINE, FIGURES, CHOICE, STATEMENT -> 120;
        };
    }

    private String lowerCase() {
        return text.toLowerCase(Locale.ROOT);
    }
}
