package kanal.guide;

/**
 * Names a provider whose support is sought, such as {@code whatsapp}.
 *
 * @param value a slug: lower-case letters and digits, parted by single hyphens, at most 64 characters
 */
public record ProviderCode(String value) implements Comparable<ProviderCode> {
    public ProviderCode {
        Slug.check(value);
    }

    @Override
    public int compareTo(ProviderCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
