package kanal.letters;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kanal.guide.ChannelCode;
import kanal.guide.Country;
import kanal.guide.LetterField;
import kanal.guide.LetterTemplate;

/** The policy of a letter's form, top to bottom: what each field needs, given the letter and the other fields. */
final class FormRules {
    private static final ChannelCode SOCIAL = new ChannelCode("social");

    private final LetterTemplate template;
    private final Collection<Typed> all;
    private final Country country;
    private final LocalDate latest;

    FormRules(LetterTemplate template, Collection<Typed> all, Country country, LocalDate latest) {
        this.template = template;
        this.all = all;
        this.country = country;
        this.latest = latest;
    }

    Optional<FieldError> error(Typed field) {
        return field.error(country)
                .or(() -> missing(field))
                .or(() -> toCome(field))
                .or(() -> inPublic(field))
                .or(() -> anothersNumber(field));
    }

    private Optional<FieldError> missing(Typed field) {
        if (field.isGiven()) {
            return Optional.empty();
        }
        if (template.harmful() && field.field().code().equals(LetterTemplate.OWN_NUMBER)) {
            return Optional.of(FieldError.OWN_NUMBER_NEEDED);
        }
        // A harmful letter is about exactly one number, whether or not its field is required elsewhere
        boolean needed = field.field().required() || (template.harmful() && isOnlyPlaceForANumber(field));
        return needed ? Optional.of(FieldError.REQUIRED) : Optional.empty();
    }

    /** A letter tells what happened. */
    private Optional<FieldError> toCome(Typed field) {
        return Optional.of(field)
                .filter(it -> it.field().type() == LetterField.Type.DATE)
                .flatMap(it -> Dates.parse(it.text()))
                .filter(day -> day.isAfter(latest))
                .map(day -> FieldError.DAY_TO_COME);
    }

    /** What is posted where everybody reads it never carries a phone number. */
    private Optional<FieldError> inPublic(Typed field) {
        return isPublic(template) && !numbers(field).isEmpty()
                ? Optional.of(FieldError.PHONE_IN_PUBLIC)
                : Optional.empty();
    }

    /** A letter that could harm somebody names the writer's own number, as often as they like, and no other. */
    private Optional<FieldError> anothersNumber(Typed field) {
        if (!template.harmful()) {
            return Optional.empty();
        }
        Set<String> others = new HashSet<>(numbers(field));
        firstNumber().ifPresent(own -> others.removeAll(numbers(own)));
        return others.isEmpty() ? Optional.empty() : Optional.of(FieldError.ONE_NUMBER_ONLY);
    }

    static boolean isPublic(LetterTemplate template) {
        return template.channels().contains(SOCIAL);
    }

    private boolean isOnlyPlaceForANumber(Typed field) {
        return field.field().type() == LetterField.Type.PHONE
                && all.stream()
                                .filter(other -> other.field().type() == LetterField.Type.PHONE)
                                .findFirst()
                                .orElse(field)
                        == field
                && firstNumber().isEmpty();
    }

    private Optional<Typed> firstNumber() {
        return all.stream()
                .filter(field -> field.field().type() == LetterField.Type.PHONE && field.isGiven())
                .findFirst();
    }

    private Set<String> numbers(Typed field) {
        return switch (field.field().type()) {
            case PHONE ->
                field.phoneNumber(country).stream().map(PhoneNumbers::key).collect(Collectors.toSet());
            case LINE, FIGURES, TEXT -> NumbersInProse.in(field.text(), country);
            case DATE, CHOICE, CHOICES, STATEMENT -> Set.of();
        };
    }
}
