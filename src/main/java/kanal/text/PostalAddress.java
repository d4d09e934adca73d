package kanal.text;

import java.util.Locale;
import java.util.Set;

/** Words that may be where letters on paper go; whether they are, only who knows such an address can tell. */
public record PostalAddress(String text) implements Contact {
    @Override
    public Set<Sign> signs() {
        return Set.of();
    }

    @Override
    public String key() {
        return text.toLowerCase(Locale.ROOT);
    }

    @Override
    public String name() {
        return "";
    }
}
