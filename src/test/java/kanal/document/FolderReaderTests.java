package kanal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kanal.guide.Channel;
import org.junit.jupiter.api.Test;

/** A document that lies in the files of a folder. */
class FolderReaderTests {
    private static final String MAIL = """
            channels:
              - code: email
                name: {id: "Surel", en: "E-mail"}
                purpose: {id: "Banding", en: "Appeals"}
                addresses:
                  - code: email-menu
                    kind: APP_PATH
                    value: {id: "Menu", en: "Menu"}
                    evidence: {grade: D, source: {id: "Daftar", en: "A list"}, recordedOn: 2026-11-22}
            """;

    private static final String SOCIAL = MAIL.replace("email", "social");

    private final SortedMap<String, String> files = new TreeMap<>(Map.of("provider.yaml", """
                    code: acme
                    name: {id: "Acme", en: "Acme"}
                    """));

    @Test
    void joinsTheListsOfAFoldersFilesInTheOrderOfTheirNames() {
        files.put("channels/020-social.yaml", SOCIAL);
        files.put("channels/010-email.yaml", MAIL);

        assertThat(Document.read("acme", files).channels())
                .extracting(Channel::code)
                .extracting(Object::toString)
                .containsExactly("email", "social");
    }

    @Test
    void refusesAKeyThatTwoFilesGiveAndNamesBoth() {
        files.put("more.yaml", "\nname: {id: \"Lain\", en: \"Else\"}\n");

        assertThat(refused()).hasMessage("acme/provider.yaml, line 2, name: 'name' is in acme/more.yaml already");
    }

    @Test
    void refusesAListBesideTheFolderOfItsName() {
        files.put("channels/010-email.yaml", MAIL);
        files.put("channels.yaml", SOCIAL);

        assertThat(refused())
                .hasMessage(
                        "acme/channels/010-email.yaml, line 1, channels: 'channels' is in acme/channels.yaml already");
    }

    @Test
    void refusesAListInTheFolderOfAnother() {
        files.put("channels/010-email.yaml", MAIL);
        files.put("letters/010-social.yaml", SOCIAL);

        assertThat(refused()).hasMessageContainingAll("acme/letters/010-social.yaml", "acme/channels/010-email.yaml");
    }

    @Test
    void namesTheFileOfAFaultAndTheLineInIt() {
        files.put("channels/010-email.yaml", MAIL);
        files.put("channels/020-social.yaml", SOCIAL + "    immediate: soon\n");

        DocumentException refused = refused();

        assertThat(refused)
                .hasMessage("acme/channels/020-social.yaml, line 10, channels[social].immediate: true or false is"
                        + " expected here");
        assertThat(refused.place()).isEqualTo(List.of("channels", "1", "immediate"));
    }

    @Test
    void namesTheFileOfAReferenceToWhatIsNotThere() {
        files.put("channels/010-email.yaml", MAIL);
        files.put("channels/020-social.yaml", SOCIAL + "    fits: [{problem: payment, suitability: GOOD}]\n");

        assertThat(refused().getMessage()).startsWith("acme/channels/020-social.yaml, line 10, channels[social]");
    }

    @Test
    void namesTheFolderWhereNoFileHasAKeyThatIsNeeded() {
        files.put("provider.yaml", "code: acme\n");

        assertThat(refused()).hasMessage("acme: the key 'name' is missing");
    }

    @Test
    void namesTheFileThatIsNotYaml() {
        files.put("claims.yaml", "claims: [\n");

        assertThat(refused().getMessage()).startsWith("acme/claims.yaml, line 2: this is not YAML");
    }

    private DocumentException refused() {
        return catchThrowableOfType(DocumentException.class, () -> Document.read("acme", files));
    }
}
