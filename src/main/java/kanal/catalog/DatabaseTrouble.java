package kanal.catalog;

import java.sql.SQLException;
import java.util.Set;

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
    OTHER_TABLES(
            "The tables in the database are not those of this version of Kanal.",
            "If a newer Kanal was here before, start that one; if another program was, give Kanal a database of its own."
                    + " PostgreSQL 14 or later is needed."),
    OTHER("The database reports an error.", "Correct what it says and start again.");

    /** Error codes of H2: file open elsewhere; file corrupted, index or page broken; file format; input and output. */
    private static final int H2_LOCKED = 90020;

    private static final Set<Integer> H2_DAMAGED = Set.of(90030, 50000, 90028);
    private static final int H2_FORMAT = 90048;
    private static final Set<Integer> H2_FILES = Set.of(90031, 90024, 90062, 90124);

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
        if (H2_DAMAGED.contains(code)) {
            return DAMAGED;
        }
        if (H2_FILES.contains(code)) {
            return UNWRITABLE;
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
}
