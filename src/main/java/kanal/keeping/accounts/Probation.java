package kanal.keeping.accounts;

import java.util.Map;

/** Keepers who do not count yet where another one has to agree. */
public interface Probation {
    /** From when on they will, as it is shown, by the keeper's name. */
    Map<String, String> countLater();
}
