package kanal.operation;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Whether the database can write: no longer after the first error that says so, of whichever connection, until a write works.
 *
 * <p>H2 closes its file after such an error, and the connections that it had never work again; a new one opens the file anew.
 */
@Component("writesHealthIndicator")
public class DatabaseWrites implements BeanPostProcessor, HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWrites.class);
    private static final Set<DatabaseTrouble> TROUBLES =
            Set.of(DatabaseTrouble.FULL, DatabaseTrouble.FORBIDDEN, DatabaseTrouble.UNWRITABLE);

    private final AtomicReference<@Nullable DatabaseTrouble> trouble = new AtomicReference<>();
    private volatile @Nullable HikariDataSource pool;

    /** Whether the last write that is known of failed. */
    public boolean areRefused() {
        return trouble.get() != null;
    }

    /** Whether they are refused because there is no space left. */
    public boolean lackSpace() {
        return trouble.get() == DatabaseTrouble.FULL;
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource source) {
            source.setExceptionOverride(new Ear());
            pool = source;
        }
        return bean;
    }

    @Override
    public Health health() {
        return areRefused() ? Health.down().build() : Health.up().build();
    }

    /** A row that says the same as before is written nevertheless. */
    @Scheduled(fixedDelay = 5000)
    void tryAgain() {
        HikariDataSource source = pool;
        if (!areRefused() || source == null) {
            return;
        }
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update catalog_state set revision = revision");
            trouble.set(null);
            LOG.info("The database can write again");
        } catch (SQLException still) {
            LOG.debug("The database cannot write yet", still);
        }
    }

    /** Hears of every error of the database, also where whoever asked it says nothing of it. */
    private final class Ear implements SQLExceptionOverride {
        @java.lang.Override
        public SQLExceptionOverride.Override adjudicate(SQLException error) {
            DatabaseTrouble found = DatabaseTrouble.of(error);
            if (!TROUBLES.contains(found)) {
                return SQLExceptionOverride.Override.CONTINUE_EVICT;
            }
            begin(found);
            // So that nobody rolls back: on a store that H2 closed, a rollback may never end
            return SQLExceptionOverride.Override.MUST_EVICT;
        }
    }

    private void begin(DatabaseTrouble found) {
        if (trouble.getAndSet(found) == null) {
            LOG.error("{} Nothing can be saved until the database can write again", found.what());
        }
        HikariPoolMXBean connections = pool == null ? null : pool.getHikariPoolMXBean();
        if (connections != null) {
            connections.softEvictConnections();
        }
    }
}
