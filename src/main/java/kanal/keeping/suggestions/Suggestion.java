package kanal.keeping.suggestions;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kanal.document.Offered;
import kanal.guide.Address;
import kanal.guide.AddressCode;
import kanal.guide.ChannelCode;
import kanal.guide.Language;
import kanal.guide.LocalText;
import kanal.guide.ProblemCode;
import kanal.guide.Provider;
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
        if ((needsContact || !contact.isEmpty())
                && (!LocalText.isFit(contact, LONGEST_CONTACT) || contact.contains("\n"))) {
            throw new IllegalArgumentException("Not an address of one line");
        }
        if (!LocalText.isFit(seen, LONGEST_SEEN)) {
            throw new IllegalArgumentException("Does not tell where it was seen");
        }
    }

    /**
     * Whether a change does what this says: what is suggested is there now, or the address that is wrong is gone, says
     * something else, is for others, or is believed less.
     */
    boolean isFollowedBy(Provider before, Provider after) {
        return (sameIn(before).isEmpty() && sameIn(after).isPresent())
                || (wrong != null && isLess(wrong, before, after));
    }

    /** The address that says already what is suggested. */
    Optional<Address> sameIn(Provider provider) {
        return provider.channels().stream()
                .flatMap(channel -> channel.addresses().stream())
                .filter(address -> !contact.isEmpty()
                        && Stream.of(Language.values())
                                .anyMatch(language ->
                                        bare(address.value().in(language)).equals(bare(contact))))
                .findFirst();
    }

    private static boolean isLess(AddressCode code, Provider before, Provider after) {
        Address was = before.address(code.value()).orElse(null);
        Address is = after.address(code.value()).orElse(null);
        return was != null
                && (is == null
                        || is.kind() != was.kind()
                        || !is.value().equals(was.value())
                        || !is.conditions().equals(was.conditions())
                        || is.evidence().grade().compareTo(was.evidence().grade()) > 0
                        || (Offered.by(before).has(code.value())
                                && !Offered.by(after).has(code.value())));
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
