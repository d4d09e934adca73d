package kanal.guide;

/**
 * Names one concrete door of a channel; texts refer to it as {<code>{@code}</code>#64;code}.
 *
 * @param value a slug: lower-case letters and digits, parted by single hyphens, at most 64 characters
 */
public record AddressCode(String value) implements Comparable<AddressCode> {
    public AddressCode {
        Slug.check(value);
    }

    @Override
    public int compareTo(AddressCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
