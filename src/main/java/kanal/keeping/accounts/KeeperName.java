package kanal.keeping.accounts;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A keeper's name, in small letters of one alphabet, so that none looks like another; an e-mail address is one. */
public record KeeperName(String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9._@+-]{1,39}");

    public KeeperName {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a keeper's name");
        }
    }

    /** The name that somebody typed, in whatever case; nothing when it can be nobody's. */
    static Optional<KeeperName> typed(String text) {
        String name = text.strip().toLowerCase(Locale.ROOT);
        return SHAPE.matcher(name).matches() ? Optional.of(new KeeperName(name)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
