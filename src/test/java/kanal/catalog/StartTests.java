package kanal.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kanal.Databases;
import kanal.document.Document;
import kanal.document.Documents;
import kanal.guide.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import tools.jackson.databind.node.ObjectNode;

/** What a person reads on the console when Kanal does not start, found out by starting it. */
@ExtendWith(OutputCaptureExtension.class)
class StartTests {
    @TempDir
    private Path folder;

    private Path document;

    @BeforeEach
    void writeTheShippedDocument() throws IOException {
        document = folder.resolve("shipped.yaml");
        Files.writeString(document, Documents.smallText());
    }

    @Test
    void makesItsDatabaseAndFindsEverythingThereTheNextTime() throws IOException {
        start().close();
        Files.writeString(document, "what is shipped later is no longer read");

        try (ConfigurableApplicationContext kanal = start()) {
            assertThat(kanal.getBean(Catalog.class).published().providers()).containsExactly(Documents.small());
            assertThat(kanal.getBean(Catalog.class).published().revision()).isEqualTo(1);
        }
        assertThat(folder.resolve("data/kanal.mv.db")).exists();
        assertThat(folder.resolve("data/kanal.trace.db")).doesNotExist();
    }

    @Test
    void readsWhatWasStoredBeforeThereWerePlaces() throws SQLException {
        start().close();
        ObjectNode old = (ObjectNode) Document.tree(Documents.small()).deepCopy();
        old.remove("places");
        old.path("authorities").forEach(authority -> ((ObjectNode) authority).remove("places"));
        change("update revision set document = '" + old.toString().replace("'", "''") + "'");
        change("delete from seal");

        try (ConfigurableApplicationContext kanal = start()) {
            Catalog catalog = kanal.getBean(Catalog.class);
            assertThat(catalog.published().providers().get(0).places())
                    .extracting(Place::at)
                    .containsExactly("support.example.com");
            assertThat(catalog.tampering().isNone()).isTrue();
        }
    }

    @Test
    void saysWhereTheShippedDocumentIsBrokenAndStoresNothing(CapturedOutput console) throws IOException {
        Files.writeString(document, Documents.smallText().replace("mail: email\nchannels", "mail: pigeon\nchannels"));

        refusesToStart();

        assertThat(console)
                .contains("catalog/shipped.yaml, line 29, problems[payment]: there is no channel 'pigeon'")
                .contains("Correct it there and start again.");
        Files.writeString(document, Documents.smallText());
        start().close();
    }

    @Test
    void readsADocumentThatLiesInAFolder() throws IOException {
        shipInAFolder();

        try (ConfigurableApplicationContext kanal = start(Map.of("kanal.catalog.shipped", everything()))) {
            assertThat(kanal.getBean(Catalog.class).published().providers()).containsExactly(Documents.small());
        }
    }

    @Test
    void saysWhichFileOfManyDocumentsIsBrokenAndStoresNothing(CapturedOutput console) throws IOException {
        Path file = shipInAFolder();
        for (int number = 1; number < 6; number++) {
            Files.writeString(
                    folder.resolve("documents/p" + number + ".yaml"),
                    Documents.smallText().replace("code: acme", "code: p" + number));
        }
        String right = Files.readString(file);
        Files.writeString(file, right.replace("suitability: LAST_RESORT", "suitability: FIRST"));

        refusesToStart("kanal.catalog.shipped", everything());

        assertThat(console)
                .contains("catalog/small/channels/010-in-app.yaml, line 19,"
                        + " channels[in-app].fits[payment].suitability: 'FIRST': one of")
                .contains("Correct it there and start again. Nothing was stored.");
        Files.writeString(file, right);
        try (ConfigurableApplicationContext kanal = start(Map.of("kanal.catalog.shipped", everything()))) {
            assertThat(kanal.getBean(Catalog.class).published().revision()).isEqualTo(6);
        }
    }

    @Test
    void refusesTwoDocumentsOfOneProvider(CapturedOutput console) throws IOException {
        shipInAFolder();
        Files.writeString(folder.resolve("documents/acme.yaml"), Documents.smallText());

        refusesToStart("kanal.catalog.shipped", everything());

        assertThat(console).contains("catalog/small, code: 'acme' is in catalog/acme.yaml already");
    }

    private String everything() {
        return folder.toUri() + "documents/**/*.yaml";
    }

    /** The small document in a folder, in which a file has what it says of its first channel. */
    private Path shipInAFolder() throws IOException {
        String text = Documents.smallText();
        int first = text.indexOf("channels:\n");
        int second = text.indexOf("  - code: email\n    name");
        Path home = folder.resolve("documents/small");
        Path channel = home.resolve("channels/010-in-app.yaml");
        Files.createDirectories(channel.getParent());
        Files.writeString(channel, text.substring(first, second));
        int rest = text.indexOf("articles:\n");
        Files.writeString(channel.resolveSibling("020-others.yaml"), "channels:\n" + text.substring(second, rest));
        Files.writeString(home.resolve("provider.yaml"), text.substring(0, first) + text.substring(rest));
        return channel;
    }

    @Test
    void saysThatThereIsNoDocument(CapturedOutput console) {
        refusesToStart("kanal.catalog.shipped", "classpath*:nothing/**/*.yaml");

        assertThat(console).contains("there is no document");
    }

    @Test
    void saysThatAnotherProgramHasTheDatabaseFile(CapturedOutput console) throws IOException {
        start().close();

        try (FileChannel file = FileChannel.open(database(), StandardOpenOption.WRITE);
                var lock = file.lock()) {
            assertThat(lock.isValid()).isTrue();
            refusesToStart();
        }
        assertThat(console).contains("The database file is already open in another program.");
    }

    @Test
    void saysThatTheDatabaseFileIsDamaged(CapturedOutput console) throws IOException {
        start().close();
        overwrite(0, Files.size(database()));

        refusesToStart();

        assertThat(console).contains("The database file is damaged.").contains("Put back a copy of the file");
    }

    /** Where the noise meets only what H2 no longer needs, everything is still there. */
    @ParameterizedTest
    @ValueSource(ints = {10, 30, 60, 90})
    void saysThatTheDatabaseFileIsDamagedInsideOrLosesNothing(int percent, CapturedOutput console) throws IOException {
        start().close();
        long length = Files.size(database());
        overwrite(length * percent / 100, length);

        try (ConfigurableApplicationContext kanal = start()) {
            assertThat(kanal.getBean(Catalog.class).published().providers()).containsExactly(Documents.small());
        } catch (RuntimeException refused) {
            assertThat(console).contains("The database file is damaged.");
        }
    }

    @Test
    void saysThatTheDatabaseFolderCannotBeWritten(CapturedOutput console) throws IOException {
        Files.writeString(folder.resolve("data"), "a file where the folder should be");

        refusesToStart();

        assertThat(console).contains("The database file cannot be read or written.");
    }

    /** Longer than any request waits; H2 runs this for each connection, and sleeps before the first. */
    @Test
    void waitsWhileTheDatabaseIsOpened() {
        String slowly = "create alias if not exists sleep for 'java.lang.Thread.sleep(long)'\\;call sleep(select case"
                + " count(*) when 1 then 3000 else 0 end from information_schema.sessions)";

        start(Map.of("spring.datasource.url", url() + ";INIT=" + slowly)).close();
    }

    @Test
    void saysThatTheDatabaseFileMayOnlyBeRead(CapturedOutput console) {
        start().close();

        refusesToStart("spring.datasource.url", url() + ";ACCESS_MODE_DATA=r");

        assertThat(console).contains("may not read and write the database file.");
    }

    @Test
    void leavesADatabaseAloneThatALaterVersionChanged(CapturedOutput console) throws SQLException {
        start().close();
        change(
                "insert into \"flyway_schema_history\" select 1000, '1000', 'later', 'SQL', 'V1000__later.sql', 1, '', now(), 1, true");

        refusesToStart();

        assertThat(console)
                .contains("A later version of Kanal has changed this database.")
                .contains("not resolved locally: 1000");
    }

    @Test
    void saysThatTheDatabaseCannotBeReached(CapturedOutput console) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }

        refusesToStart("spring.datasource.url", "jdbc:postgresql://127.0.0.1:" + port + "/kanal?password=hidden");

        assertThat(console)
                .contains("The database cannot be reached.")
                .contains("jdbc:postgresql://127.0.0.1:" + port + "/kanal\n")
                .doesNotContain("hidden");
    }

    @Test
    void saysThatThereIsNoSuchDatabase(CapturedOutput console) {
        assumeThat(Databases.hasPostgres()).isTrue();

        refusesToStart("spring.datasource.url", Databases.newPostgres().replaceFirst("/kanal\\d+", "/nowhere"));

        assertThat(console).contains("There is no such database.");
    }

    @Test
    void saysThatItDoesNotKnowTheKindOfDatabase(CapturedOutput console) {
        refusesToStart("spring.datasource.url", "jdbc:mysql://127.0.0.1/kanal");

        assertThat(console).contains("Kanal does not know this kind of database.");
    }

    @Test
    void saysThatTheTablesAreOthers(CapturedOutput console) throws SQLException {
        start().close();
        change("update \"flyway_schema_history\" set \"checksum\" = 1 where \"version\" = '1'");

        refusesToStart();

        assertThat(console).contains("The tables in the database are not those of this version of Kanal.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update part set words = 'evil@example.com' where part = 'address/support-mail' | acme \\(address/support-mail\\)
            delete from part where part = 'address/site' | acme \\(address/site\\)
            update contact set text = 'evil@example.com' where text = 'help@support.example.com' | acme \\(contact\\)
            update contact set type = 'EVIL' where type = 'PROVIDER_NAME' | acme \\(contact\\)
            update task set due = date '2099-01-01' where task = 'OVERDUE' | acme \\(task\\)
            update provider set name_en = 'Evil' where code = 'acme' | acme \\(name\\)
            """)
    void startsWithWhatTheHistorySaysAndNamesTheRowThatDiffers(String tampering, String named, CapturedOutput console)
            throws SQLException {
        start().close();
        change(tampering);

        try (ConfigurableApplicationContext kanal = start()) {
            assertThat(kanal.getBean(Catalog.class).published().providers()).containsExactly(Documents.small());
            Awaited.that(() -> assertThat(console)
                    .containsPattern("ERROR.*The stored catalog was changed outside of Kanal.*" + named));
        }
    }

    @Test
    void doesNotStartWhenNothingInTheHistoryIsWhatWasWritten(CapturedOutput console) throws SQLException {
        start().close();
        change("update revision set document = replace(document, 'help@', 'evil@')");

        refusesToStart();

        assertThat(console)
                .contains("somebody changed it outside of Kanal")
                .contains("none of its documents is proved to be what was written");
    }

    @Test
    void doesNotStartWithoutTheKeyOfTheHistory(CapturedOutput console) {
        start(Map.of("kanal.history.key", "0123456789abcdef0123456789abcdef")).close();

        refusesToStart();

        assertThat(console).contains("Is KANAL_HISTORY_KEY the key that it was written with?");
    }

    @Test
    void endsWithExitCodeOneAndAPlainSentenceWhileASecondProcessRuns() throws Exception {
        start().close();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "kanal.Kanal"));
        command.addAll(arguments(Map.of("server.port", "0")));
        Path console = folder.resolve("console.txt");

        try (Connection other = DriverManager.getConnection(url())) {
            assertThat(other.isValid(1)).isTrue();
            Process kanal = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(console.toFile())
                    .start();
            assertThat(kanal.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(kanal.exitValue()).isEqualTo(1);
        }
        assertThat(Files.readString(console))
                .contains("The database file is already open in another program.")
                .doesNotContain("\tat ");
    }

    @AfterEach
    void neverShowsAStackTrace(CapturedOutput console) {
        assertThat(console).doesNotContain("\tat ");
    }

    private void refusesToStart() {
        refusesToStart("kanal.catalog.shipped", document.toUri().toString());
    }

    private void refusesToStart(String key, String value) {
        assertThatThrownBy(() -> start(Map.of(key, value)).close()).isInstanceOf(Exception.class);
    }

    private ConfigurableApplicationContext start() {
        return start(Map.of());
    }

    private ConfigurableApplicationContext start(Map<String, String> settings) {
        return new SpringApplicationBuilder(CatalogAlone.class)
                .web(WebApplicationType.NONE)
                .run(arguments(settings).toArray(String[]::new));
    }

    private List<String> arguments(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(Map.of(
                "spring.datasource.url",
                url(),
                "kanal.catalog.shipped",
                document.toUri().toString()));
        all.putAll(settings);
        return all.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toList();
    }

    /** The settings of the file that Kanal makes by itself, in a folder of the test. */
    private String url() {
        return "jdbc:h2:file:" + folder.resolve("data/kanal")
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
    }

    private Path database() {
        return folder.resolve("data/kanal.mv.db");
    }

    private void overwrite(long from, long to) throws IOException {
        byte[] noise = new byte[(int) (to - from)];
        Arrays.fill(noise, (byte) 'x');
        try (RandomAccessFile file = new RandomAccessFile(database().toFile(), "rw")) {
            file.seek(from);
            file.write(noise);
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    /** The catalog and what it stands on, without keepers and pages. */
    @EnableAutoConfiguration
    @EntityScan({"kanal.catalog", "kanal.audit"})
    @ComponentScan({"kanal.catalog", "kanal.audit", "kanal.operation"})
    static class CatalogAlone {
        @Bean
        Admission everything() {
            return (edit, now, after) -> false;
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
