package kanal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** New, empty databases for tests: H2 in memory, and real PostgreSQL, which is started once for all of them. */
public final class Databases {
    private static final AtomicInteger NAMES = new AtomicInteger();

    private Databases() {}

    /** The JDBC URL of a new H2 database, which lives as long as the JVM. */
    public static String newH2() {
        return "jdbc:h2:mem:kanal" + NAMES.incrementAndGet() + ";DB_CLOSE_DELAY=-1";
    }

    /** The JDBC URL, with its user, of a new database in PostgreSQL. */
    public static String newPostgres() {
        EmbeddedPostgres postgres = Server.RUNNING.orElseThrow();
        String name = "kanal" + NAMES.incrementAndGet();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException unusable) {
            throw new IllegalStateException(unusable);
        }
        return postgres.getJdbcUrl("postgres", name);
    }

    /** Whether there is PostgreSQL for this machine; a server of continuous integration on Linux must have it. */
    public static boolean hasPostgres() {
        boolean must = "true".equals(System.getenv("CI"))
                && System.getProperty("os.name").startsWith("Linux");
        if (must && Server.RUNNING.isEmpty()) {
            throw new IllegalStateException("The tests with PostgreSQL need its binaries, which are not there");
        }
        return Server.RUNNING.isPresent();
    }

    private static final class Server {
        static final Optional<EmbeddedPostgres> RUNNING = start();

        private static Optional<EmbeddedPostgres> start() {
            try {
                EmbeddedPostgres postgres = EmbeddedPostgres.start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(postgres)));
                return Optional.of(postgres);
            } catch (IllegalStateException noBinariesForThisMachine) {
                return Optional.empty();
            } catch (IOException unusable) {
                throw new IllegalStateException(unusable);
            }
        }

        private static void stop(EmbeddedPostgres postgres) {
            try {
                postgres.close();
            } catch (IOException running) {
                throw new IllegalStateException(running);
            }
        }
    }
}
