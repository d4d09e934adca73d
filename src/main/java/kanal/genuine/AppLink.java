package kanal.genuine;

import java.util.Set;

/** A link that opens something else than a page: an app, a script, a file. */
record AppLink(String text, Set<Reason> signs) implements Contact {
    AppLink {
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
