package kanal.text;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** E-mails as mail programs show their source (RFC 5322, 2045, 2047): who sends them and what they say, without encodings. */
final class MailMessage {
    private static final Pattern HEADERS = Pattern.compile(
            "(?i)\\A\\s{0,20}(?=(?:[^\\n]{0,990}+\\n){0,60}?(?:from|subject|received|mime-version|content-type):)"
                    + "(?:[a-z][a-z0-9-]{0,40}+:[^\\n]*+(?:\\n[ \\t][^\\n]*+)*+(?:\\n|\\z))++(?:\\r?\\n|\\z)");

    /** Headers that a person sees or answers to; the others are for programs. */
    private static final Set<String> SHOWN =
            Set.of("from", "sender", "reply-to", "return-path", "subject", "list-unsubscribe");

    /** Parts within parts, of which no program shows more. */
    private static final int DEEPEST = 8;

    private final StringBuilder text = new StringBuilder();

    private MailMessage() {}

    /** The text of an e-mail; anything else as it is. */
    static String asText(String pasted) {
        if (!HEADERS.matcher(pasted).lookingAt()) {
            return pasted;
        }
        MailMessage mail = new MailMessage();
        try {
            mail.add(new MimeMessage(
                    (@Nullable Session) null,
                    new ByteArrayInputStream(pasted.strip().getBytes(StandardCharsets.UTF_8))));
        } catch (MessagingException | IOException unreadable) {
            return pasted;
        }
        return mail.text.toString();
    }

    private void add(MimeMessage mail) throws MessagingException, IOException {
        for (Header header : Collections.list(mail.getAllHeaders())) {
            if (SHOWN.contains(header.getName().toLowerCase(Locale.ROOT))) {
                text.append(header.getName())
                        .append(": ")
                        .append(decoded(header))
                        .append('\n');
            }
        }
        text.append('\n');
        add(mail, 0);
    }

    private static String decoded(Header header) throws IOException {
        return MimeUtility.decodeText(MimeUtility.unfold(utf8(header.getValue())));
    }

    /** Headers are read byte by byte. */
    private static String utf8(String header) {
        return new String(header.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private void add(Part part, int depth) throws MessagingException, IOException {
        if (part.getFileName() != null) {
            text.append(MimeUtility.decodeText(part.getFileName())).append('\n');
        }
        if (part.isMimeType("multipart/*") && depth < DEEPEST) {
            add(new MimeMultipart(part.getDataHandler().getDataSource()), depth);
        } else if (part.isMimeType("text/*")) {
            String content = new String(part.getInputStream().readAllBytes(), charset(part));
            text.append(content).append('\n');
        }
    }

    private void add(Multipart parts, int depth) throws MessagingException, IOException {
        if (parts instanceof MimeMultipart mixed && mixed.getPreamble() != null) {
            text.append(mixed.getPreamble()).append('\n');
        }
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            add(part, depth + 1);
        }
    }

    private static Charset charset(Part part) throws MessagingException {
        String name = new ContentType(part.getContentType()).getParameter("charset");
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(name));
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
