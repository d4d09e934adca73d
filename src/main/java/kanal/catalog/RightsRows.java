package kanal.catalog;

import java.util.Map;

/** Rows of another room by which rights are looked up, and which count for nothing beyond what the history says. */
public interface RightsRows {
    /** What the rows say, as lines of {@link Rights}. */
    Map<String, String> lines();

    /** Makes the rows say what the rights say, as far as that can be known. */
    void putRight(Rights rights);
}
