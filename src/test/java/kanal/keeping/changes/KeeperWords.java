package kanal.keeping.changes;

import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The keepers' words for tests that need no application. */
public final class KeeperWords {
    private KeeperWords() {}

    public static Wording in(String language) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Wording(messages, Locale.forLanguageTag(language));
    }
}
