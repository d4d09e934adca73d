package kanal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kanal.Databases;
import kanal.Kanal;
import kanal.guide.Guide;
import kanal.keeping.accounts.KeeperBrowser;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several Kanals on one new database. */
final class Nodes implements AutoCloseable {
    static final String OWNER = "olga";
    static final String PASSWORD = "kuda lumping 42";

    private final List<ConfigurableApplicationContext> running = new ArrayList<>();
    private final String url;

    Nodes(String url) {
        this.url = url;
    }

    static Stream<String> databases() {
        return Databases.hasPostgres() ? Stream.of("H2", "PostgreSQL") : Stream.of("H2");
    }

    static Nodes on(String database) {
        return new Nodes(database.equals("H2") ? Databases.newH2() : Databases.newPostgres());
    }

    ConfigurableApplicationContext start(String... settings) {
        return start(new SpringApplicationBuilder(Kanal.class), settings);
    }

    /** Without pages, which takes less time. */
    ConfigurableApplicationContext startAlone(String... settings) {
        return start(
                new SpringApplicationBuilder(StartTests.CatalogAlone.class).web(WebApplicationType.NONE), settings);
    }

    private ConfigurableApplicationContext start(SpringApplicationBuilder kanal, String... settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.datasource.url=" + url,
                "--spring.jmx.enabled=false",
                "--kanal.catalog.shipped=classpath:documents/small.yaml",
                "--kanal.admin.user=" + OWNER,
                "--kanal.admin.password=" + PASSWORD));
        Stream.of(settings).map(setting -> "--" + setting).forEach(arguments::add);
        ConfigurableApplicationContext node = kanal.run(arguments.toArray(String[]::new));
        running.add(node);
        return node;
    }

    static Catalog catalog(ConfigurableApplicationContext node) {
        return node.getBean(Catalog.class);
    }

    static JdbcClient sql(ConfigurableApplicationContext node) {
        return node.getBean(JdbcClient.class);
    }

    static KeeperBrowser browser(ConfigurableApplicationContext node) {
        String port = node.getEnvironment().getRequiredProperty("local.server.port");
        return new KeeperBrowser(Integer.parseInt(port));
    }

    static KeeperBrowser owner(ConfigurableApplicationContext node) {
        KeeperBrowser browser = browser(node);
        browser.signIn(OWNER, PASSWORD);
        return browser;
    }

    /** That the history, read anew, makes that guide, and nothing that is stored says anything else. */
    static void assertThatAllIsStored(GuideStore store, ShippedDocuments shipped, Guide guide) {
        assertThat(store.open(shipped).guide()).isEqualTo(guide);
        assertThat(store.lookClosely(guide)).isEqualTo(new Stored(guide, Tampering.NONE));
    }

    @Override
    public void close() {
        running.forEach(ConfigurableApplicationContext::close);
    }
}
