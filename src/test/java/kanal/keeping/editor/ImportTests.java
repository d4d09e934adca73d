package kanal.keeping.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kanal.catalog.Catalog;
import kanal.catalog.History;
import kanal.catalog.Imported;
import kanal.catalog.NodesTests;
import kanal.document.Document;
import kanal.document.DocumentFormat;
import kanal.document.Documents;
import kanal.document.RandomProvider;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import kanal.keeping.accounts.Gate;
import kanal.keeping.accounts.KeeperBrowser;
import kanal.keeping.accounts.KeeperBrowser.Answer;
import kanal.keeping.accounts.KeeperPage;
import kanal.keeping.accounts.KeeperPage.Form;
import kanal.keeping.accounts.KeepersTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** Documents out and in, as an owner does it. */
@KeepersTest
@DirtiesContext
class ImportTests {
    private static final ProviderCode ACME = new ProviderCode("acme");
    private static final byte[] NO_FILE = {};

    @Autowired
    private Gate gate;

    @Autowired
    private Catalog catalog;

    @Autowired
    private History history;

    @LocalServerPort
    private int port;

    private KeeperBrowser olga;
    private long before;

    @BeforeEach
    void signIn() {
        Imported.into(catalog, Documents.small(), "test", "back to the start");
        before = catalog.published().revision();
        olga = gate.owner();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "json"})
    void changeNothingWhenTheyComeBackAsTheyWent(String format) {
        Answer exported = olga.get("/admin/catalog/acme/export/" + format);
        assertThat(exported.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"acme-" + before + "." + format + "\"");
        olga.get("/admin/import");

        Answer file = olga.upload("/admin/import", bytes(exported.body()), "for", "acme");
        Answer pasted = olga.upload("/admin/import", NO_FILE, "for", "acme", "text", exported.body());

        for (Answer calm : List.of(file, pasted)) {
            assertThat(calm.status()).isEqualTo(200);
            assertThat(calm.body())
                    .contains("role=\"status\">Nothing is different.")
                    .doesNotContain("role=\"alert\"");
        }
        assertThat(catalog.published().revision()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void areWhatTheyWereWhateverTheySay(long seed) {
        Provider wanted = new RandomProvider(seed).next("acme");
        for (DocumentFormat format : DocumentFormat.values()) {
            Imported.into(catalog, Documents.small(), "test", "back to the start");

            Answer saved = saved(previewed("acme", Document.write(wanted, format)), "All of it");

            assertThat(saved.status()).as(saved.body()).isEqualTo(303);
            assertThat(catalog.published().provider(ACME)).contains(wanted);
            assertThat(Document.read(
                            "again", olga.get("/admin/catalog/acme/export/yaml").body()))
                    .isEqualTo(wanted);
        }
    }

    @Test
    void showWhatDiffersAndItsEffectAndBecomeOneRevision() {
        String text = Documents.smallText().replace("help@support.example.com", "new@support.example.com");

        Answer preview = previewed("acme", text);

        assertThat(page(preview).text())
                .contains("Import of Acme (acme)", "help@support.example.com", "new@support.example.com")
                .contains("What it does to people");
        assertThat(catalog.published().revision()).isEqualTo(before);
        Answer nameless = saved(preview, " ");
        assertThat(nameless.status()).isEqualTo(422);
        assertThat(page(nameless).text()).contains("Write why first");
        Answer saved = saved(nameless, "They moved");
        assertThat(saved.location()).isEqualTo("/admin/catalog?saved=" + (before + 1));
        assertThat(history.revision(before + 1)).hasValueSatisfying(revision -> {
            assertThat(revision.author()).isEqualToIgnoringCase(Gate.OWNER);
            assertThat(revision.note()).isEqualTo("They moved");
        });
    }

    @Test
    void areLookedAtOnceMoreWhenSomebodyChangedTheProviderMeanwhile() {
        Answer preview = previewed("acme", Documents.smallText().replace("\"Acme\"", "\"Akme\""));
        catalog.change(NodesTests.edit("meanwhile@support.example.com"));

        Answer again = saved(preview, "A new name");

        assertThat(again.status()).isEqualTo(409);
        assertThat(page(again).text()).contains("meanwhile@support.example.com");
        assertThat(catalog.published().revision()).isEqualTo(before + 1);
        assertThat(saved(again, "A new name").status()).isEqualTo(303);
    }

    @Test
    void canBringInANewProvider() {
        Provider fresh = new RandomProvider(9).next("fresh");

        assertThat(saved(previewed("", Document.write(fresh, DocumentFormat.YAML)), "One more")
                        .status())
                .isEqualTo(303);

        assertThat(catalog.published().provider(new ProviderCode("fresh"))).contains(fresh);
    }

    @Test
    void areRefusedWhereTheyAreAnotherProviders() {
        assertThat(page(previewed("", Documents.smallText())).text())
                .contains("This document is of acme, which is there already.");
        assertThat(page(previewed("acme", Documents.smallText().replace("code: acme", "code: other")))
                        .text())
                .contains("This document is of other, and you chose acme.");
        assertThat(catalog.published().revision()).isEqualTo(before);
    }

    static Stream<Arguments> broken() {
        String small = Documents.smallText();
        StringBuilder bomb = new StringBuilder("a: &a [x, x]\n");
        for (char c = 'b'; c < 'k'; c++) {
            char last = (char) (c - 1);
            bomb.append("%c: &%c [*%c, *%c, *%c, *%c]\n".formatted(c, c, last, last, last, last));
        }
        return Stream.of(
                Arguments.of("aliases", bytes(bomb.toString()), "Line 1, a: References (&amp; and *) are not read."),
                Arguments.of("a key twice", bytes("code: a\ncode: b\n"), "Line 2, code: “code” is there twice."),
                Arguments.of(
                        "an unknown key",
                        bytes(small.replace("immediate: true", "imediate: true")),
                        "channels[bank].imediate: “imediate” is not known here. Known are: code, name"),
                Arguments.of("deep JSON", bytes("{\"a\":".repeat(100_000)), "This is nested too deeply."),
                Arguments.of("deep lists", bytes("[".repeat(100_000)), "This is nested too deeply."),
                Arguments.of("a tag", bytes("code: !!java.net.URL [x]\n"), "Line 1, code: Types (!) are not read."),
                Arguments.of(
                        "wrong encoding",
                        small.replace("\"Surel\"", "\"Sürel\"").getBytes(StandardCharsets.ISO_8859_1),
                        "This is not text in UTF-8."),
                Arguments.of("UTF-16", small.getBytes(StandardCharsets.UTF_16), "This is not text in UTF-8."),
                Arguments.of(
                        "packed",
                        new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0},
                        "Line 1: This is not text in UTF-8."),
                Arguments.of("NUL", bytes("code: \"a\u0000\""), "This is neither YAML nor JSON: "),
                Arguments.of("half a character", bytes("code: \"\\ud800\""), "code"),
                Arguments.of("nothing", NO_FILE, "Choose a file, or paste a document."),
                Arguments.of("other data", bytes("[1, 2]"), "Line 1: This is not one document"),
                Arguments.of(
                        "a million and one", bytes("a".repeat(1_000_001)), "it may have 1000000 characters at most"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void areRefusedInAMomentWithThePlaceAndChangeNothing(String what, byte[] file, String reason) {
        olga.get("/admin/import");
        long start = System.nanoTime();

        Answer answer = olga.upload("/admin/import", file, "for", "acme");

        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(what).isLessThan(Duration.ofSeconds(3));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(reason);
        assertThat(catalog.published().revision()).isEqualTo(before);
    }

    @Test
    void areRefusedInTheKeepersLanguage() {
        olga.get("/admin/import?lang=id");

        assertThat(olga.upload("/admin/import", bytes("code: a\ncode: b\n"), "for", "acme")
                        .body())
                .contains("Baris 2, code: “code” ada dua kali.");
        olga.get("/admin/import?lang=en");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 10, 50})
    void areNotEvenReadWhenTheyAreTooLarge(int megabytes) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(2_000);
            OutputStream out = socket.getOutputStream();
            out.write(bytes("POST /admin/import HTTP/1.1\r\nHost: localhost\r\nCookie: " + olga.cookie()
                    + "\r\nAccept: text/html\r\nAccept-Language: en\r\nConnection: close\r\n"
                    + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: " + megabytes * 1_000_000
                    + "\r\n\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n"));
            out.flush();
            StringBuilder answer = new StringBuilder();
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            while (answer.indexOf("</main>") < 0) {
                answer.append(in.readLine()).append('\n');
            }

            assertThat(answer.toString()).startsWith("HTTP/1.1 413").contains("1,100 kB");
        }
    }

    @Test
    void areNotUnpacked() {
        Answer answer = olga.send(
                "POST",
                "/admin/import",
                "\u001f\u008b\u0008",
                "Content-Encoding",
                "gzip",
                "X-CSRF-TOKEN",
                olga.token());

        assertThat(answer.status()).isBetween(400, 499);
    }

    private Answer previewed(String target, String text) {
        olga.get("/admin/import");
        return olga.upload("/admin/import", bytes(text), "for", target);
    }

    /** Sends the last form as a browser would. */
    private Answer saved(Answer preview, String note) {
        Form form = page(preview).form().with("note", note).with("do", "save");
        List<String> fields = new ArrayList<>();
        form.values().forEach((name, values) -> {
            if (!name.isEmpty() && !name.equals("_csrf")) {
                fields.addAll(List.of(name, values.get(0).replaceAll("\r?\n", "\r\n")));
            }
        });
        return olga.upload(form.action(), NO_FILE, fields.toArray(String[]::new));
    }

    private static KeeperPage page(Answer answer) {
        return new KeeperPage(answer.status(), answer.location(), answer.body());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
