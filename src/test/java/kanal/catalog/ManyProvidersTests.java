package kanal.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.stream.IntStream;
import kanal.document.Document;
import kanal.document.Documents;
import kanal.genuine.ContactCheck;
import kanal.genuine.Judgement;
import kanal.guide.Guide;
import kanal.guide.Provider;
import kanal.guide.ProviderCode;
import kanal.guide.Providers.Listed;
import kanal.keeping.accounts.KeeperBrowser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** More providers than are loaded at once, on both databases. */
class ManyProvidersTests {
    private static final String NEVER = "kanal.catalog.compare-every=1h";
    private static final int MANY = 60;
    private static final ProviderCode LAST = new ProviderCode("p59");

    @ParameterizedTest
    @MethodSource("kanal.catalog.Nodes#databases")
    void areListedAtOnceAndLoadedWhenTheyAreAskedFor(String database) {
        try (Nodes nodes = Nodes.on(database)) {
            Guide filled = fill(nodes.startAlone(NEVER));
            ConfigurableApplicationContext node = nodes.startAlone(NEVER);
            Guide guide = Nodes.catalog(node).published();
            // Read before this is gone: the first ones; read after it: none
            JdbcClient sql = Nodes.sql(node);
            sql.sql("alter table seal rename to gone").update();

            assertThat(guide.providers().listed())
                    .extracting(Listed::code)
                    .containsExactlyElementsOf(filled.providers().listed().stream()
                            .map(Listed::code)
                            .toList());
            assertThat(guide.provider(new ProviderCode("acme"))).isPresent();
            assertThat(awayFor(guide)).isTrue();

            sql.sql("alter table gone rename to seal").update();
            assertThat(awayFor(guide)).isFalse();
            assertThat(guide).isEqualTo(filled);
        }
    }

    @ParameterizedTest
    @MethodSource("kanal.catalog.Nodes#databases")
    void areProvedWhenTheyAreLoaded(String database) {
        try (Nodes nodes = Nodes.on(database)) {
            fill(nodes.startAlone(NEVER));
            ConfigurableApplicationContext node = nodes.startAlone(NEVER);
            Guide guide = Nodes.catalog(node).published();
            JdbcClient sql = Nodes.sql(node);
            sql.sql(
                            "update revision set document = replace(document, 'Your bank', 'My bank') where provider_code = 'p58'")
                    .update();
            sql.sql("update revision set document = replace(document, 'New Name', 'Evil') where provider_code = 'p59'")
                    .update();

            assertThat(guide.provider(new ProviderCode("p57"))).contains(provider(57, "Name"));
            assertThat(guide.provider(new ProviderCode("p58"))).isEmpty();
            assertThat(guide.provider(LAST)).contains(provider(59, "Name"));
            assertThat(guide.providers().stream().map(Provider::code)).hasSize(MANY - 1);
            Nodes.catalog(node).lookClosely();
            Nodes.catalog(node).lookClosely();
            assertThat(Nodes.catalog(node).tampering().revisions()).hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource("kanal.catalog.Nodes#databases")
    void haveTheirProvedNamesOnceTheyWereCompared(String database) {
        try (Nodes nodes = Nodes.on(database)) {
            ConfigurableApplicationContext first = nodes.startAlone(NEVER);
            fill(first);
            Nodes.sql(first)
                    .sql(
                            "update provider set name_en = case code when 'p58' then 'Evil' else ' ' end where code > 'p57'")
                    .update();
            Catalog catalog = Nodes.catalog(nodes.startAlone(NEVER));

            catalog.lookClosely();
            catalog.lookClosely();

            assertThat(catalog.published().providers().listed())
                    .extracting(provider -> provider.name().en())
                    .contains("Name 57", "Name 58", "New Name 59")
                    .doesNotContain("Evil", " ");
            assertThat(catalog.tampering().rows())
                    .extracting(Tampering.Differing::code)
                    .containsExactly("p58", "p59", "p6", "p7", "p8", "p9");
        }
    }

    @ParameterizedTest
    @MethodSource("kanal.catalog.Nodes#databases")
    void areServedByEveryPage(String database) {
        try (Nodes nodes = Nodes.on(database)) {
            fill(nodes.startAlone(NEVER));
            ConfigurableApplicationContext node = nodes.start(NEVER);
            KeeperBrowser site = Nodes.browser(node);

            assertThat(site.get("/en/p59").body()).contains("Name 59");
            assertThat(site.get("/sitemap.xml").body())
                    .contains("/sitemap/1.xml<", "/sitemap/2.xml<")
                    .doesNotContain("/sitemap/3.xml<", "/en/acme");
            assertThat(site.get("/sitemap/1.xml").body())
                    .contains("/en/check<", "/en/acme/channels<", "/en/p49/channels<");
            assertThat(site.get("/sitemap/2.xml").body())
                    .contains("/en/p50/channels<", "/en/p59/channels<")
                    .doesNotContain("/en/check<", "/en/p49");
            for (String page : List.of("0", "3", "-1", String.valueOf(Integer.MAX_VALUE))) {
                assertThat(site.get("/sitemap/" + page + ".xml").status()).isEqualTo(404);
            }
            String mail = "help59@support.example.com";
            assertThat(Nodes.catalog(node).contactCheck().check(mail))
                    .isEqualTo(new ContactCheck(new Guide(1, List.of(provider(59, "New Name")))).check(mail))
                    .isNotEqualTo(new ContactCheck(new Guide(1, List.of(provider(58, "Name")))).check(mail));
            KeeperBrowser olga = Nodes.owner(node);
            assertThat(olga.get("/admin/import").body()).contains("Name 59");
            assertThat(olga.get("/admin/catalog").body())
                    .contains("/admin/catalog/p19/", "/admin/catalog?page=2")
                    .doesNotContain("/admin/catalog/p20/");
            assertThat(olga.get("/admin/catalog?page=3").body())
                    .contains("/admin/catalog/p59/")
                    .doesNotContain("/admin/catalog/p39/", "page=4");
            assertThat(olga.get("/admin/catalog?page=-1").status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @MethodSource("kanal.catalog.Nodes#databases")
    void areNotLoadedForContactsThatConcernOthers(String database) {
        try (Nodes nodes = Nodes.on(database)) {
            fill(nodes.startAlone(NEVER));
            ConfigurableApplicationContext node = nodes.startAlone(NEVER);
            Nodes.sql(node).sql("alter table seal rename to gone").update();
            ContactCheck check = Nodes.catalog(node).contactCheck();

            assertThat(check.check("help@support.example.com"))
                    .isEqualTo(new ContactCheck(new Guide(1, List.of(Documents.small())))
                            .check("help@support.example.com"));
            assertThatThrownBy(() -> check.check("help59@support.example.com"))
                    .isInstanceOf(PersistenceException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("kanal.catalog.Nodes#databases")
    void areFoundByWhatTheirDocumentsSayAndNotByWhatSomebodyPlanted(String database) {
        try (Nodes nodes = Nodes.on(database)) {
            fill(nodes.startAlone(NEVER));
            ConfigurableApplicationContext node = nodes.start(NEVER);
            JdbcClient sql = Nodes.sql(node);
            KeeperBrowser olga = Nodes.owner(node);
            sql.sql("update part set words = 'evil@example.com' where part = 'address/site'")
                    .update();
            sql.sql("insert into contact select id, 'ADDRESS', 'evil@example.com' from provider")
                    .update();
            sql.sql("insert into task select id, 'MENTIONED', 'problem/payment', date '2020-01-01' from provider")
                    .update();

            assertThat(olga.get("/admin/catalog?find=help59").body())
                    .contains("/admin/catalog/p59/address/support-mail")
                    .doesNotContain("/admin/catalog/p58/");
            assertThat(olga.get("/admin/catalog?find=help5").body()).contains("/p5/", "/p50/", "/p59/");
            assertThat(olga.get("/admin/catalog?find=evil@example.com").body()).doesNotContain("/address/site");
            assertThat(olga.get("/admin/work").body())
                    .contains("Problems without a confirmed channel")
                    .doesNotContain("Old addresses that texts still lead to");
            assertThat(Nodes.catalog(node)
                            .contactCheck()
                            .check("evil@example.com")
                            .judgement())
                    .isNotEqualTo(Judgement.GENUINE);
        }
    }

    private static boolean awayFor(Guide guide) {
        try {
            return guide.provider(LAST).isEmpty();
        } catch (PersistenceException away) {
            return true;
        }
    }

    /** The last one has two revisions. */
    private static Guide fill(ConfigurableApplicationContext node) {
        Catalog catalog = Nodes.catalog(node);
        IntStream.range(1, MANY)
                .forEach(number -> Imported.into(catalog, provider(number, "Name"), "test", "one more"));
        return Imported.into(catalog, provider(MANY - 1, "New Name"), "test", "another name");
    }

    private static Provider provider(int number, String name) {
        return Document.read(
                "p" + number,
                Documents.smallText()
                        .replace("code: acme", "code: p" + number)
                        .replace("help@", "help" + number + "@")
                        .replaceFirst("en: \"Acme\"", "en: \"" + name + " " + number + "\""));
    }
}
