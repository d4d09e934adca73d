package kanal.letters;

import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanal.guide.Country;
import kanal.guide.Language;
import kanal.guide.LetterField;
import kanal.guide.LetterField.Choice;

/** One field of a letter and what a person typed into it; not a record, so that no log shows it by chance. */
final class Typed {
    private static final Set<String> MADE = Set.of("true", "on", "yes", "1");
    private static final Set<String> NOT_MADE = Set.of("", "false", "off", "no", "0");

    private final LetterField field;
    private final String text;
    private final boolean broken;
    private final List<Mark> marks;

    /** @param removed whether what is surely a secret is taken out */
    Typed(LetterField field, String typed, Map<String, Meaning> meanings, boolean removed) {
        this.field = field;
        this.broken = TypedText.isBroken(typed);
        String whole = field.type() == LetterField.Type.TEXT ? TypedText.lines(typed) : TypedText.line(typed);
        boolean untouched = meanings.isEmpty() && !removed;
        this.text = untouched || isTooLong(whole) ? whole : Marks.without(field, whole, meanings, removed);
        // What is too long is in no letter, whatever is in it
        this.marks = isTooLong(text) || isOfTheForm() ? List.of() : Marks.in(field, text, meanings);
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
        return LetterField.codes(text).contains(choice);
    }

    /** What may be a secret in it; nothing in a day or a choice that the form itself offers. */
    List<Mark> marks() {
        return marks;
    }

    private boolean isOfTheForm() {
        return switch (field.type()) {
            case DATE -> Dates.parse(text).isPresent();
            case CHOICE, CHOICES -> areChoices();
            case STATEMENT, LINE, FIGURES, TEXT, PHONE -> false;
        };
    }

    /** The first thing wrong with this field alone; secrets first, so that nothing else is mended in vain. */
    Optional<FieldError> error(Country country) {
        return secret().or(() -> unfit(country));
    }

    private Optional<FieldError> secret() {
        return marks.stream()
                .filter(Mark::isOpen)
                .map(mark -> mark.isAsked()
                        ? FieldError.UNCLEAR_NUMBER
                        : FieldError.of(mark.suspicion().kind()))
                .min(Comparator.naturalOrder());
    }

    private Optional<FieldError> unfit(Country country) {
        if (broken) {
            return Optional.of(FieldError.CONTROL_CHARACTERS);
        }
        if (isTooLong(text)) {
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
            case CHOICE, CHOICES ->
                choices().map(choice -> choice.words().in(language)).collect(Collectors.joining(" "));
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
            case CHOICE, CHOICES -> errorUnless(areChoices(), FieldError.NOT_A_CHOICE);
            case STATEMENT -> errorUnless(isGiven() || NOT_MADE.contains(lowerCase()), FieldError.NOT_A_CHOICE);
            case LINE, FIGURES, TEXT -> Optional.empty();
        };
    }

    private static Optional<FieldError> errorUnless(boolean right, FieldError error) {
        return right ? Optional.empty() : Optional.of(error);
    }

    /** Those that were made, in the order of the form. */
    private Stream<Choice> choices() {
        List<String> codes = LetterField.codes(text);
        return field.choices().stream().filter(choice -> codes.contains(choice.code()));
    }

    private boolean areChoices() {
        long made = choices().count();
        return made == LetterField.codes(text).size()
                && made > 0
                && (made == 1 || field.type() == LetterField.Type.CHOICES);
    }

    private boolean isTooLong(String whole) {
        return whole.codePointCount(0, whole.length()) > longest();
    }

    private int longest() {
        return switch (field.type()) {
            case TEXT -> 2_000;
            case PHONE, DATE -> 40;
            case LINE, FIGURES, CHOICE, STATEMENT -> 120;
            case CHOICES -> 500;
        };
    }

    private String lowerCase() {
        return text.toLowerCase(Locale.ROOT);
    }
}
