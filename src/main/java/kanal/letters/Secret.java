package kanal.letters;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What must never be sent to anybody, and how it is found in typed text. */
public enum Secret {
    /** A code as it comes by SMS. */
    CODE,
    /** A number named as PIN or password. */
    PIN,
    /** A payment card's number. */
    CARD,
    /** An Indonesian identity number: 16 digits with a day and month of birth in them (NIK). */
    IDENTITY;

    /** Every part of the text that is a secret or may be one, in its order. */
    public static List<Suspicion> suspicions(String text) {
        return SecretReader.read(text);
    }

    /** The kinds of what is in the text, or may be. */
    public static Set<Secret> in(String text) {
        Set<Secret> found = EnumSet.noneOf(Secret.class);
        suspicions(text).forEach(suspicion -> found.add(suspicion.kind()));
        return found;
    }
}
