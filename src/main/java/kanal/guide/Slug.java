package kanal.guide;

import java.util.Set;

/** The one shape of every code in the guide: short, lower-case, safe in a URL. */
final class Slug {
    private static final int LONGEST = 64;

    /** Parts of pages' addresses, behind a language, a provider or a problem. */
    private static final Set<String> OF_PAGES = Set.of(
            "about",
            "admin",
            "api",
            "channels",
            "check",
            "help",
            "letter",
            "login",
            "plain",
            "privacy",
            "results",
            "search",
            "suggestion");

    /** Parts of keepers' pages' addresses, behind a kind of part. */
    private static final Set<String> OF_PARTS = Set.of("new", "order");

    private Slug() {}

    /** Refuses a code that would be taken for another page where it stands in a page's address. */
    static void checkOfPage(String code) {
        checkOfPart(code);
        refuse(code, OF_PAGES);
    }

    /** As {@link #checkOfPage}, of what has a page for keepers only. */
    static void checkOfPart(String code) {
        refuse(code, OF_PARTS);
    }

    private static void refuse(String code, Set<String> words) {
        if (words.contains(code)) {
            throw new RefusedException(Rule.PAGE_WORD.by(code));
        }
    }

    static String check(String value) {
        if (value.isEmpty() || value.length() > LONGEST || !value.matches("[a-z0-9]+(-[a-z0-9]+)*+")) {
            throw new RefusedException(
                    Rule.CODE.by(value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value));
        }
        return value;
    }
}
