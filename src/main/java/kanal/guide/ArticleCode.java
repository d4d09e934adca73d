package kanal.guide;

/**
 * Names a self-help article.
 *
 * @param value a slug: lower-case letters and digits, parted by single hyphens, at most 64 characters
 */
public record ArticleCode(String value) implements Comparable<ArticleCode> {
    public ArticleCode {
        Slug.check(value);
    }

    @Override
    public int compareTo(ArticleCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
