package kanal.guide;

/**
 * Names a catalogued kind of problem, such as {@code account-banned}.
 *
 * @param value a slug: lower-case letters and digits, parted by single hyphens, at most 64 characters, and no
 *     part of other pages' addresses
 */
public record ProblemCode(String value) implements Comparable<ProblemCode> {
    public ProblemCode {
        Slug.checkOfPage(value);
    }

    @Override
    public int compareTo(ProblemCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
