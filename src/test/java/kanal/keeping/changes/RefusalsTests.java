package kanal.keeping.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kanal.document.Document;
import kanal.document.DocumentException;
import kanal.document.Documents;
import kanal.guide.Refusal;
import kanal.guide.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Why something is refused, in the keeper's language and without the document's own words. */
class RefusalsTests {
    /** What is replaced in the small document, by what. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            code: acme | code: check
            help@support.example.com | help@@support.example.com
            "+62 21 500" | {id: "+62 21 500", en: "+62 21 501"}
            url: "https://faq.example.com/1" | url: "http://faq.example.com/1"
            url: "https://faq.example.com/1" | url: "https://faq.example.com/a b"
            url: "https://faq.example.com/1" | url: [1]
            seenOn: 2025-01-31, recordedOn: 2026-11-22 | live: false
            seenOn: 2026-08-22}} | live: true, recordedOn: 2026-11-22}}
            countries: [ID, SG] | countries: [ID, XX]
            low: PT6H | low: soon
            low: PT6H | low: [PT6H]
            low: PT6H | low: PT9999H
            seenOn: 2025-01-31 | seenOn: yesterday
            seenOn: 2025-01-31 | seenOn: [2025-01-31]
            grade: contradicted | grade: Z
            grade: contradicted | grade: [Z]
            evidence: {grade: A, source: {id: "Pusat Bantuan", en: "Help Centre"}, seenOn: 2026-08-22}\\n  - at | evidence: A\\n  - at
            number: 1 | number: 0
            number: 1 | number: one
            verdict: outdated | verdict: {}
            code: banned-chats | code: Banned Chats
            code: banned-chats | code: {}
            code: ban-email | code: Ban
            code: ownNumber | code: own-number
            code: NEVER_SHARE_CODE | code: never
            "Appeal {phone}" | "Appeal {screen}"
            "Appeal {phone}" | "Appeal {nobody}"
            "Appeal {phone}" | "Appeal\\x0a{phone}"
            is: review-button | is: nothing
            mail: email | mail: fax
            {@support-mail} | {@nobody}
            group: locked-out | group: nowhere
            code: hotline | code: card
            "Be brief." | "Be\\u200bbrief."
            "Be brief." | " "
            {id: "Satu kali.", en: "Once only."} | {id: "Satu kali."}
            {id: "Satu kali.", en: "Once only."} | {en: "Once only."}
            {id: "Satu kali.", en: "Once only."} | "Once only."
            fields: [phone, ownNumber, screen] | fields: [phone, screen]
            type: statement | type: choice
            at: "chat.example.com" | at: "Chat"
            at: "chat.example.com" | at: "www.example.com"
            at: "example.com" | at: "gmail.com"
            at: "example.com" | at: "example.org"
            evidence: {grade: A, source: {id: "Pusat Bantuan", en: "Help Centre"}, seenOn: 2026-08-22}\\n  - at | evidence: {grade: D, source: {id: "P", en: "H"}, seenOn: 2026-08-22}\\n  - at
            code: acme | code: acme\\norder: 0
            code: acme | code: acme\\norder: first
            brandWords: [acme, ac] | brandWords: [Acme]
            brandWords: [acme, ac] | brandWords: acme
            tips: | instead: email\\n    tips:
            harmful: true | harmful: maybe
            harmful: true | harmful: true\\n    harmful: true
            harmful: true | harmles: true
            harmful: true | harmful: *x
            harmful: true | harmful: !x true
            subject: | subjects:
            """)
    void areToldInTheKeepersLanguage(String old, String written) {
        String before = lines(old);
        assertThat(Documents.smallText()).contains(before);
        DocumentException refused = refusal(Documents.smallText().replace(before, lines(written)));

        for (String language : List.of("id", "en")) {
            assertThat(refused.refusal().rule()).isNotEqualTo(Rule.OTHER);
            assertThat(KeeperWords.in(language).refusal(refused.refusal()))
                    .isNotEqualTo(refused.refusal().sentence())
                    .doesNotContain("null", "{0}", "'");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "{", "a: 1\n---\nb: 2"})
    void areToldOfWhatIsNoDocumentToo(String text) {
        DocumentException refused = refusal(text);

        assertThat(KeeperWords.in("id").refusal(refused.refusal()))
                .isNotEqualTo(refused.refusal().sentence());
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void areWordedInBothLanguagesWhateverTheRule(Rule rule) {
        Refusal refusal = rule.by("one", "two");

        assertThat(List.of("id", "en"))
                .extracting(language -> KeeperWords.in(language).refusal(refusal))
                .doesNotHaveDuplicates()
                .allSatisfy(words -> assertThat(words).isNotBlank().doesNotContain("{", "%s", "''"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            channels[email].addresses[support-mail] | Jalur: email › Alamat: support-mail | Channel: email › Address: support-mail
            channels[email].steps[1].text.en | Jalur: email › Langkah 2 › Teks › Bahasa Inggris | Channel: email › Step 2 › Text › English
            places[chat.example.com] | Tempat alamatnya berada › chat.example.com | Places in which the addresses lie › chat.example.com
            claims[1].finding.id | Pernyataan tutorial: 1 › Temuan › Bahasa Indonesia | Tutorial claim: 1 › Finding › Indonesian
            letters[ban-email].fields[0] | Surat: ban-email › Isian 1 | Letter: ban-email › Field 1
            code | Kode | Code
            """)
    void areToldWithThePlaceInWords(String path, String indonesian, String english) {
        assertThat(Whereabouts.of(path, KeeperWords.in("id"))).isEqualTo(indonesian);
        assertThat(Whereabouts.of(path, KeeperWords.in("en"))).isEqualTo(english);
    }

    private static DocumentException refusal(String text) {
        try {
            Document.read("small.yaml", text);
        } catch (DocumentException refused) {
            return refused;
        }
        throw new AssertionError("It is taken");
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n");
    }
}
