package kanal.document;

import java.util.List;
import java.util.stream.Stream;
import kanal.guide.Address;
import kanal.guide.Channel;
import kanal.guide.Provider;

/**
 * Refuses doors in words that name an e-mail address, a site or an account in passing: words lie in no place, so nothing
 * would hold them to the confirmed ones.
 */
public final class InPassing {
    private InPassing() {}

    /**
     * Refuses a change that adds such a door.
     *
     * @throws DocumentException at the first such door that is offered, and was not offered like that before
     */
    public static void refuse(Provider before, Provider after) {
        Offered was = Offered.by(before);
        Offered is = Offered.by(after);
        for (Address door : is.doors().values()) {
            if (isIn(door) && !was.has(door)) {
                List<String> place = place(door, after);
                throw new DocumentException(
                        "catalog",
                        0,
                        place,
                        Tree.of(Document.tree(after)).readable(place),
                        "'" + door.value().en() + "' names a contact in passing");
            }
        }
    }

    static boolean isIn(Address door) {
        return door.kind().isInWords()
                && Stream.of(door.value().id(), door.value().en())
                        .anyMatch(words -> !Contacts.onlineIn(words).isEmpty());
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
