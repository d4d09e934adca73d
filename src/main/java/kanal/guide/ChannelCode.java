package kanal.guide;

/**
 * Names a way to reach help, such as {@code in-app}.
 *
 * @param value a slug: lower-case letters and digits, parted by single hyphens, at most 64 characters
 */
public record ChannelCode(String value) implements Comparable<ChannelCode> {
    public ChannelCode {
        Slug.check(value);
    }

    @Override
    public int compareTo(ChannelCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
