package kanal.guide;

/**
 * Names a catalogued kind of problem, such as {@code account-banned}.
 *
 * @param value a slug: lower-case letters and digits, parted by single hyphens, at most 64 characters
 */
public record ProblemCode(String value) implements Comparable<ProblemCode> {
    public ProblemCode {
        Slug.check(value);
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
