package kanal.catalog;

import java.util.function.UnaryOperator;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;

/**
 * What somebody changes, and why.
 *
 * @param author who it is
 * @param note why, in a line; there is no change without it
 * @param next makes the next state from the one that is current when its turn has come, or refuses
 */
record Edit(ProviderCode provider, String author, String note, UnaryOperator<Provider> next) {
    /** The most characters of a note. */
    static final int LONGEST_NOTE = 500;

    Edit {
        if (!isNote(note)) {
            throw new IllegalArgumentException("A change needs a note of one line, at most " + LONGEST_NOTE);
        }
        if (author.isBlank()) {
            throw new IllegalArgumentException("A change needs an author");
        }
    }

    static boolean isNote(String note) {
        return !note.isBlank() && note.length() <= LONGEST_NOTE && note.chars().noneMatch(Character::isISOControl);
    }

    /** @throws NothingChangedException when the next state is the current one */
    Provider applyTo(Provider current) {
        Provider edited = next.apply(current);
        if (edited.equals(current)) {
            throw new NothingChangedException();
        }
        return edited;
    }
}
