package kanal.genuine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody pasted, taken apart.
 *
 * @param contacts each once, in the order of the text; telephone numbers last
 * @param wasCut whether there was more than is read
 */
record Pasted(List<Contact> contacts, boolean wasCut) {
    /** Characters that are read; more than any message has. */
    static final int LONGEST = 10_000;

    /** Contacts that are judged. */
    static final int MOST = 40;

    Pasted {
        contacts = List.copyOf(contacts);
    }

    static Pasted read(String text) {
        String read = Spelling.plain(ContactCard.asLines(text.length() > LONGEST ? text.substring(0, LONGEST) : text));
        List<Piece> pieces = Pieces.of(read);
        List<Contact> all = contacts(read, pieces);
        boolean wasCut =
                text.length() > LONGEST || all.size() > MOST || pieces.stream().anyMatch(Piece::isTooLong);
        return new Pasted(all.subList(0, Math.min(MOST, all.size())), wasCut);
    }

    /** One more than are judged are enough to know that there are too many. */
    private static List<Contact> contacts(String text, List<Piece> pieces) {
        Map<String, Contact> found = new LinkedHashMap<>();
        Map<String, List<Contact>> read = new HashMap<>();
        StringBuilder rest = new StringBuilder(text);
        for (Piece piece : pieces) {
            boolean isRead = found.size() <= MOST && piece.mayBeContact(text);
            List<Contact> contacts = isRead
                    ? read.computeIfAbsent(piece.inItsPlace(), it -> ContactReader.read(piece, pieces.size() == 1))
                    : List.of();
            contacts.forEach(contact -> found.putIfAbsent(contact.text() + " " + contact.key(), contact));
            if (!contacts.isEmpty() || found.size() > MOST) {
                piece.blankIn(rest);
            }
        }
        Telephones.in(rest.toString(), found.isEmpty()).forEach(number -> found.putIfAbsent(number.key(), number));
        return new ArrayList<>(found.values());
    }
}
