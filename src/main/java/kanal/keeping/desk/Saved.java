package kanal.keeping.desk;

import org.jspecify.annotations.Nullable;

/**
 * A change that was just saved.
 *
 * @param shown the public page on which people see it; null where nobody knows which
 */
record Saved(long revision, @Nullable String shown) {
    /** Every channel and address of a provider is on one page; a part of a channel is seen at that channel. */
    static String shown(String language, String provider, String channel) {
        return "/" + language + "/" + provider + "/channels" + (channel.isEmpty() ? "" : "#channel-" + channel);
    }
}
