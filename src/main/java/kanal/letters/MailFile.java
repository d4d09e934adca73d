package kanal.letters;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A letter as a file for mail programs; jakarta.mail knows the rules of its headers and encodings. */
final class MailFile {
    private MailFile() {}

    static byte[] of(String mailbox, String subject, String body) {
        try {
            MimeMessage message = new Draft();
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(mailbox, true));
            message.setSubject(subject, StandardCharsets.UTF_8.name());
            message.setText(body.replace("\n", "\r\n") + "\r\n", StandardCharsets.UTF_8.name());
            message.setHeader("X-Unsent", "1");
            message.saveChanges();
            // It is dated when it is sent
            message.removeHeader("Date");
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            message.writeTo(file);
            return file.toByteArray();
        } catch (MessagingException impossible) {
            // Neither its message nor its cause: they may quote the letter
            throw new IllegalStateException("The letter could not be put into a file");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** An unsent message: it gets its identity when it is sent, and would carry this machine's name in it before. */
    private static final class Draft extends MimeMessage {
        Draft() {
            super((jakarta.mail.@Nullable Session) null);
        }

        @Override
        protected void updateMessageID() {}
    }
}
