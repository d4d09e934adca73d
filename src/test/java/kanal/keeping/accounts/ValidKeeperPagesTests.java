package kanal.keeping.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kanal.audit.AuditEvent;
import kanal.finder.pages.ValidHtml;
import kanal.guide.Language;
import kanal.keeping.accounts.KeeperBrowser.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** The keepers' pages are valid HTML, with a sentence in every language for whatever they may have to say. */
@KeepersTest
class ValidKeeperPagesTests {
    @Autowired
    private Gate gate;

    @Autowired
    private MessageSource messages;

    @Test
    void areValidHtml() {
        ValidHtml valid = new ValidHtml();
        KeeperBrowser owner = gate.owner();
        List<Answer> pages = List.of(
                gate.browser().get("/login?refused"),
                gate.browser().get("/login?bye"),
                owner.get("/admin"),
                owner.get("/admin/audit"),
                owner.get("/admin/account"),
                owner.post("/admin/account", "old", "x", "password", "x", "again", "y"),
                owner.get("/admin/keepers"),
                owner.post("/admin/keepers", "name", "\"<b>", "password", "x"),
                owner.get("/admin/refused"));

        for (Answer page : pages) {
            assertThat(valid.errors(page.body()))
                    .as(page.body())
                    // The template engine writes the token's field so
                    .allMatch(finding -> finding.contains("Trailing slash on void elements"));
        }
    }

    @Test
    void haveASentenceForEverything() {
        for (Language language : Language.values()) {
            keys().forEach(key -> assertThat(messages.getMessage(key, null, "", language.locale()))
                    .as(key)
                    .isNotBlank());
        }
    }

    private static Stream<String> keys() {
        return Stream.of(AuditEvent.values(), KeeperRefusal.values(), Role.values())
                .flatMap(Stream::of)
                .map(code -> code.getDeclaringClass().getSimpleName() + "." + code.name());
    }
}
