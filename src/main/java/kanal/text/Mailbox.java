package kanal.text;

import java.util.Locale;
import java.util.Set;

/**
 * An e-mail address.
 *
 * @param local what is before the at sign, folded
 */
public record Mailbox(String text, Set<Sign> signs, String local, HostName host) implements Contact {
    public Mailbox {
        signs = Set.copyOf(signs);
    }

    @Override
    public String key() {
        return local.toLowerCase(Locale.ROOT) + "@" + host.name();
    }

    @Override
    public String owner() {
        return host.isNumeric() || host.owner().isEmpty() ? "" : host.registered();
    }

    @Override
    public String name() {
        return local;
    }
}
