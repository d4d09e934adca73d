package kanal.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kanal.guide.Address;
import kanal.guide.Channel;
import kanal.guide.Provider;
import kanal.guide.Rule;
import kanal.text.Contact;
import kanal.text.PastedText;
import kanal.text.Telephone;

/**
 * Refuses doors in words that name an e-mail address, a site or an account in passing: words lie in no place, so nothing
 * would hold them to the confirmed ones.
 */
public final class ContactsInWords {
    /** The code of an address, which is a mention and no contact. */
    private static final Pattern CODE = Pattern.compile("\\{@[^{}]*}");

    private ContactsInWords() {}

    /**
     * Each that a text names, read as pasted texts are: as people see it, with the asterisks around labels or without them,
     * and but for mentions by code.
     */
    public static List<Contact> of(String text) {
        String literal = CODE.matcher(text).replaceAll(" ");
        return Stream.of(literal, literal.replace("*", ""))
                .distinct()
                .flatMap(words -> PastedText.read(words).contacts().stream())
                .distinct()
                .toList();
    }

    /**
     * Refuses a change that adds such words.
     *
     * @throws DocumentException at the first such door that is offered, and was not offered like that before
     */
    public static void refuse(Provider before, Provider after) {
        Offered was = Offered.by(before);
        for (Address door : Offered.by(after).doors().values()) {
            if (areIn(door) && !was.has(door)) {
                throw DocumentException.at(
                        place(door, after),
                        after,
                        Rule.IN_PASSING.by(door.value().en()));
            }
        }
    }

    /** Among words, digits may as well be a street's or a town's. */
    private static boolean areIn(Address door) {
        return door.kind().isInWords()
                && Stream.of(door.value().id(), door.value().en())
                        .flatMap(words -> of(words).stream())
                        .anyMatch(contact -> !(contact instanceof Telephone));
    }

    private static List<String> place(Address door, Provider provider) {
        List<Channel> channels = provider.channels();
        Channel channel = channels.stream()
                .filter(it -> it.addresses().contains(door))
                .findFirst()
                .orElseThrow();
        return List.of(
                "channels",
                Integer.toString(channels.indexOf(channel)),
                "addresses",
                Integer.toString(channel.addresses().indexOf(door)),
                "value");
    }
}
