package kanal.keeping.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanal.catalog.Catalog;
import kanal.document.Documents;
import kanal.document.PartKind;
import kanal.document.ProviderTree;
import kanal.keeping.accounts.KeeperPage;
import kanal.keeping.accounts.KeeperPage.Form;
import kanal.keeping.accounts.KeepersTest;
import kanal.keeping.accounts.MockKeeper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.web.servlet.MockMvc;

/** Every form of the editor with something hostile in all of its fields: shown again as text, and nothing typed is lost. */
@KeepersTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
public class HostileFormsTests {
    private static final String HOME = "/admin/catalog/acme/";
    private static final Set<String> TYPED = Set.of("text", "url", "number", "date");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Catalog catalog;

    private MockKeeper ani;

    @BeforeEach
    void signIn() {
        ani = new MockKeeper(mvc, "ani", "en");
    }

    /** One of each kind, as it is and new, and every other way to change something. */
    public static List<String> forms() {
        ProviderTree tree = ProviderTree.of(Documents.small());
        List<String> forms = new ArrayList<>();
        for (PartKind kind : PartKind.values()) {
            if (kind.hasForm()) {
                forms.add(tree.keys(kind).get(0).toString());
            }
            if (kind.hasForm() && kind != PartKind.PROVIDER) {
                forms.add(kind + "/new" + (kind == PartKind.ADDRESS ? "?in=email" : ""));
            }
        }
        forms.addAll(List.of("address/support-mail", "address/site", "address/site/confirm", "article/wait/confirm"));
        forms.addAll(
                List.of("address/site/stop", "channel/email/stop", "channel/email/retire", "problem/payment/retire"));
        forms.addAll(List.of("address/handle/replace", "address/handle/retire"));
        return forms;
    }

    static Stream<String> values() {
        return Stream.of(
                String.join(" ", Hostile.MARKUP),
                "javascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                Hostile.HEADER,
                "java\tscript:alert(1)",
                "a\u202eb",
                "a\u0000b",
                "a\ud800b",
                "x".repeat(10_000));
    }

    @ParameterizedTest
    @MethodSource("values")
    void showsWhatWasTypedAgainAsText(String value) {
        long before = catalog.published().revision();
        for (String path : forms()) {
            KeeperPage page = ani.open(HOME + path);
            Form form = page.form();
            Set<String> names = typed(page);
            assertThat(names).as(path).isNotEmpty();
            for (String name : names) {
                form = form.with(name, value);
            }

            KeeperPage answer = ani.press(form.with("note", value), "preview");

            // Where there is nothing but texts, markup is one
            assertThat(answer.status()).as(path).isIn(200, 422);
            Inert.check(path, answer);
            Form again = answer.form();
            assertThat(names)
                    .as(path)
                    .allSatisfy(name -> assertThat(plain(again.value(name))).isEqualTo(plain(value)));
        }
        assertThat(catalog.published().revision()).isEqualTo(before);
    }

    /** What a person can type into. */
    private static Set<String> typed(KeeperPage page) {
        return Stream.concat(
                        page.elements("textarea"),
                        page.elements("input").filter(input -> TYPED.contains(input.getAttribute("type"))))
                .map(field -> field.getAttribute("name"))
                .filter(name -> name.startsWith("p."))
                .collect(Collectors.toSet());
    }

    /** As far as HTML can say it, and however codes of countries are parted. */
    private static String plain(String text) {
        return text.replaceAll("[\\s,;\\p{Cntrl}\\p{Cs}\ufffd?]", "");
    }
}
