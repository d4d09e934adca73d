package kanal.keeping.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanal.catalog.Catalog;
import kanal.catalog.Imported;
import kanal.document.Documents;
import kanal.keeping.accounts.KeeperBrowser.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every keepers' address against the table of who may what. */
@KeepersTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeepersAccessTests {
    @Autowired
    private Gate gate;

    @Autowired
    private Catalog catalog;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping mappings;

    private KeeperBrowser editor;
    private KeeperBrowser owner;

    /** A line of the table. */
    record Row(String method, String address, String asked, String nobody, String editor, String owner) {
        static Row of(String line) {
            String[] columns = line.split("\\s+", 6);
            return new Row(columns[0], columns[1], columns[2], columns[3], columns[4], columns[5]);
        }

        @Override
        public String toString() {
            return method + " " + address;
        }
    }

    static Stream<Row> rows() throws IOException {
        return new ClassPathResource("access/keepers.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Row::of);
    }

    static Stream<Row> posts() throws IOException {
        return rows().filter(row -> row.method().equals("POST") && row.address().startsWith("/admin"));
    }

    @BeforeAll
    void signIn() {
        Imported.into(catalog, Documents.small(), "test", "As it was shipped");
        editor = gate.signedIn(gate.newKeeper(Role.EDITOR).name().value());
        owner = gate.owner();
    }

    @Test
    void isWrittenDownForEveryAddress() throws IOException {
        Set<String> known = rows().map(Row::toString).collect(Collectors.toCollection(TreeSet::new));

        assertThat(addresses()).isEqualTo(known);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isRefusedToPeopleWhoAreNotSignedIn(Row row) {
        KeeperBrowser stranger = gate.browser();
        stranger.get("/login");

        assertThat(outcome(ask(stranger, row))).isEqualTo(row.nobody());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isWhatTheTableSaysForEditors(Row row) {
        assertThat(outcome(ask(editor, row))).isEqualTo(row.editor());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isWhatTheTableSaysForOwners(Row row) {
        assertThat(outcome(ask(owner, row))).isEqualTo(row.owner());
    }

    @ParameterizedTest
    @MethodSource("posts")
    void isRefusedWithoutTheTokenOfTheSession(Row row) {
        KeeperBrowser other = gate.browser();
        other.get("/login");
        KeeperBrowser thief = gate.browser().with(owner.cookie()).withToken(other.token());

        assertThat(gate.browser()
                        .with(owner.cookie())
                        .postWithoutToken(row.asked())
                        .status())
                .isEqualTo(403);
        assertThat(thief.post(row.asked()).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @MethodSource("posts")
    void isRefusedToPostsFromOtherSites(Row row) {
        String body = "_csrf=" + owner.token();

        assertThat(owner.send("POST", row.asked(), body, "Sec-Fetch-Site", "cross-site")
                        .status())
                .isEqualTo(403);
        assertThat(owner.send("POST", row.asked(), body, "Origin", "https://evil.example")
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void answersNoOtherMethodToAnybody(Row row) throws IOException {
        Set<String> known = rows().map(Row::toString).collect(Collectors.toSet());
        Set<String> others = new TreeSet<>(Set.of("GET", "POST", "PUT", "DELETE", "PATCH"));
        others.removeIf(method -> known.contains(method + " " + row.address()));

        for (String method : others) {
            for (KeeperBrowser keeper : List.of(editor, owner, gate.browser())) {
                Answer inBody = keeper.send(method, row.asked(), "_csrf=" + keeper.token());
                Answer inHeader = keeper.send(method, row.asked(), "", "X-CSRF-TOKEN", keeper.token());
                assertThat(List.of(inBody, inHeader)).allSatisfy(answer -> {
                    assertThat(answer.status()).as(method).isIn(302, 403, 404, 405);
                    assertThat(answer.location()).as(method).doesNotStartWith("/admin");
                });
            }
        }
    }

    @Test
    void isRefusedToSignOutWithoutTheTokenOfTheSession() {
        assertThat(gate.browser()
                        .with(owner.cookie())
                        .postWithoutToken("/logout")
                        .status())
                .isEqualTo(403);
        assertThat(owner.get("/admin").status()).isEqualTo(200);
    }

    @Test
    void isRefusedAtAddressesThatDoNotExist() {
        assertThat(outcome(gate.browser().get("/admin/nothing-here"))).isEqualTo("login");
        assertThat(owner.get("/admin/nothing-here").status()).isEqualTo(404);
    }

    private Set<String> addresses() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(KeepersAccessTests::addresses)
                .filter(address -> address.matches("\\w+ /(admin|login|logout)(/.*)?"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> addresses(RequestMappingInfo mapping) {
        Set<RequestMethod> said = mapping.getMethodsCondition().getMethods();
        Set<RequestMethod> methods = said.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : said;
        return mapping.getPatternValues().stream()
                .flatMap(address -> methods.stream().map(method -> method + " " + address));
    }

    private static Answer ask(KeeperBrowser browser, Row row) {
        return row.method().equals("POST") ? browser.post(row.asked()) : browser.get(row.asked());
    }

    private static String outcome(Answer answer) {
        boolean login = answer.status() == 302 && answer.location().equals("/login");
        return login && !answer.whole().uri().getPath().startsWith("/login") ? "login" : "" + answer.status();
    }
}
