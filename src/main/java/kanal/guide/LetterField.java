package kanal.guide;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that a letter asks the writer for; templates name it in braces, {@code {phone}}.
 *
 * @param code a letter, then letters and digits, such as {@code ownNumber}
 * @param example what the full example says, from ranges that belong to nobody; for {@code CHOICE} and {@code CHOICES} codes of choices
 * @param choices what can be chosen, for {@code CHOICE} and {@code CHOICES} only
 */
public record LetterField(
        String code,
        Type type,
        LocalText label,
        @Nullable LocalText hint,
        boolean required,
        @Nullable LocalText example,
        List<Choice> choices) {
    /** How it is asked and checked. */
    public enum Type implements Coded {
        PHONE,
        LINE,
        /** An amount or a reference, in which six digits are no code. */
        FIGURES,
        TEXT,
        DATE,
        CHOICE,
        /** As many of its choices as are true, their codes parted by commas. */
        CHOICES,
        /** A statement that the writer makes by ticking it, and never otherwise. */
        STATEMENT
    }

    /** One choice: its label in the form, and the words that it puts into the letter. */
    public record Choice(String code, LocalText label, LocalText words) {
        public Choice {
            Slug.check(code);
        }
    }

    public LetterField {
        if (!code.matches("[a-z][a-zA-Z0-9]{0,40}")) {
            throw new RefusedException(Rule.FIELD_CODE.by(code));
        }
        Slug.checkOfPart(code);
        choices = List.copyOf(choices);
        Set<String> choiceCodes = Check.unique("choice", choices, Choice::code);
        boolean chosen = type == Type.CHOICE || type == Type.CHOICES;
        if (chosen == choices.isEmpty()) {
            throw new RefusedException(Rule.CHOICES.by(code));
        }
        if (chosen && example != null) {
            String where = "fields[" + code + "].example";
            Check.known(where, "choice", codes(example.id()), choiceCodes);
            Check.known(where, "choice", codes(example.en()), choiceCodes);
        }
    }

    /** The codes of the choices that were made, in the order in which they were given. */
    public static List<String> codes(String chosen) {
        return chosen.isBlank() ? List.of() : List.of(chosen.strip().split("[ ]?,[ ]?"));
    }
}
