package kanal.finder.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kanal.guide.Address;
import kanal.guide.AddressCode;
import kanal.guide.Grade;
import kanal.guide.LocalText;
import kanal.keeping.suggestions.Suggestion;
import kanal.letters.FieldError;
import kanal.letters.Secret;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed about an address that is wrong or missing; not a value yet.
 *
 * @param about {@link #ANOTHER}, or the code of the wrong address behind {@link #WRONG}
 * @param contact the right address or the other one
 * @param seen where they saw it
 * @param website stays empty: people do not see this field, only programs fill it in
 */
record SuggestionForm(String about, String contact, String seen, String website) {
    static final String ANOTHER = "another";
    static final String WRONG = "wrong:";

    static final SuggestionForm EMPTY = new SuggestionForm(null, null, null, null);

    SuggestionForm(@Nullable String about, @Nullable String contact, @Nullable String seen, @Nullable String website) {
        this.about = typed(about);
        this.contact = typed(contact);
        this.seen = typed(seen);
        this.website = typed(website);
    }

    /** The addresses that people are led to, one of which may be wrong. */
    static List<Address> mayBeWrong(Visit visit) {
        return visit.addresses().stream()
                .filter(address -> address.evidence().grade().compareTo(Grade.D) <= 0)
                .toList();
    }

    boolean isByAProgram() {
        return !website.isEmpty();
    }

    /** What is wrong, by field and in their order. */
    Map<String, FieldError> errors(Visit visit) {
        Map<String, FieldError> errors = new LinkedHashMap<>();
        if (!about.equals(ANOTHER) && mayBeWrong(visit).stream().noneMatch(it -> about.equals(option(it)))) {
            errors.put("about", FieldError.NOT_A_CHOICE);
        }
        if (!contact.isEmpty() || about.equals(ANOTHER)) {
            // Numbers of hotlines may look like codes
            check("contact", contact, Suggestion.LONGEST_CONTACT, Set.of(Secret.CARD, Secret.IDENTITY), errors);
        }
        check("seen", seen, Suggestion.LONGEST_SEEN, Set.of(Secret.values()), errors);
        return errors;
    }

    Suggestion toSuggestion(Visit visit) {
        return new Suggestion(
                visit.provider().code(),
                visit.problem().code(),
                visit.channel().code(),
                about.equals(ANOTHER) ? null : new AddressCode(about.substring(WRONG.length())),
                contact,
                seen);
    }

    static String option(Address address) {
        return WRONG + address.code();
    }

    /** What is shown again: all that was typed for people to see. */
    SuggestionForm again() {
        return new SuggestionForm(about, contact, seen, null);
    }

    private static void check(
            String field, String typed, int longest, Set<Secret> secrets, Map<String, FieldError> errors) {
        Stream<FieldError> found =
                Secret.in(typed).stream().filter(secrets::contains).map(it -> FieldError.valueOf("SECRET_" + it));
        boolean oneLine = field.equals("contact");
        found.findFirst().ifPresentOrElse(secret -> errors.put(field, secret), () -> {
            if (typed.isEmpty()) {
                errors.put(field, FieldError.REQUIRED);
            } else if (typed.length() > longest) {
                errors.put(field, FieldError.TOO_LONG);
            } else if (!LocalText.isFit(typed, longest) || (oneLine && typed.contains("\n"))) {
                errors.put(field, FieldError.CONTROL_CHARACTERS);
            }
        });
    }

    private static String typed(@Nullable String value) {
        return value == null ? "" : value.replaceAll("\r\n?", "\n").strip();
    }
}
