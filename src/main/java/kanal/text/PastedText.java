package kanal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody pasted, taken apart.
 *
 * @param contacts each once, in the order of the text; telephone numbers last
 * @param rest what is left where the contacts were: letters in their usual forms, ASCII ones in lower case
 * @param hasSender whether one of them stands as a message's sender
 * @param hasMisleadingLink whether a link shows another site than the one to which it leads
 * @param isTurned whether something that nobody sees makes a part of it run from right to left
 * @param wasCut whether there was more than is read
 */
public record PastedText(
        List<Contact> contacts,
        String rest,
        boolean hasSender,
        boolean hasMisleadingLink,
        boolean isTurned,
        boolean wasCut) {
    /** Characters that are read; more than any message has. */
    public static final int LONGEST = 10_000;

    /** Contacts that are judged. */
    public static final int MOST = 40;

    /** Words that say what a contact is, and nothing else. */
    private static final Set<String> LABELS = Set.of(
            "akun",
            "alamat",
            "e",
            "email",
            "facebook",
            "fb",
            "hp",
            "hubungi",
            "ig",
            "instagram",
            "kontak",
            "link",
            "mail",
            "nomor",
            "no",
            "phone",
            "resmi",
            "situs",
            "surel",
            "tautan",
            "tel",
            "telepon",
            "telp",
            "twitter",
            "url",
            "web",
            "website",
            "x",
            "address",
            "account",
            "call",
            "contact",
            "number",
            "official",
            "site");

    /** What people put around a contact: plain punctuation, ticks, arrows, hands, and pictures of what a contact is. */
    private static final Pattern SIGNS = Pattern.compile(
            "[\\p{L}\\p{M}\\p{N}\\s\\p{Z}\\p{Punct}\\u00ab\\u00bb\\u00b7\\u2010-\\u2027\\u2030-\\u205e\\u3001-\\u3003\\u3008-\\u3011"
                    + "✓✔✅☑\\u2190-\\u21ff\\u2794-\\u27be\\u2b05-\\u2b07👆👇👈👉👍☝\\x{1f3fb}-\\x{1f3ff}☎✆✉📞📧📩📱🌐🔗]*+");

    /** Dots beside strokes are letters, too. */
    private static final Pattern MORSE = Pattern.compile("[.·•․][-_–—−]|[-_–—−][.·•․]");

    /** Three words in a row. */
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2,30}+[-_+ .]\\p{L}{1,30}+[-_+ .]\\p{L}{2}");

    /** Of what stands behind a host in a link. */
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[/?#&=;,]");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]++");

    /** Whatever looks like a part of a contact: of a link, a mailbox, an account, a number, a file. */
    private static final Pattern UNREAD = Pattern.compile("://|www\\.|[@＠]|\\d(?:[^\\p{L}\\d]{0,4}+\\d){6}"
            + "|(?<=[\\p{L}\\d_-])\\.(?:apk|aab|exe|msi|scr|bat|cmd|jar|zip|rar|pdf|docx?|html?)(?![\\p{L}\\d])");

    /** A host's name, if names are registered below its ending. */
    private static final Pattern HOST =
            Pattern.compile("(?<![\\p{L}\\d.-])[\\p{L}\\d-]{1,63}+(?:\\.[\\p{L}\\d-]{1,63}+)++");

    public PastedText {
        contacts = List.copyOf(contacts);
    }

    /** Takes apart the first {@value LONGEST} characters of a text: one contact, a card, an e-mail, a whole message. */
    public static PastedText read(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String read = Spelling.plain(ContactCard.asLines(MailMessage.asText(cut)));
        List<Piece> pieces = Pieces.of(read);
        Map<String, Contact> found = new LinkedHashMap<>();
        StringBuilder rest = new StringBuilder(read);
        boolean hasSender = false;
        Map<String, List<Contact>> known = new HashMap<>();
        for (Piece piece : pieces) {
            // One more than are judged are enough to know that there are too many
            boolean isRead = found.size() <= MOST && piece.mayBeContact(read);
            List<Contact> contacts = isRead
                    ? known.computeIfAbsent(piece.inItsPlace(), it -> ContactReader.read(piece, pieces.size() == 1))
                    : List.of();
            contacts.forEach(contact -> found.putIfAbsent(contact.text() + " " + contact.key(), contact));
            hasSender |= contacts.stream().anyMatch(Mailbox.class::isInstance) && piece.isOfSender();
            contacts.forEach(contact -> piece.blankIn(rest, contact.text()));
            if (found.size() > MOST || piece.isSender(read)) {
                piece.blankIn(rest, piece.text());
            }
        }
        StringBuilder plain = new StringBuilder(Figures.plain(rest.toString()));
        Telephones.takeFrom(plain, found.isEmpty()).forEach(number -> found.putIfAbsent(number.key(), number));
        List<Contact> all = new ArrayList<>(found.values());
        String folded = Glyphs.folded(plain.toString());
        // Some characters stand for whole sentences
        boolean wasCut = text.length() > LONGEST
                || folded.length() > LONGEST
                || all.size() > MOST
                || pieces.stream().anyMatch(Piece::isTooLong);
        return new PastedText(
                all.subList(0, Math.min(MOST, all.size())),
                folded.substring(0, Math.min(LONGEST, folded.length())),
                hasSender,
                ShownLinks.mislead(read),
                cut.codePoints().anyMatch(Glyphs::turnsBack),
                wasCut);
    }

    /**
     * Whether it is one contact, and beside it nothing but punctuation, words that say what a contact is, and words of
     * those names.
     *
     * @param names in lower case
     */
    public boolean isAlone(Set<String> names) {
        return contacts.size() == 1
                && !hasSender
                && !wasCut
                && SIGNS.matcher(contacts.get(0).text() + rest).matches()
                && !MORSE.matcher(rest).find()
                && BETWEEN_WORDS
                        .splitAsStream(rest)
                        .allMatch(word -> word.isEmpty() || LABELS.contains(word) || names.contains(word));
    }

    /** Whether something in what is left, or behind the host of a link, looks like a contact that was not read. */
    public boolean hasUnread() {
        return isUnread(rest) || contacts.stream().anyMatch(PastedText::carriesContact);
    }

    private static boolean carriesContact(Contact contact) {
        if (contact instanceof Mailbox mailbox) {
            int query = mailbox.text().indexOf('?');
            return query >= 0 && hasFigures(Percents.decoded(mailbox.text().substring(query)));
        }
        if (!(contact instanceof WebAddress page)) {
            return false;
        }
        // App stores name apps as hosts are named, turned round
        String tail = Glyphs.folded(Percents.decoded(page.tail()));
        String words = BETWEEN_PARTS
                .matcher(page.isInStore() ? tail.replaceAll("([?&])id=[^&#]*+", "$1") : tail)
                .replaceAll(" ");
        return words.indexOf('@') >= 0
                || hasWords(page)
                || (page.chatNumber().isEmpty() && hasNumber(words))
                || Pieces.of(words).stream()
                        .filter(piece -> piece.mayBeContact(words))
                        .anyMatch(piece -> !ContactReader.read(piece, false).isEmpty());
    }

    /** Whether its query or its fragment says something to a reader: a sentence, or figures that are no part of the target. */
    private static boolean hasWords(WebAddress page) {
        String query = page.chatNumber().isEmpty()
                ? page.query()
                : page.parameters().stream()
                        .filter(part -> !part.startsWith("phone="))
                        .collect(Collectors.joining("&"));
        return Stream.of(query.split("&", -1))
                        .map(part -> part.substring(part.indexOf('=') + 1))
                        .anyMatch(value ->
                                SENTENCE.matcher(Percents.decoded(value)).find()
                                        || (page.chatNumber().isPresent() && hasFigures(value)))
                || SENTENCE.matcher(Percents.decoded(page.fragment())).find()
                || hasFigures(page.fragment());
    }

    private static boolean hasFigures(String words) {
        return Figures.plain(words)
                        .chars()
                        .filter(c -> c >= '0' && c <= '9')
                        .limit(4)
                        .count()
                == 4;
    }

    private static boolean hasNumber(String words) {
        return !DisguisedNumbers.takeFrom(new StringBuilder(Figures.plain(words)))
                .isEmpty();
    }

    private static boolean isUnread(String rest) {
        String figures = Figures.withoutOthers(rest);
        return UNREAD.matcher(figures).find()
                || HOST.matcher(rest)
                        .results()
                        .limit(MOST)
                        .anyMatch(host -> HostName.of(host.group()).hasKnownSuffix());
    }
}
