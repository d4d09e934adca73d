package kanal.audit;

import org.jspecify.annotations.Nullable;

/**
 * One event at the keepers' door, as it is shown.
 *
 * @param keeper who did it; null for nobody known, or for Kanal itself
 */
public record AuditLine(
        long number, String when, @Nullable String keeper, AuditEvent event, String detail, String network) {}
