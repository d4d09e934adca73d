package kanal.guide;

/** The one shape of every code in the guide: short, lower-case, safe in a URL. */
final class Slug {
    private static final int LONGEST = 64;

    private Slug() {}

    static String check(String value) {
        if (value.isEmpty() || value.length() > LONGEST || !value.matches("[a-z0-9]+(-[a-z0-9]+)*+")) {
            throw new IllegalArgumentException("Not a code of lower-case letters, digits and single hyphens: '"
                    + (value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value) + "'");
        }
        return value;
    }
}
