package kanal.catalog;

import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import kanal.guide.LocalText;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import org.jspecify.annotations.Nullable;

/**
 * What somebody changes, and why.
 *
 * @param author who it is
 * @param approvedBy the other owner who approved it; null where nobody did
 * @param note why, in a line; there is no change without it
 * @param takesBack the number of the one revision that this takes back; null where it takes back none
 * @param next makes the next state from the one that is current when its turn has come, or refuses; it writes nothing
 * @param decision writes what is decided by the change, in its transaction and before it; gets the number of the revision
 */
public record Edit(
        ProviderCode provider,
        String author,
        @Nullable String approvedBy,
        String note,
        @Nullable Long takesBack,
        UnaryOperator<Provider> next,
        LongConsumer decision) {
    /** The most characters of a note. */
    public static final int LONGEST_NOTE = 500;

    public Edit {
        if (!isNote(note)) {
            throw new IllegalArgumentException("A change needs a note of one line, at most " + LONGEST_NOTE);
        }
        if (author.isBlank()) {
            throw new IllegalArgumentException("A change needs an author");
        }
        if (author.equals(approvedBy)) {
            throw new IllegalArgumentException("Nobody approves their own change");
        }
    }

    /** What one keeper changes, part by part. */
    public Edit(ProviderCode provider, String author, String note, UnaryOperator<Provider> next) {
        this(provider, author, null, note, null, next);
    }

    /** One by which nothing else is decided. */
    public Edit(
            ProviderCode provider,
            String author,
            @Nullable String approvedBy,
            String note,
            @Nullable Long takesBack,
            UnaryOperator<Provider> next) {
        this(provider, author, approvedBy, note, takesBack, next, revision -> {});
    }

    /** One line in which nothing is hidden, since others decide by it and nobody can change it any more. */
    public static boolean isNote(String note) {
        return LocalText.isFit(note, LONGEST_NOTE) && !note.contains("\n");
    }

    /**
     * The next state of the provider.
     *
     * @throws NothingChangedException when the next state is the current one
     */
    public Provider applyTo(Provider current) {
        Provider edited = next.apply(current);
        if (edited.equals(current)) {
            throw new NothingChangedException();
        }
        return edited;
    }
}
