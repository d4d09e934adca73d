package kanal.letters;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static kanal.letters.LetterSample.APPEAL;
import static kanal.letters.LetterSample.MAILBOX;
import static kanal.letters.LetterSample.letter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.mail.Header;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kanal.guide.Grade;
import kanal.guide.Kind;
import kanal.guide.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTests {
    private static final String NUMBER = "0812 3456 7890";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Budi",
                "Siti & Sons? #1 = 100% + more; \"quoted\" <b>",
                "أحمد 😀 größe ｆｕｌｌ",
                "x?bcc=evil@example.net&to=evil@example.net",
                "x%0D%0ABcc:evil@example.net",
                "x\r\nBcc: evil@example.net\r\n\r\nhidden",
                "evil@example.net, <other@example.net>",
            })
    void comesBackFromItsLinkAndItsFileAsItWas(String name) throws Exception {
        Letter letter = letter(APPEAL, Map.of("phone", NUMBER, "name", name, "details", name));

        assertThat(link(letter.mailto().orElseThrow()))
                .containsExactly(
                        Map.entry("to", "help+desk@support.example.com"),
                        Map.entry("subject", letter.subject()),
                        Map.entry("body", letter.body().replace("\n", "\r\n")));
        assertOnlyTheHeadersOfADraft(letter);
    }

    @Test
    void breaksTheLinesOfItsLinkAsTheStandardSays() {
        assertThat(letter(APPEAL, Map.of("phone", NUMBER)).mailto().orElseThrow())
                .startsWith("mailto:help%2Bdesk@support.example.com?subject=Please%20review%3A%20%2B62%20812-3456-7890"
                        + "&body=Dear%20Example%20team%2C%0D%0A%0D%0AMy%20account");
    }

    @Test
    void keepsATypedLineBreakOutOfTheSubject() throws Exception {
        Letter letter = new Letter(
                MAILBOX,
                "Help\r\nBcc: evil@example.net",
                List.of(new Letter.Paragraph("a\n\n.\nb", "")),
                List.of(),
                List.of(),
                Language.EN);

        assertThat(parsed(letter.eml()).getAllRecipients()).hasSize(1);
        assertThat(letter.subject()).isEqualTo("Help Bcc: evil@example.net");
        assertOnlyTheHeadersOfADraft(letter);
    }

    @Test
    void givesALinkBelow1900BytesOrNoneAndSaysSo() {
        int plain = letter(APPEAL, Map.of("phone", NUMBER, "details", "x"))
                .mailto()
                .orElseThrow()
                .length();
        Letter longest = letter(APPEAL, Map.of("phone", NUMBER, "details", "x".repeat(1_900 - plain)));
        Letter tooLong = letter(APPEAL, Map.of("phone", NUMBER, "details", "x".repeat(1_901 - plain)));

        assertThat(longest.mailto().orElseThrow().getBytes(UTF_8)).hasSize(1_899);
        assertThat(longest.warnings()).isEmpty();
        assertThat(tooLong.mailto()).isEmpty();
        assertThat(tooLong.warnings()).containsExactly(LetterWarning.TOO_LONG_FOR_MAIL_LINK);
        assertThat(tooLong.eml()).isNotEmpty();
    }

    @Test
    void countsTheBytesOfTheLinkNotTheCharactersOfTheLetter() {
        assertThat(letter(APPEAL, Map.of("phone", NUMBER, "details", "ع".repeat(300)))
                        .mailto())
                .isEmpty();
    }

    @Test
    void isAMailOnlyWithAConfirmedMailbox() {
        Letter post = new Letter(
                LetterSample.address("handle", Kind.HANDLE, "@example", Grade.A),
                "Help",
                List.of(),
                List.of(),
                List.of(),
                Language.ID);

        assertThat(post.isMail()).isFalse();
        assertThat(post.mailto()).isEmpty();
        assertThatIllegalStateException().isThrownBy(post::eml).withMessageContaining("No e-mail address");
        assertThat(post.text()).isEqualTo("Kepada: @example\nSubjek: Help\n\n\n");
    }

    @Test
    void isPlainTextWithAddressSubjectAndBody() {
        Letter letter = letter(APPEAL, Map.of("phone", NUMBER));
        assertThat(letter.text())
                .isEqualTo("To: help+desk@support.example.com\nSubject: " + letter.subject() + "\n\n" + letter.body()
                        + "\n");
    }

    @Test
    void writesAFileThatIsAsciiWithLinesOfTheStandardsLength() {
        byte[] file = letter(APPEAL, Map.of("phone", NUMBER, "name", "أحمد 😀", "details", "long ".repeat(300)))
                .eml();
        String text = new String(file, US_ASCII);

        assertThat(text).isEqualTo(new String(file, UTF_8)).doesNotContainPattern("[^\r]\n|\r[^\n]");
        assertThat(text.split("\r\n")).allMatch(line -> line.length() <= 998);
    }

    /** What a mail program makes of the file: these headers and no others, and the body as it was. */
    private static void assertOnlyTheHeadersOfADraft(Letter letter) throws Exception {
        MimeMessage message = parsed(letter.eml());

        assertThat(Collections.list(message.getAllHeaders()).stream().map(Header::getName))
                .containsExactlyInAnyOrder(
                        "To", "Subject", "X-Unsent", "MIME-Version", "Content-Type", "Content-Transfer-Encoding");
        assertThat(message.getAllRecipients())
                .extracting(Object::toString)
                .containsExactly("help+desk@support.example.com");
        assertThat(message.getRecipients(Message.RecipientType.TO)).hasSize(1);
        assertThat(message.getHeader("X-Unsent")).containsExactly("1");
        assertThat(message.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(message.getSubject()).isEqualTo(letter.subject());
        assertThat(message.getContent()).isEqualTo(letter.body().replace("\n", "\r\n") + "\r\n");
    }

    private static MimeMessage parsed(byte[] file) throws Exception {
        return new MimeMessage(null, new ByteArrayInputStream(file));
    }

    /** A strict reader of RFC 6068 links: refuses what needs guessing, decodes each value once. */
    private static Map<String, String> link(String link) {
        assertThat(link).matches("mailto:[A-Za-z0-9._~%-]+@[A-Za-z0-9.-]+\\?[a-z]+=[^&=?]*(&[a-z]+=[^&=?]*)*");
        assertThat(link).matches("(?:[A-Za-z0-9._~:@?&=-]|%[0-9A-F]{2})+");
        Map<String, String> parts = new LinkedHashMap<>();
        int query = link.indexOf('?');
        parts.put("to", decoded(link.substring("mailto:".length(), query)));
        for (String header : link.substring(query + 1).split("&", -1)) {
            int equals = header.indexOf('=');
            assertThat(parts.put(header.substring(0, equals), decoded(header.substring(equals + 1))))
                    .isNull();
        }
        return parts;
    }

    private static String decoded(String value) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) == '%') {
                octets.write(Integer.parseInt(value.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                octets.write(value.charAt(i));
            }
        }
        return octets.toString(UTF_8);
    }
}
