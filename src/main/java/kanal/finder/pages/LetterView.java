package kanal.finder.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kanal.guide.Language;
import kanal.guide.LetterField;
import kanal.guide.LetterTemplate;
import kanal.letters.FieldError;
import kanal.letters.Letter;
import kanal.letters.LetterForm;
import kanal.letters.LetterWriter;
import kanal.letters.Mark;
import kanal.letters.Meaning;
import kanal.letters.NumberAnswers;
import org.jspecify.annotations.Nullable;

/**
 * A letter with the form that makes it personal, as a page shows them.
 *
 * @param letter the draft or the finished letter; null while the form has errors, and for a draft that could harm
 * @param example the letter with invented facts, in full; null for a letter that could harm
 * @param errors field code → what is wrong with it, in the form's order
 */
record LetterView(
        LetterTemplate template,
        LetterForm form,
        Language language,
        @Nullable Letter letter,
        @Nullable Letter example,
        Map<String, FieldError> errors) {

    /** What is shown before anything was typed; nothing when the channel takes no letter for the problem. */
    static Optional<LetterView> draft(Visit visit, Words words, Language language) {
        return visit.template().map(template -> {
            Letter draft = template.harmful()
                    ? null
                    : LetterWriter.draft(visit.provider(), template, visit.addressee(), language, words.language());
            LetterForm empty = LetterForm.empty(visit.provider(), template);
            return new LetterView(
                    template, empty, language, draft, example(visit, words, template, language), Map.of());
        });
    }

    /** What the typed facts make: a finished letter, or the form with its errors. */
    static Optional<LetterView> written(
            Visit visit, Words words, Language language, Map<String, String> typed, NumberAnswers answers) {
        return visit.template().map(template -> {
            LetterForm form = LetterForm.of(visit.provider(), template, typed, answers, visit.latest());
            Map<String, FieldError> errors = form.errors(visit.situation().country());
            Letter letter = errors.isEmpty() ? write(visit, words, language, form) : null;
            return new LetterView(template, form, language, letter, example(visit, words, template, language), errors);
        });
    }

    /** The same without the letter, for somebody who has to wait: what was typed is still there. */
    LetterView locked() {
        return new LetterView(template, form, language, null, null, Map.of());
    }

    /** Whether nothing is wrong with what was typed, and the letter is not made all the same. */
    public boolean isLocked() {
        return letter == null && errors.isEmpty();
    }

    public List<LetterField> fields() {
        return form.fields();
    }

    /** What the person typed into the field, to be shown again. */
    public String typed(LetterField field) {
        return form.redisplay().getOrDefault(field.code(), "");
    }

    /** Whether the person made that choice. */
    public boolean isChosen(LetterField field, LetterField.Choice choice) {
        return LetterField.codes(typed(field)).contains(choice.code());
    }

    /** What may be a secret in the field. */
    public List<Mark> marks(LetterField field) {
        return form.marks(field.code());
    }

    /** What the person can say that a number is. */
    public List<Meaning> meanings() {
        return List.of(Meaning.values());
    }

    /** Whether digits can be taken out of the field with one tap: those that are surely a secret. */
    public boolean isRemovable(LetterField field) {
        FieldError error = error(field);
        return error != null && error.isSecret();
    }

    /** What the form calls the answer to what that number is. */
    public String answerTo(LetterField field, Mark mark) {
        return PostedNumbers.name(field.code(), mark.key());
    }

    public @Nullable FieldError error(LetterField field) {
        return errors.get(field.code());
    }

    /** The fields that are wrong, in the form's order. */
    public List<LetterField> wrong() {
        return fields().stream().filter(field -> error(field) != null).toList();
    }

    /** Whether the cursor goes there: the first field to mend. */
    public boolean isFirstWrong(LetterField field) {
        return !wrong().isEmpty() && wrong().get(0).equals(field);
    }

    /** Phone numbers as typed → as they stand in the letter, where the two differ. */
    public Set<Map.Entry<String, String>> numbers(Visit visit) {
        return form.phoneNumbers(visit.situation().country()).entrySet().stream()
                .map(number -> Map.entry(form.redisplay().getOrDefault(number.getKey(), ""), number.getValue()))
                .filter(number -> !number.getKey().equals(number.getValue()))
                .collect(Collectors.toSet());
    }

    /** Whether the reader's language stands beside the one that is sent. */
    public boolean isTranslated(Language reader) {
        return language != reader;
    }

    private static @Nullable Letter example(Visit visit, Words words, LetterTemplate template, Language language) {
        return template.harmful()
                ? null
                : write(visit, words, language, LetterForm.example(visit.provider(), template, language));
    }

    private static Letter write(Visit visit, Words words, Language language, LetterForm form) {
        return LetterWriter.write(
                visit.provider(), form, visit.addressee(), visit.situation().country(), language, words.language());
    }
}
