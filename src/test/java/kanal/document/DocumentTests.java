package kanal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kanal.guide.Access;
import kanal.guide.Address;
import kanal.guide.ChannelCode;
import kanal.guide.Conditions;
import kanal.guide.Fit;
import kanal.guide.Grade;
import kanal.guide.LocalText;
import kanal.guide.Place;
import kanal.guide.Provider;
import kanal.guide.Region;
import kanal.guide.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

class DocumentTests {
    @Test
    void readsEveryPartOfADocument() {
        Provider acme = Documents.small();

        assertThat(acme.problems().get(0).assumedAccess()).isEqualTo(Access.LOCKED_OUT);
        assertThat(acme.problems().get(1).selfHelp()).isEmpty();
        assertThat(acme.problems().get(1).difference()).isNull();
        Address review = address(acme, "in-app", 0);
        assertThat(review.evidence().grade()).isEqualTo(Grade.A);
        assertThat(review.evidence().seenOn()).isEqualTo(LocalDate.of(2026, 8, 22));
        assertThat(review.evidence().about()).containsExactly(new Region("EEA"), new Region("ID"));
        assertThat(review.conditions().needsOpenApp()).isTrue();
        assertThat(acme.channels().get(0).waits().get(0).high()).isEqualTo(Duration.ofDays(14));
        assertThat(acme.channels().get(0).steps().get(0).text().en()).isEqualTo("Open *Settings*.\nThen tap.");
        assertThat(acme.claims()).hasSize(1);
    }

    @Test
    void takesWhatIsAbsentForEmptyFalseOrForEverybody() {
        Address mail = address(Documents.small(), "email", 0);

        assertThat(mail.conditions()).isEqualTo(Conditions.NONE);
        assertThat(mail.steps()).isEmpty();
        assertThat(mail.evidence().live()).isFalse();
        assertThat(address(Documents.small(), "email", 1).evidence().url()).isNull();
        assertThat(mail.value()).isEqualTo(LocalText.everywhere("help@support.example.com"));
    }

    @ParameterizedTest
    @EnumSource
    void readsWhatItWrote(DocumentFormat format) {
        Provider acme = Documents.small();

        String written = Document.write(acme, format);

        assertThat(Document.read("again", written)).isEqualTo(acme);
        assertThat(Document.write(Document.read("again", written), format)).isEqualTo(written);
    }

    @Test
    void writesYamlForPeople() {
        assertThat(Document.write(Documents.small(), DocumentFormat.YAML))
                .startsWith("code: acme\nname: {id: \"Acme\", en: \"Acme\"}\nbrandWords: [acme, ac]\nplaces:\n  - at: ")
                .contains("\nauthorities:\n  - code: bank\n")
                .contains("value: \"help@support.example.com\"\n")
                .contains("      - low: PT2H\n        high: PT336H\n        basis: REPORTED\n")
                .contains("warnings: [NEVER_SHARE_CODE]\n")
                .doesNotContain("business", "conditions: {}", "null", "&", "!!");
    }

    @Test
    void findsThePlacesOfWhatWasStoredBeforeThereWerePlaces() {
        ObjectNode old =
                (ObjectNode) DocumentShape.MAPPER.readTree(Document.write(Documents.small(), DocumentFormat.JSON));
        old.remove("places");
        ((ObjectNode) old.path("authorities").get(0)).remove("places");

        Provider provider = Document.readAgain("revision 1", old.toString());

        assertThat(provider.places()).extracting(Place::at).containsExactly("support.example.com");
        assertThat(provider.authorities().get(0).places()).extracting(Place::at).containsExactly("@acme");
        assertThatThrownBy(() -> Document.read("an import", old.toString()))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("lies outside");
    }

    @Test
    void readsWhatWasStoredBeforeThereWereDutiesAndAssumedUrgencies() {
        String old = Document.write(Documents.small(), DocumentFormat.JSON);
        assertThat(old).doesNotContain("duty", "assumedUrgency", "selfHelpFirst");

        Provider provider = Document.readAgain("revision 1", old);

        assertThat(provider.problems())
                .allMatch(problem -> problem.urgency() == Urgency.CAN_WAIT && problem.selfHelpFirst() == null);
        assertThat(provider.channels().stream().flatMap(channel -> channel.fits().stream()))
                .isNotEmpty()
                .noneMatch(Fit::duty);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    a key that is unknown|immediate: true|imediate: true|88|channels[bank].imediate|the key 'imediate' is unknown; known here are code, name, purpose
                    a key that is missing|mail: email¶channels|channels|24|problems[payment]|the key 'mail' is missing
                    a key that is there twice|steps:¶      - text: {id: "Buka|pros: []¶    steps:¶      - text: {id: "Buka|49|channels[in-app].pros|the key 'pros' is there twice
                    a lacking language|{id: "Surel", en: "E-mail"}|{id: "Surel"}|69|channels[email].name|the key 'en' is missing
                    a language that is not one of the two|{id: "Surel", en: "E-mail"}|{id: "Surel", en: "E-mail", fr: "x"}|69|channels[email].name.fr|the key 'fr' is unknown
                    an empty language|{id: "Surel", en: "E-mail"}|{id: "Surel", en: " "}|69|channels[email].name|The text lacks its English words
                    a text in one language only|{id: "Surel", en: "E-mail"}|"Surel"|69|channels[email].name|a text in both languages is expected here
                    taps in one language only|{id: "Layar blokir > Ajukan", en: "Ban screen > Request"}|"Ban screen"|56|channels[in-app].addresses[ban-review].value|a text in both languages
                    an alias|mail: email¶channels|mail: *email¶channels|29|problems[payment].mail|anchors and aliases
                    an anchor|mail: email¶channels|mail: &m email¶channels|29|problems[payment].mail|anchors and aliases
                    a tag|mail: email¶channels|mail: !!str email¶channels|29|problems[payment].mail|tags (!) are not read
                    a wrong word|grade: retired|grade: old|82|channels[email].addresses[old-mail].evidence.grade|'old': one of A, B, C, D, contradicted, retired is expected here
                    a wrong word in small letters|suitability: BEST|suitability: best|43|channels[in-app].fits[account-banned].suitability|'best': one of BEST, GOOD, POSSIBLE, LAST_RESORT
                    a number for a word|suitability: BEST|suitability: 1|43|channels[in-app].fits[account-banned].suitability|one of BEST
                    a number for a text|{id: "Surel", en: "E-mail"}|{id: "Surel", en: 1}|69|channels[email].name.en|words in quotes are expected here
                    a word for a number|number: 1|number: "1"|153|claims[1].number|a number is expected here
                    a date that is none|2025-01-31|2025-02-31|77|channels[email].addresses[support-mail].evidence.seenOn|'2025-02-31': a date such as
                    a duration that is none|low: PT2H|low: 2 hours|40|channels[in-app].waits[0].low|'2 hours': a duration such as PT6H
                    a region that is none|about: [EEA, ID]|about: [EEA, XX]|63|channels[in-app].addresses[ban-review].evidence.about[1]|Not a country code
                    a code that is none|code: support-mail|code: Support_Mail|74|channels[email].addresses[Support_Mail].code|Not a code of lower-case letters
                    an e-mail address that is none|"help@support.example.com"|"help@"|76|channels[email].addresses[support-mail]|Not a well-formed EMAIL address: 'help@'
                    a link that is not secure|"https://www.example.com/|"http://www.example.com/|101|channels[bank].addresses[site]|Not a well-formed URL address
                    a source that is not secure|"https://faq.example.com/1|"http://faq.example.com/1|60|channels[in-app].addresses[ban-review].evidence|Not an https address of a source
                    a list that is none|tutorial: [email, in-app]|tutorial: email|22|problems[account-banned].tutorial|a list is expected here
                    a yes that is no boolean|immediate: true|immediate: yes|88|channels[bank].immediate|true or false is expected here
                    a thing that is there twice|code: payment|code: account-banned|14||There is more than one problem 'account-banned'
                    a missing group|group: locked-out¶    name: {id: "P|group: out¶    name: {id: "P|25|problems[payment]|there is no group 'out'
                    a missing article|selfHelp: [wait]|selfHelp: [wait, and-see]|20|problems[account-banned]|there is no article 'and-see'
                    a missing first article|selfHelp: [wait]|selfHelp: [wait]¶    selfHelpFirst: and-see|21|problems[account-banned]|there is no article of this problem 'and-see'
                    a problem for a first article|selfHelp: [wait]|selfHelp: [wait]¶    selfHelpFirst: payment|21|problems[account-banned]|there is no article of this problem 'payment'
                    a missing channel|tutorial: [email, in-app]|tutorial: [email, pigeon]|22|problems[account-banned]|there is no channel 'pigeon'
                    a missing address|{@support-mail}|{@other-mail}|38|channels[in-app]|there is no address 'other-mail'
                    a missing successor|replacedBy: support-mail|replacedBy: newer-mail|83|channels[email].addresses[old-mail]|there is no address 'newer-mail'
                    a missing field|"Nomor saya {phone}."|"Nomor saya {fone}."|147|letters[ban-email].paragraphs|there is no field of this letter 'fone'
                    a missing problem|{problem: account-banned,|{problem: account-bend,|72|channels[email]|there is no problem 'account-bend'
                    """)
    void refusesWithLineAndPath(String what, String right, String wrong, int line, String path, String reason) {
        String text = Documents.smallText();
        String found = right.replace('¶', '\n');
        assertThat(text).contains(found);

        DocumentException refused =
                refused(text.replaceFirst(Pattern.quote(found), Matcher.quoteReplacement(wrong.replace('¶', '\n'))));

        assertThat(refused).as(what).hasMessageContaining(reason);
        assertThat(refused.path()).as(refused.getMessage()).isEqualTo(path == null ? "" : path);
        assertThat(refused.line()).as(refused.getMessage()).isEqualTo(line);
    }

    @Test
    void namesTheDocumentTheLineAndThePathInOneSentence() {
        assertThat(refused(Documents.smallText().replace("mail: email\nchannels", "mail: pigeon\nchannels")))
                .hasMessage("small.yaml, line 29, problems[payment]: there is no channel 'pigeon'");
    }

    @Test
    void refusesWhatIsNoDocumentAtAll() {
        assertThat(refused("")).hasMessage("small.yaml: the document is empty");
        assertThat(refused("just words")).hasMessageContaining("line 1: a document begins with keys");
        assertThat(refused("a: 1\n---\nb: 2")).hasMessageContaining("line 2: there is more than one document");
        assertThat(refused("a: [1,\nb")).hasMessageContaining("this is not YAML");
        assertThat(refused("a: \"\u0007\"")).hasMessageContaining("this is not YAML");
        assertThat(refused("a: \"\\0\"")).hasMessageContaining("line 1, a: the text has control characters");
        assertThat(refused("a: \"\\ud800\"")).hasMessageContaining("small.yaml");
        assertThat(refused("a: [,]")).hasMessageContaining("small.yaml");
        assertThat(refused("a: [~]")).hasMessageContaining("line 1, a[0]: there is nothing in this place");
        assertThat(refused("? [a]\n: b")).hasMessageContaining("a key is a word");
    }

    @Test
    void refusesBombsWithinASecond() {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThat(refused("[".repeat(100_000))).hasMessageContaining("nested too deeply");
            assertThat(refused("{\"a\":".repeat(100_000))).hasMessageContaining("nested too deeply");
            assertThat(refused("- ".repeat(100_000))).hasMessageContaining("nested too deeply");
            assertThat(refused("a".repeat(4_000_001))).hasMessageContaining("at most 4000000 characters");
            assertThat(refused("a: &a [x,x]\nb: [*a,*a]")).hasMessageContaining("anchors and aliases");
        });
    }

    @Test
    void readsJsonAsOtherProgramsWriteIt() {
        String json = Document.write(Documents.small(), DocumentFormat.JSON);

        assertThat(Document.read("a.json", "\uFEFF" + json.replace("\n", "\r\n")))
                .isEqualTo(Documents.small());
        assertThat(Document.read("a.json", json.replace("  ", "\t"))).isEqualTo(Documents.small());
        assertThat(Document.read("a.json", json.replace("/", "\\/").replace("😀", "\\ud83d\\ude00")))
                .isEqualTo(Documents.small());
        assertThat(Document.read("a.json", json.replaceAll("\\s*\n\\s*", ""))).isEqualTo(Documents.small());
    }

    private static DocumentException refused(String text) {
        return catchThrowableOfType(DocumentException.class, () -> Document.read("small.yaml", text));
    }

    private static Address address(Provider provider, String channel, int index) {
        return provider.channel(new ChannelCode(channel))
                .orElseThrow()
                .addresses()
                .get(index);
    }
}
