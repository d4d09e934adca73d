package kanal.keeping.changes;

import java.util.Locale;
import kanal.Messages;

/** The keepers' words for tests that need no application. */
public final class KeeperWords {
    private KeeperWords() {}

    public static Wording in(String language) {
        return new Wording(Messages.source(), Locale.forLanguageTag(language));
    }
}
