package kanal.text;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A name on a social network.
 *
 * @param name without the at sign, folded
 * @param network where it is said to be, if that is said
 */
public record Handle(
        String text, Set<Sign> signs, String name, @Nullable SocialNetwork network) implements Contact {
    public Handle {
        signs = Set.copyOf(signs);
    }

    @Override
    public String key() {
        return "@" + name.toLowerCase(Locale.ROOT);
    }
}
