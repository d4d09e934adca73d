package kanal.operation;

import java.io.IOException;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.flywaydb.core.api.FlywayException;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Says at start in plain words why the database cannot be used, and what to do. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class DatabaseFailureAnalyzer implements FailureAnalyzer {
    private final Environment environment;

    DatabaseFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        SQLException database = deepest(SQLException.class, failure);
        if (database != null) {
            // H2 hides behind its own error what the system said of the file
            return analysis(
                    DatabaseTrouble.of(database),
                    url().startsWith("jdbc:h2:") ? NestedExceptionUtils.getMostSpecificCause(database) : database);
        }
        if (!url().matches("jdbc:(h2|postgresql):.*")) {
            return analysis(DatabaseTrouble.UNKNOWN_KIND, NestedExceptionUtils.getMostSpecificCause(failure));
        }
        RuntimeException tables = deepest(FlywayException.class, failure);
        tables = tables == null ? deepest(SchemaManagementException.class, failure) : tables;
        return tables == null ? null : analysis(DatabaseTrouble.ofTables(tables), tables);
    }

    private FailureAnalysis analysis(DatabaseTrouble trouble, Throwable cause) {
        return new FailureAnalysis(
                trouble.what() + "\nDatabase: " + place() + "\nIt says: " + said(cause), trouble.remedy(), cause);
    }

    /** Without its settings, among which there may be a password. */
    private String place() {
        return url().split("[;?]", 2)[0];
    }

    private String url() {
        return environment.getProperty("spring.datasource.url", "");
    }

    /** The system names only the file, and what is wrong by the exception's type; Flyway says why on its second line. */
    private static String said(Throwable cause) {
        String said = cause instanceof IOException ? cause.toString() : String.valueOf(cause.getMessage());
        return said.lines().limit(cause instanceof FlywayException ? 2 : 1).collect(Collectors.joining(". "));
    }

    private static <T extends Throwable> @Nullable T deepest(Class<T> type, Throwable failure) {
        T found = null;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            found = type.isInstance(cause) ? type.cast(cause) : found;
        }
        return found;
    }
}
