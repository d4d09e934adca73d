package kanal.letters;

import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kanal.guide.Country;
import kanal.guide.Language;
import kanal.guide.LetterField;
import kanal.guide.LetterTemplate;
import kanal.guide.LocalText;
import kanal.guide.Provider;

/**
 * What a person typed for a letter; it may be wrong. What the template does not ask for is dropped here, and nothing
 * typed appears in {@code toString}.
 */
public final class LetterForm {
    private final LetterTemplate template;
    private final LocalDate latest;
    private final Map<String, Typed> typed;

    private LetterForm(
            Provider provider,
            LetterTemplate template,
            Map<String, String> values,
            NumberAnswers answers,
            LocalDate latest) {
        this.template = template;
        this.latest = latest;
        this.typed = new LinkedHashMap<>();
        for (LetterField field : provider.fields(template)) {
            String value = values.get(field.code());
            typed.put(field.code(), answers.typed(field, value == null ? "" : value));
        }
    }

    /**
     * A form as it was sent, with days of any year.
     *
     * @param typed field code → text as typed; a statement is made by {@code true}, {@code on}, {@code yes} or {@code 1}
     */
    public static LetterForm of(Provider provider, LetterTemplate template, Map<String, String> typed) {
        return of(provider, template, typed, NumberAnswers.NONE, LocalDate.MAX);
    }

    /**
     * The same with what its writer said of the numbers in it; what they call secret is taken out here.
     *
     * @param latest the last day that may stand in it: what a letter tells has happened
     */
    public static LetterForm of(
            Provider provider,
            LetterTemplate template,
            Map<String, String> typed,
            NumberAnswers answers,
            LocalDate latest) {
        return new LetterForm(provider, template, typed, answers, latest);
    }

    /** A form in which nothing is typed yet. */
    public static LetterForm empty(Provider provider, LetterTemplate template) {
        return of(provider, template, Map.of());
    }

    /** The catalog's full example; a harmful letter's statement is made in it. */
    public static LetterForm example(Provider provider, LetterTemplate template, Language language) {
        Map<String, String> example = new LinkedHashMap<>();
        for (LetterField field : provider.fields(template)) {
            LocalText text = field.example();
            if (text != null) {
                example.put(field.code(), text.in(language));
            } else if (template.harmful() && field.code().equals(LetterTemplate.OWN_NUMBER)) {
                example.put(field.code(), "true");
            }
        }
        return of(provider, template, example);
    }

    public LetterTemplate template() {
        return template;
    }

    /** The fields that the template asks for, in the order of the form. */
    public List<LetterField> fields() {
        return typed.values().stream().map(Typed::field).toList();
    }

    /**
     * Why fields cannot be taken: field code → error, in the order of the form; empty when the letter can be written.
     *
     * @param country the person's, for phone numbers without a country code
     */
    public Map<String, FieldError> errors(Country country) {
        Map<String, FieldError> errors = new LinkedHashMap<>();
        FormRules rules = new FormRules(template, typed.values(), country, latest);
        for (Typed field : typed.values()) {
            rules.error(field).ifPresent(error -> errors.put(field.field().code(), error));
        }
        return Collections.unmodifiableMap(errors);
    }

    /** What is shown again in the form: field code → text, for everything typed but what its writer took out. */
    public Map<String, String> redisplay() {
        Map<String, String> shown = new LinkedHashMap<>();
        for (Typed field : typed.values()) {
            if (!field.text().isEmpty()) {
                shown.put(field.field().code(), field.text());
            }
        }
        return Collections.unmodifiableMap(shown);
    }

    /** What may be a secret in that field, in the order of its text. */
    public List<Mark> marks(String field) {
        return Optional.ofNullable(typed.get(field)).map(Typed::marks).orElse(List.of());
    }

    /** How the letter says the phone numbers that can be read: field code → {@code +62 812-3456-7890}. */
    public Map<String, String> phoneNumbers(Country country) {
        Map<String, String> numbers = new LinkedHashMap<>();
        for (Typed field : typed.values()) {
            if (field.error(country).isEmpty()) {
                field.phoneNumber(country)
                        .ifPresent(number -> numbers.put(field.field().code(), PhoneNumbers.formatted(number)));
            }
        }
        return Collections.unmodifiableMap(numbers);
    }

    /** What was typed into that field, when the template asks for it and anything was given. */
    Optional<Typed> given(String field) {
        return Optional.ofNullable(typed.get(field)).filter(Typed::isGiven);
    }

    Stream<PhoneNumber> numbers(Country country) {
        return typed.values().stream().flatMap(field -> field.phoneNumber(country).stream());
    }

    @Override
    public String toString() {
        return "LetterForm[" + template.code() + "]";
    }
}
