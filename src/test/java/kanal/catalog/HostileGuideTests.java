package kanal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Header;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import kanal.document.Documents;
import kanal.document.PartKey;
import kanal.document.PartKind;
import kanal.document.ProviderTree;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import kanal.keeping.accounts.Gate;
import kanal.keeping.accounts.KeeperBrowser;
import kanal.keeping.accounts.KeeperBrowser.Answer;
import kanal.keeping.accounts.KeeperPage;
import kanal.keeping.accounts.KeepersTest;
import kanal.keeping.editor.Hostile;
import kanal.keeping.editor.Inert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;

/** A guide with something hostile in every field that takes it: all that anybody reads of it stays text. */
@KeepersTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class HostileGuideTests {
    private static final ProviderCode ACME = new ProviderCode("acme");
    private static final String ALL = String.join(" ", Hostile.MARKUP);

    @Autowired
    private Gate gate;

    @Autowired
    private Catalog catalog;

    @AfterEach
    void beginAgain() {
        Imported.into(catalog, Documents.small(), "test", "As it was");
    }

    /** Templates of letters take no braces but those of their fields. */
    static Stream<List<String>> poisons() {
        return Stream.of(
                List.of(ALL, "\"><svg/onload=alert(1)><script>alert(1)</script>", "data:text/html,x"),
                List.of("javascript:alert(1)"),
                List.of(Hostile.HEADER, "Halo Bcc: x@example.com"));
    }

    @ParameterizedTest
    @MethodSource("poisons")
    void isTextOnEveryPage(List<String> poison) {
        poison(poison);

        Set<String> pages = walk(gate.browser(), List.of("/id", "/en"));
        Set<String> keepers = walk(gate.owner(), List.of("/admin", "/admin/proposals", "/admin/suggestions"));

        assertThat(pages)
                .contains("/id/acme/account-banned/email", "/en/acme/help/wait", "/en/acme/channels")
                .hasSizeGreaterThan(20);
        assertThat(keepers)
                .contains("/admin/catalog/acme/letter/ban-email", "/admin/history/1/catalog", "/admin/work")
                .hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("poisons")
    void addsNothingToALetter(List<String> poison) throws Exception {
        poison(poison);
        KeeperBrowser browser = gate.browser();

        for (String language : List.of("id", "en")) {
            String path = "/" + language + "/acme/account-banned/email/letter";
            KeeperPage page = page(browser.postWithoutToken(path, letter("")));
            assertThat(page.status()).isEqualTo(200);
            Inert.check(path, page);
            assertThat(page.elements("a").map(link -> link.getAttribute("href")))
                    .filteredOn(link -> link.startsWith("mailto:"))
                    .isNotEmpty()
                    .allMatch(
                            link -> link.matches("mailto:help@support\\.example\\.com(\\?subject=[^&]+&body=[^&]+)?"));
            Answer file = browser.postWithoutToken(path, letter("eml"));
            MimeMessage mail = new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(file.body().getBytes(StandardCharsets.UTF_8)));
            assertThat(Collections.list(mail.getAllHeaders()))
                    .extracting(Header::getName)
                    .containsExactlyInAnyOrder(
                            "To", "Subject", "MIME-Version", "Content-Type", "Content-Transfer-Encoding", "X-Unsent");
            assertThat(mail.getAllRecipients()).hasSize(1);
        }
    }

    /** Its fields, its address and its note, and what somebody suggested. */
    private void poison(List<String> values) {
        Provider poisoned = Hostile.everywhere(openMailbox(), values);
        assertThat(poisoned).isNotEqualTo(openMailbox());
        String line = values.get(0).lines().findFirst().orElseThrow();
        catalog.change(new Edit(ACME, "olga", line, current -> poisoned));
        gate.browser()
                .postWithoutToken(
                        "/en/acme/account-banned/email/suggestion", "about", "another", "contact", line, "seen", line);
    }

    private static Provider openMailbox() {
        ProviderTree tree = ProviderTree.of(Documents.small());
        PartKey mail = new PartKey(PartKind.ADDRESS, "support-mail");
        tree.put(mail, tree.part(mail).orElseThrow().without("stopped"));
        return tree.toProvider();
    }

    private static String[] letter(String format) {
        return new String[] {
            "field.phone",
            "+44 7700 900123",
            "field.ownNumber",
            "true",
            "field.screen",
            "review-button",
            "format",
            format
        };
    }

    /** Every page that links lead to from there. */
    private static Set<String> walk(KeeperBrowser browser, List<String> from) {
        Deque<String> ahead = new ArrayDeque<>(from);
        Set<String> seen = new HashSet<>();
        while (!ahead.isEmpty()) {
            String path = ahead.pop();
            if (isPage(path) && from.stream().anyMatch(path::startsWith) && seen.add(path)) {
                KeeperPage page = page(browser.get(path));
                assertThat(page.status()).as(path).isEqualTo(200);
                Inert.check(path, page);
                page.elements("a")
                        .map(link -> link.getAttribute("href").replaceFirst("#.*", ""))
                        .filter(link -> link.startsWith("/"))
                        .forEach(ahead::push);
            }
        }
        return seen;
    }

    /** And no file, nor the same in the other language, which is another walk. */
    private static boolean isPage(String path) {
        return !path.contains("/export/") && !path.endsWith(".yaml") && !path.contains("lang=");
    }

    private static KeeperPage page(Answer answer) {
        return new KeeperPage(answer.status(), answer.location(), answer.body());
    }
}
