package kanal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseTroubleTests {
    @ParameterizedTest
    @CsvSource({
        "HY000, 90020, LOCKED",
        "HY000, 90030, DAMAGED",
        "HY000, 50000, DAMAGED",
        "HY000, 90048, OTHER_VERSION",
        "HY000, 90031, UNWRITABLE",
        "28000, 28000, REFUSED",
        "28P01, 0, REFUSED",
        "3D000, 0, ABSENT",
        "08001, 0, UNREACHABLE",
        "57P03, 0, UNREACHABLE",
        ", 0, OTHER"
    })
    void knowsTheErrorsOfBothDatabases(String state, int code, DatabaseTrouble trouble) {
        assertThat(DatabaseTrouble.of(new SQLException("", state, code))).isEqualTo(trouble);
    }
}
