package kanal.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which trouble an error of the database is: nobody is told to move away a file that is whole. */
class DatabaseTroubleTests {
    private static final String FILE = "/srv/kanal.mv.db";

    @ParameterizedTest
    @MethodSource
    void isToldByItsCodeAndByWhatTheSystemSaid(int code, Throwable cause, DatabaseTrouble trouble) {
        // As H2 throws it: the error of its storage stands between
        Throwable storage = cause == null ? null : new IllegalStateException("storage", cause);

        assertThat(DatabaseTrouble.of(new SQLException("It says", String.valueOf(code), code, storage)))
                .isEqualTo(trouble);
    }

    static Stream<Arguments> isToldByItsCodeAndByWhatTheSystemSaid() {
        return Stream.of(
                Arguments.of(90020, null, DatabaseTrouble.LOCKED),
                Arguments.of(90028, new AccessDeniedException(FILE), DatabaseTrouble.FORBIDDEN),
                Arguments.of(90031, new AccessDeniedException("/srv"), DatabaseTrouble.FORBIDDEN),
                Arguments.of(
                        90028, new FileSystemException(FILE, null, "Read-only file system"), DatabaseTrouble.FORBIDDEN),
                Arguments.of(90097, null, DatabaseTrouble.FORBIDDEN),
                Arguments.of(90028, new IOException("No space left on device"), DatabaseTrouble.FULL),
                Arguments.of(50000, new IOException("No space left on device"), DatabaseTrouble.FULL),
                Arguments.of(90098, new IOException("No space left on device"), DatabaseTrouble.FULL),
                Arguments.of(50000, new IOException("There is not enough space on the disk"), DatabaseTrouble.FULL),
                Arguments.of(90028, new IOException("Disk quota exceeded"), DatabaseTrouble.FULL),
                Arguments.of(90028, new FileSystemException(FILE, null, "Is a directory"), DatabaseTrouble.UNWRITABLE),
                Arguments.of(90028, new IOException("Input/output error"), DatabaseTrouble.UNWRITABLE),
                Arguments.of(90028, new EOFException(), DatabaseTrouble.DAMAGED),
                Arguments.of(90030, null, DatabaseTrouble.DAMAGED),
                Arguments.of(50000, null, DatabaseTrouble.DAMAGED),
                Arguments.of(90048, null, DatabaseTrouble.OTHER_VERSION));
    }

    @Test
    void isToldByItsStateOnPostgres() {
        assertThat(DatabaseTrouble.of(new SQLException("could not extend file", "53100")))
                .isEqualTo(DatabaseTrouble.FULL);
    }

    @Test
    void namesTheUserWhoMayNot() {
        assertThat(DatabaseTrouble.FORBIDDEN.what()).contains("'" + System.getProperty("user.name") + "'");
        assertThat(DatabaseTrouble.FORBIDDEN.remedy()).contains("leave it where it is");
    }
}
