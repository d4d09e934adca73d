package kanal.keeping.changes;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The units in which keepers read and type spans of time; their codes are those of messages and forms. */
public enum SpanUnit {
    DAYS(86_400),
    HOURS(3_600),
    MINUTES(60),
    SECONDS(1);

    private final long seconds;

    SpanUnit(long seconds) {
        this.seconds = seconds;
    }

    /** The largest of which the span is a multiple; but up to three days are told in hours, as people say it. */
    public static SpanUnit of(Duration span) {
        return Stream.of(values())
                .filter(unit -> unit != DAYS || span.toDays() > 3)
                .filter(unit -> span.toSeconds() % unit.seconds == 0)
                .findFirst()
                .orElse(SECONDS);
    }

    public static Optional<SpanUnit> find(String code) {
        return Stream.of(values()).filter(unit -> unit.toString().equals(code)).findFirst();
    }

    public long amount(Duration span) {
        return span.toSeconds() / seconds;
    }

    public Duration times(long amount) {
        return Duration.ofSeconds(seconds * amount);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
