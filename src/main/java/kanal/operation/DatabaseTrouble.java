package kanal.operation;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.NestedExceptionUtils;

/** What can be wrong with a database at start, and what a person can do about it. */
enum DatabaseTrouble {
    LOCKED(
            "The database file is already open in another program.",
            "Stop the other Kanal, or the tool that has the file open, and start again."),
    DAMAGED(
            "The database file is damaged.",
            "Put back a copy of the file, or move it away: Kanal then starts with the catalog that it came with. What"
                    + " keepers changed since is only in the copy."),
    OTHER_VERSION(
            "The database file was written by another version of H2.",
            "Start the version of Kanal that wrote it, or move the file away to start afresh."),
    FORBIDDEN(
            "Kanal, which the user '" + System.getProperty("user.name")
                    + "' runs, may not read and write the database file.",
            "Give the file and its folder to that user, or start Kanal as the user to whom they belong. Nothing is wrong"
                    + " with the file: leave it where it is."),
    FULL(
            "There is no space left where the database file lies.",
            "Make space and start again. Nothing is wrong with the file: leave it where it is."),
    UNWRITABLE(
            "The database file cannot be read or written.",
            "Look whether its folder exists, belongs to the user that runs Kanal and has space left."),
    REFUSED(
            "The database refuses the user or the password.",
            "Set SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD to those of the database."),
    ABSENT("There is no such database.", "Create it, or correct SPRING_DATASOURCE_URL."),
    UNREACHABLE("The database cannot be reached.", "Start it, or correct SPRING_DATASOURCE_URL."),
    UNKNOWN_KIND(
            "Kanal does not know this kind of database.",
            "Set SPRING_DATASOURCE_URL to one that begins with jdbc:postgresql: or leave it out for the file database."),
    LATER(
            "A later version of Kanal has changed this database.",
            "Start that version, or put back a copy of the database from before it."),
    OTHER_TABLES(
            "The tables in the database are not those of this version of Kanal.",
            "If a newer Kanal was here before, start that one; if another program was, give Kanal a database of its own."
                    + " PostgreSQL 14 or later is needed."),
    OTHER("The database reports an error.", "Correct what it says and start again.");

    /** Error codes of H2: file open elsewhere; file format. */
    private static final int H2_LOCKED = 90020;

    private static final int H2_FORMAT = 90048;

    /** A file that may be read and not be written. */
    private static final int H2_READ_ONLY = 90097;

    /**
     * Broken content; any error, an input or output error among them; what every later one is then; input and output, in four
     * places.
     */
    private static final Set<Integer> H2_FILES = Set.of(90030, 50000, 90098, 90028, 90031, 90024, 90062, 90124);

    /** Of PostgreSQL. */
    private static final String DISK_FULL = "53100";

    private static final Pattern NO_SPACE =
            Pattern.compile("no space left|not enough space|quota", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_WRITING = Pattern.compile("read-only", Pattern.CASE_INSENSITIVE);

    private final String what;
    private final String remedy;

    DatabaseTrouble(String what, String remedy) {
        this.what = what;
        this.remedy = remedy;
    }

    String what() {
        return what;
    }

    String remedy() {
        return remedy;
    }

    static DatabaseTrouble of(SQLException error) {
        int code = error.getErrorCode();
        String state = String.valueOf(error.getSQLState());
        if (code == H2_LOCKED) {
            return LOCKED;
        }
        if (code == H2_FORMAT) {
            return OTHER_VERSION;
        }
        if (code == H2_READ_ONLY) {
            return FORBIDDEN;
        }
        if (H2_FILES.contains(code)) {
            return ofFile(NestedExceptionUtils.getMostSpecificCause(error));
        }
        if (state.equals(DISK_FULL)) {
            return FULL;
        }
        if (state.startsWith("28")) {
            return REFUSED;
        }
        if (state.equals("3D000") || code == 90013 || code == 90146) {
            return ABSENT;
        }
        // 57P: it shuts down or is still starting
        return state.startsWith("08") || state.startsWith("57P") ? UNREACHABLE : OTHER;
    }

    /** By what Flyway or Hibernate says of the tables. */
    static DatabaseTrouble ofTables(RuntimeException error) {
        return String.valueOf(error.getMessage()).contains("applied migration not resolved locally")
                ? LATER
                : OTHER_TABLES;
    }

    /** H2's codes do not tell a file that is broken from one that the system does not let it read or write. */
    private static DatabaseTrouble ofFile(Throwable cause) {
        if (!(cause instanceof IOException) || cause instanceof EOFException) {
            return DAMAGED;
        }
        String message = String.valueOf(cause.getMessage());
        if (cause instanceof AccessDeniedException
                || NO_WRITING.matcher(message).find()) {
            return FORBIDDEN;
        }
        return NO_SPACE.matcher(message).find() ? FULL : UNWRITABLE;
    }
}
