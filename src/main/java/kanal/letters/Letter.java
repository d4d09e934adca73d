package kanal.letters;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kanal.guide.Address;
import kanal.guide.Kind;
import kanal.guide.Language;
import kanal.guide.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A letter that is ready, or a draft with placeholders; nothing of it appears in {@code toString}.
 *
 * @param to where it goes; null when there is no address for it
 * @param subject one line in the language that is sent; empty where there is no place for one
 * @param checklist what to attach or check before sending
 * @param language the one that is sent
 */
public record Letter(
        @Nullable Address to,
        String subject,
        List<Paragraph> paragraphs,
        List<LocalText> checklist,
        List<LetterWarning> warnings,
        Language language) {
    /**
     * The same paragraph twice.
     *
     * @param sent in the language of the letter
     * @param read in the writer's language
     */
    public record Paragraph(String sent, String read) {
        /** One paragraph of both, the next one on a line of its own or behind this one. */
        Paragraph and(Paragraph next, boolean onNextLine) {
            return onNextLine
                    ? new Paragraph(sent + "\n" + next.sent, read + "\n" + next.read)
                    : new Paragraph(join(sent, next.sent), join(read, next.read));
        }

        /** Sentences of which the first was typed may lack their full stop. */
        private static String join(String first, String next) {
            boolean open = Character.isLetterOrDigit(first.codePointBefore(first.length()));
            return first + (open ? ". " : " ") + next;
        }

        @Override
        public String toString() {
            return "Paragraph";
        }
    }

    public Letter {
        // A line break would begin another header
        subject = TypedText.line(subject);
        paragraphs = List.copyOf(paragraphs);
        checklist = List.copyOf(checklist);
        warnings = List.copyOf(warnings);
    }

    /** The text to send, its paragraphs parted by empty lines; lines end with {@code \n}. */
    public String body() {
        return paragraphs.stream().map(Paragraph::sent).collect(Collectors.joining("\n\n"));
    }

    /** Whether there is one confirmed e-mail address that this letter goes to. */
    public boolean isMail() {
        return mailbox().isPresent();
    }

    /** Whether it has a subject: a box in an app and a public post have no place for one. */
    public boolean isTitled() {
        return !subject.isEmpty();
    }

    /**
     * The link that opens the letter in a mail program (RFC 6068), ASCII, below 1,900 bytes; nothing when it would be
     * longer, or when the letter does not go to a confirmed e-mail address.
     */
    public Optional<String> mailto() {
        return mailbox().map(mailbox -> MailLink.of(mailbox, subject, body())).filter(MailLink::isSafe);
    }

    /** The whole letter as plain text: the address where it may be offered, the subject, the body. */
    public String text() {
        boolean id = language == Language.ID;
        String where = confirmed()
                .map(address -> (id ? "Kepada: " : "To: ") + address + "\n")
                .orElse("");
        String title = isTitled() ? (id ? "Subjek: " : "Subject: ") + subject + "\n" : "";
        String head = where + title;
        return head + (head.isEmpty() ? "" : "\n") + body() + "\n";
    }

    /**
     * The letter as a file that mail programs open as an unsent draft (RFC 5322 with {@code X-Unsent: 1}): one
     * recipient, no sender, no date.
     *
     * @throws IllegalStateException when the letter is no mail, see {@link #isMail}
     */
    public byte[] eml() {
        String mailbox =
                mailbox().orElseThrow(() -> new IllegalStateException("No e-mail address to send this letter to"));
        return MailFile.of(mailbox, subject, body());
    }

    private Optional<String> mailbox() {
        return confirmed().filter(address -> to != null && to.kind() == Kind.EMAIL);
    }

    private Optional<String> confirmed() {
        return Optional.ofNullable(to)
                .filter(Letter::isConfirmed)
                .map(address -> address.value().in(language));
    }

    Letter with(List<LetterWarning> found) {
        return new Letter(to, subject, paragraphs, checklist, found, language);
    }

    static boolean isConfirmed(Address address) {
        return address.evidence().grade().offered() && address.stopped() == null;
    }

    @Override
    public String toString() {
        return "Letter[" + language + ", " + paragraphs.size() + " paragraphs]";
    }
}
