package kanal.finder.pages;

import java.util.List;
import java.util.Map;
import kanal.guide.Address;
import kanal.letters.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * The form for what is wrong or missing, as a page shows it.
 *
 * @param wrong the addresses of which one may be wrong
 * @param errors field → what is wrong with it, in their order
 * @param trouble why it could not be taken although nothing is wrong with it; null where nobody tried
 */
record SuggestionView(
        SuggestionForm form,
        List<Address> wrong,
        Map<String, FieldError> errors,
        @Nullable String trouble) {
    static SuggestionView empty(Visit visit) {
        return of(visit, SuggestionForm.EMPTY, Map.of(), null);
    }

    static SuggestionView of(
            Visit visit, SuggestionForm form, Map<String, FieldError> errors, @Nullable String trouble) {
        return new SuggestionView(form.again(), SuggestionForm.mayBeWrong(visit), errors, trouble);
    }

    public String option(Address address) {
        return SuggestionForm.option(address);
    }

    /** Whether there is something to say about what was sent. */
    public boolean isOpen() {
        return !errors.isEmpty() || trouble != null;
    }

    /** Whether the cursor goes there: the first field to mend. */
    public boolean isFirstWrong(String field) {
        return errors.keySet().stream().findFirst().filter(field::equals).isPresent();
    }
}
