package kanal.finder.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import kanal.KanalTest;
import kanal.catalog.Catalog;
import kanal.finder.frame.SiteSettings;
import kanal.guide.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3c.dom.NodeList;

/** Every link on every page, and what search engines are told. */
@KanalTest
class WalkPageTests {
    @LocalServerPort
    private int port;

    @Autowired
    private Catalog catalog;

    @Autowired
    private SiteSettings site;

    private Walk walk;

    @BeforeEach
    void walk() {
        walk = Walk.through(port);
    }

    @Test
    void everyLinkLeadsToAPage() {
        assertThat(walk.statuses())
                .hasSizeGreaterThan(100)
                .allSatisfy((path, status) -> assertThat(status).as(path).isEqualTo(200));
    }

    @Test
    void everyProblemIsReachedFromTheHomePageInOneTap() {
        for (String language : List.of("id", "en")) {
            List<String> problems = catalog.published().providers().get(0).problems().stream()
                    .map(Problem::code)
                    .map(code -> "/" + language + "/whatsapp/" + code)
                    .toList();
            assertThat(walk.page("/" + language).links()).containsAll(problems);
        }
    }

    /** Blackmail, harassment, a harmful app, an imitator and a number that was somebody's have no problem of their own. */
    @ParameterizedTest
    @ValueSource(strings = {"", "/whatsapp/other"})
    void everyDangerWithoutAProblemIsOneTapAwayFrom(String from) {
        for (String language : List.of("id", "en")) {
            assertThat(walk.page("/" + language + from).links())
                    .contains(Stream.of(
                                    "video-blackmail",
                                    "harassment",
                                    "harmful-app",
                                    "impersonation",
                                    "recycled-number",
                                    "fake-support")
                            .map(article -> "/" + language + "/whatsapp/help/" + article)
                            .toArray(String[]::new));
        }
    }

    @Test
    void everyPlaceOnAPageThatALinkNamesIsThere() {
        for (Page page : walk.pages()) {
            assertThat(page.links())
                    .filteredOn(link -> link.contains("#"))
                    .as(page.path())
                    .allSatisfy(link -> {
                        String path = link.startsWith("#") ? page.path() : link.replaceFirst("#.*", "");
                        assertThat(walk.page(path).ids()).contains(link.replaceFirst(".*#", ""));
                    });
        }
    }

    @Test
    void everyPageHasATitleAndADescriptionOfItsOwn() {
        for (String language : List.of("id", "en")) {
            List<Page> pages = walk.pages().stream()
                    .filter(page -> page.path().startsWith("/" + language))
                    .toList();
            assertThat(pages).allMatch(page -> page.language().equals(language));
            assertThat(pages).extracting(Page::title).doesNotHaveDuplicates().noneMatch(String::isBlank);
            assertThat(pages)
                    .extracting(Page::description)
                    .doesNotHaveDuplicates()
                    .noneMatch(String::isBlank);
        }
    }

    @Test
    void everyListedPageNamesItselfAndItsTwinInTheOtherLanguage() {
        for (Page page : listed()) {
            String rest = page.path().substring(3);
            assertThat(page.related("canonical", "")).as(page.path()).containsExactly(url(page.path()));
            assertThat(page.related("alternate", "id")).containsExactly(url("/id" + rest));
            assertThat(page.related("alternate", "en")).containsExactly(url("/en" + rest));
            assertThat(page.related("alternate", "x-default")).containsExactly(url("/id" + rest));
            assertThat(walk.statuses()).containsKeys("/id" + rest, "/en" + rest);
        }
    }

    @Test
    void theOtherLanguageIsOneTapAwayInTheSameSituation() {
        String query = "?platform=android&access=open&urgency=soon&country=MY&tried=in-app:3&tried=email";
        for (String path : List.of("/whatsapp/account-banned", "/whatsapp/account-banned/email")) {
            Page page = new Page(
                    path, new PageRequests(port).get("/id" + path + query).body());

            assertThat(page.links()).contains("/en" + path + query);
            assertThat(page.related("canonical", "")).containsExactly(url("/id" + path));
        }
    }

    @Test
    void theListUnderTheProvidersNamePointsToTheHomePage() {
        Page page = new Page(
                "/id/whatsapp", new PageRequests(port).get("/id/whatsapp").body());

        assertThat(page.related("canonical", "")).containsExactly(url("/id"));
    }

    @Test
    void theSitemapListsEveryPageThatIsToBeFound() throws Exception {
        byte[] xml = new PageRequests(port).get("/sitemap.xml").body().getBytes(StandardCharsets.UTF_8);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        NodeList places = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getElementsByTagNameNS("http://www.sitemaps.org/schemas/sitemap/0.9", "loc");
        List<String> urls = IntStream.range(0, places.getLength())
                .mapToObj(i -> places.item(i).getTextContent())
                .toList();

        assertThat(urls).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(urls))
                .isEqualTo(new TreeSet<>(
                        listed().stream().map(page -> url(page.path())).toList()));
    }

    private List<Page> listed() {
        return walk.pages().stream()
                .filter(page -> !page.related("canonical", "").isEmpty())
                .toList();
    }

    @Test
    void robotsAreToldWhereTheSitemapIs() {
        assertThat(new PageRequests(port).get("/robots.txt").body()).contains("Sitemap: " + url("/sitemap.xml"));
    }

    @Test
    void linksLeadOnlyToOurPagesToTlsAndToMailAndPhones() {
        for (Page page : walk.pages()) {
            assertThat(page.links())
                    .as(page.path())
                    .allMatch(link -> link.matches("/(?!/).*|#.+|https://.+|mailto:.+|tel:\\+?[0-9]+"));
            assertThat(Stream.of("style", "onclick", "onload").flatMap(page::attributes))
                    .isEmpty();
        }
    }

    @Test
    void whatAPageLoadsIsOurs() {
        PageRequests site = new PageRequests(port);
        Map<String, Integer> loaded = new TreeMap<>();
        walk.pages()
                .forEach(page -> page.resources()
                        .forEach(resource -> loaded.computeIfAbsent(
                                resource, path -> site.get(path).statusCode())));

        assertThat(loaded).hasSizeBetween(3, 5).allSatisfy((path, status) -> {
            assertThat(path).startsWith("/");
            assertThat(status).isEqualTo(200);
        });
    }

    private String url(String path) {
        return site.baseUrl() + path;
    }
}
