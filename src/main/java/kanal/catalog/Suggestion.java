package kanal.catalog;

import java.util.Locale;
import kanal.guide.AddressCode;
import kanal.guide.ChannelCode;
import kanal.guide.LocalText;
import kanal.guide.ProblemCode;
import kanal.guide.ProviderCode;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says is wrong or missing in a channel.
 *
 * @param problem the page on which they were
 * @param wrong the address that is wrong; null where they know another one
 * @param contact the right address, or the other one, in one line; it may be empty beside a wrong one
 * @param seen where they saw it, or what happened
 */
public record Suggestion(
        ProviderCode provider,
        ProblemCode problem,
        ChannelCode channel,
        @Nullable AddressCode wrong,
        String contact,
        String seen) {
    public static final int LONGEST_CONTACT = 300;
    public static final int LONGEST_SEEN = 1_000;

    public Suggestion {
        boolean needsContact = wrong == null;
        if ((needsContact || !contact.isEmpty()) && (!isFit(contact, LONGEST_CONTACT) || contact.contains("\n"))) {
            throw new IllegalArgumentException("Not an address of one line");
        }
        if (!isFit(seen, LONGEST_SEEN)) {
            throw new IllegalArgumentException("Does not tell where it was seen");
        }
    }

    /** Whether it has words, is no longer than that, and hides nothing: no control characters, none that turn a line. */
    public static boolean isFit(String text, int longest) {
        try {
            return text.length() <= longest && LocalText.everywhere(text).en().length() > 0;
        } catch (IllegalArgumentException unfit) {
            return false;
        }
    }

    /** The same for suggestions of the same. */
    String key() {
        return provider + " " + channel + " " + (wrong == null ? "" : wrong) + " " + bare(contact);
    }

    /** An address however it is written. */
    static String bare(String contact) {
        return contact.toLowerCase(Locale.ROOT)
                .replaceAll("^(?:https?://|mailto:|tel:)", "")
                .replaceAll("^www\\.", "")
                .replaceAll("[\\s()-]", "")
                .replaceAll("[./]+$", "");
    }
}
