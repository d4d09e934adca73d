package kanal.text;

import java.util.Set;

/** A link that opens something else than a page: an app, a script, a file. */
public record AppLink(String text, Set<Sign> signs) implements Contact {
    public AppLink {
        signs = Set.copyOf(signs);
    }

    @Override
    public String key() {
        return text;
    }

    @Override
    public String name() {
        return "";
    }
}
