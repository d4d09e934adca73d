package kanal.letters;

import java.nio.charset.StandardCharsets;

/** A mailto link as RFC 6068 has it: one recipient, a subject and a body, everything else percent-encoded UTF-8. */
final class MailLink {
    private static final int TOO_LONG = 1_900;
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private MailLink() {}

    static String of(String mailbox, String subject, String body) {
        int at = mailbox.lastIndexOf('@');
        return "mailto:" + encoded(mailbox.substring(0, at)) + "@" + encoded(mailbox.substring(at + 1)) + "?subject="
                + encoded(subject) + "&body=" + encoded(body.replace("\n", "\r\n"));
    }

    /** Whether every mail program takes a link of this length; it is ASCII, so characters are bytes. */
    static boolean isSafe(String link) {
        return link.length() < TOO_LONG;
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder(text.length() * 2);
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            if (UNRESERVED.indexOf(octet) >= 0) {
                encoded.append((char) octet);
            } else {
                encoded.append('%').append(String.format("%02X", octet));
            }
        }
        return encoded.toString();
    }
}
